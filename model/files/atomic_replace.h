// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>

// Each of these has three ends: done; an error, and everything is as it was; or ErrorKind::Unsure, when the
// disk gave an error after names had changed: then nobody can tell what a crash would leave, and no file may
// be removed.

/// Writes a file so that it is there, whole, when this returns, even if the power goes: a new file
/// that only its owner can read takes the place of what was there, if that may go (mayBeReplaced()). A link
/// stays, and leads to the new file. When something goes wrong, what was there stays as it was.
Result<> durableReplace(const QString &name, const QByteArray &content);

/// Gives a whole file, which its maker has already put on the disk, the name `path` in the same folder,
/// durably, in place of what is there, if that may go: what came there at the last moment is looked at, too.
Result<> durablePutInPlace(const QString &made, const QString &path);

/// Gives a whole file, which its maker has already put on the disk, the name `path` in the same folder,
/// durably. A file that is already there is not touched: that is an error.
Result<> durableRename(const QString &from, const QString &path);

/// Lets two files change their names, in one step and durably; where the disk cannot do that, in three.
Result<> durableSwap(const QString &a, const QString &b);
