// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// A hidden name beside `path`, for what is to get that name only when it is whole. Nothing that lies under
/// such a name is ever the only copy of anything.
QString passingName(const QString &path);

/// Removes what pieces of work that were interrupted left under such names beside a book and among its
/// backups, and gives how many files that were. What was written to lately, or is open for writing, belongs
/// to work that goes on.
int removeLeftovers(const QString &bookPath);

/// Files beside a book that were just changing their names when the power went. Each may be the only copy of
/// a book, and stays.
QStringList interruptedSwaps(const QString &bookPath);
