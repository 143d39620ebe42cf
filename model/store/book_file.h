// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/store/sealed/book_key.h"

#include <QList>

/// The ending of a book's name, with the dot.
inline constexpr char kBookSuffix[] = ".hearthbook";

/// Written into the head of a plain database of ours ("Hbk1"): the inner one, and books before the seal.
inline constexpr quint32 kBookApplicationId = 0x48626b31;

/// What is known of a book before any key is asked for.
struct BookInfo {
    QByteArray fileId = {};   ///< 16 bytes, the same in every copy
    QList<KeyKind> keys = {}; ///< each kind once
    bool isReadOnly = false;  ///< it lies where nothing can be written
    bool isPlain = false;     ///< made before books were sealed

    bool isProtected() const { return !isPlain && !keys.contains(KeyKind::Open); }
};

/// How much of a file's begin tells whether it is a book.
inline constexpr int kBookHeaderSize = 100;

/// Whether a file that begins so is a book, backup or directory of this or any other version.
bool isBookHeader(const QByteArray &begin);

/// Looks at a file without changing anything, and says in one sentence why it is not a book that this
/// program can open (missing, empty, foreign, newer, damaged, unreadable). The file is taken as hostile.
Result<BookInfo> inspectBook(const QString &path);

/// Makes a new, empty file, readable by its owner alone. Never touches one that is there.
Result<> makeBookFile(const QString &path);
