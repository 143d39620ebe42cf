// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

/// What a record is called by itself; empty for one without a name, such as a dose.
QString titleOf(const QString &table, const QJsonObject &document);
