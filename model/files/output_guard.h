// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QString>

// Keeps books safe from what the program writes for people: papers, exports, lists, copies. Whoever gives a
// file its name asks here, right before.

/// Whether an output may take the place of what is at `path`: of nothing, or of a plain file. Never of a
/// book, backup or directory, nor of a file that belongs to one; that is told by what the file holds, also
/// through a link. Never of a folder, a device, or anything else that is no plain file.
Result<> mayBeReplaced(const QString &path);

/// The same for an output that is no book itself: it may not be called one either.
Result<> mayBeWritten(const QString &path);

/// Whether a new file or folder that a person asks for may be made there: not in a folder of backups.
Result<> mayBeMadeByAPerson(const QString &path);

/// Whether a new file or folder may have this name: not one under which a book keeps its own, be the book
/// there yet or not.
Result<> mayBeCalled(const QString &path);
