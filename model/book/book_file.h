// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/files/book_signature.h"
#include "model/sealed/book_key.h"

#include <QList>

/// What is known of a book before any key is asked for.
struct BookInfo {
    QByteArray fileId = {};   ///< 16 bytes, the same in every copy
    QList<KeyKind> keys = {}; ///< each kind once
    bool isReadOnly = false;  ///< it lies where nothing can be written
    bool isPlain = false;     ///< made before books were sealed

    bool isProtected() const { return !isPlain && !keys.contains(KeyKind::Open); }
};

/// Looks at a file without changing anything, and says in one sentence why it is not a book that this
/// program can open (missing, empty, foreign, newer, damaged, unreadable). The file is taken as hostile.
Result<BookInfo> inspectBook(const QString &path);

/// Makes a new, empty file, readable by its owner alone. Never touches one that is there.
Result<> makeBookFile(const QString &path);
