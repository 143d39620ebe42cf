// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

/// What stands in a field of a form, in a few words; empty when nothing does.
QString wordsIn(const QWidget *field);
