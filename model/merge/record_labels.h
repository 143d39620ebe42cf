// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// "Goal", "Diary entry": what the records of a table are called; empty for a table that nobody named here.
QString kindLabel(const QString &table);
/// "Phone numbers": what a field is called; empty for one that nobody named here.
QString fieldLabel(const QString &table, const QString &field);
