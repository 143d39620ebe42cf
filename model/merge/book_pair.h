// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/known_changes.h"
#include "model/book/record_stamps.h"

#include <QJsonObject>

/// What a record was under an earlier stamp; pictures are there as hashes.
struct RecordBefore {
    Stamp stamp = {};
    QJsonObject document = {};
    friend bool operator==(const RecordBefore &, const RecordBefore &) = default;
};

/// A record in one copy of the book.
struct RecordSide {
    std::optional<QJsonObject> document = {}; ///< nothing: it is not there
    std::optional<RecordStamp> stamp = {};    ///< nothing: from before there were stamps, or never there
    QList<RecordBefore> before = {};          ///< the newest first

    bool isThere() const { return document.has_value(); }
    bool wasDeleted() const { return !document && stamp; }
};

/// A record that is not the same in two copies of a book.
struct RecordPair {
    QString table = {};
    QUuid id = {};
    QUuid theirId =
        {}; ///< another one only where a book has one record of the kind, such as the comfort page
    RecordSide ours = {};
    RecordSide theirs = {};
};

/// Two copies of one book, as far as they are not the same. Nothing in here needs a file.
struct BookPair {
    RecordShapes shapes = {};
    KnownChanges ours = {};
    KnownChanges theirs = {};
    QList<RecordPair> pairs = {};
    qsizetype records = 0; ///< in our copy, all of them
};
