// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/book/book_copy.h"
#include "model/sealed/book_key.h"

#include <QDate>
#include <QList>
#include <optional>

class Store;

/// A copy that the program made beside a book before the book got its present data key. Who could open the
/// book then can open it still.
struct OlderCopy {
    QString path = {};
    bool isOpen = false; ///< to anyone
};

/// The backups, and what was kept before a book was brought up to date or sealed. Copies elsewhere, and those
/// that a person set aside, are not known.
QList<OlderCopy> olderCopiesOf(const Store &book);

/// What became of older copies.
struct OlderCopiesDone {
    int done = 0;
    int left = 0;                    ///< as they were
    std::optional<Error> error = {}; ///< why, of the last one
};

/// Seals each again, for the present keys of the book alone: those that anyone can open, and those that open
/// with `before`, the data key that the book had. One that cannot be opened and looked through stays.
OlderCopiesDone sealOlderCopies(const Store &book, const std::optional<DataKey> &before,
                                const Progress &progress = {});

/// Removes them, after a backup of the book as it is now was made, opened and looked through. With any error
/// before that, all stay.
Result<OlderCopiesDone> removeOlderCopies(const Store &book, const QDate &today);
