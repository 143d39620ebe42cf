// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

class QWidget;

/// What stands in a field of a form, whatever kind of field it is: a line, a text, a choice, a tick, a
/// date, a photo, or rows of them. As it was typed, right or not.
QJsonValue stateOf(const QWidget *field);

/// Puts what stateOf() gave into a field of the same kind. Parts that are not there (any more) are left out.
void setState(QWidget *field, const QJsonValue &state);
