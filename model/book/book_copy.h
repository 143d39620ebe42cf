// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"

#include <QString>
#include <functional>

class DataKey;
class SealedFile;

/// Lets `fill` write a new file beside `path` and gives it its name only when that went well and it is on
/// the disk. A file that is already at `path` is never touched: that is an error.
Result<> makeFileDurably(const QString &path, const std::function<Result<>(const QString &)> &fill);

/// A whole sealed copy of an open book at `path`. It counts only after it was opened and looked through.
/// Where it was stopped, there is none.
Result<> copyBook(const SealedFile &book, const QString &path, const Progress &progress = {});

/// Puts in the place of a copy of `book`, which opens with the data key `before`, the same content sealed as
/// `book` is: with its data key, for its keys. The new one counts only after it was opened and looked
/// through; until then the copy stays.
Result<> sealLike(const SealedFile &book, const QString &path, const DataKey &before);

/// Puts a book of the first version, which was plain, into a sealed file that anyone can open as before.
/// The plain one is kept beside it, under another name.
Result<> sealPlainBook(const QString &path);
