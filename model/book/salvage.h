// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/book/row_rescue.h"
#include "model/sealed/book_key.h"

/// What could be read from a damaged book.
struct Salvage {
    QList<RescuedTable> tables = {};
    int pagesOfBackup = 0; ///< stand in for lost ones; what was written there since the backup is gone
    int contents = 0;      ///< of attachments
    int lostContents = 0;  ///< of attachments

    bool isWhole() const;
};

/// Makes a new book at `target` of everything that can still be read from a damaged one, which stays as it
/// is. With a backup, the new book begins as a copy of it: what the damaged one has is newer and goes over
/// it, and what was deleted since comes back. The new book opens as the backup does, or with `keys`. `fileId`
/// and `key` are those of the damaged book; a backup has the same, if its own cannot be read.
Result<Salvage> salvageBook(const QString &damaged, const QByteArray &fileId, const DataKey &key,
                            const QString &target, const QString &backup, const QList<NewKey> &keys);
