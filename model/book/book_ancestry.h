// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUuid>

/// One time that a book was opened and changed.
struct Session {
    QUuid id = {};
    quint64 generation = 0; ///< of the book before its first change
    QDateTime changed = {}; ///< UTC, of its last change
    friend bool operator==(const Session &, const Session &) = default;
};

/// Where a copy of a book stands in the book's life.
struct BookState {
    QByteArray fileId = {};
    quint64 generation = 0;
    QList<Session> sessions = {}; ///< oldest first

    /// When the book was last changed; invalid for a book that never was.
    QDateTime lastChanged() const { return sessions.isEmpty() ? QDateTime() : sessions.last().changed; }
    friend bool operator==(const BookState &, const BookState &) = default;
};

enum class Descent {
    Onward, ///< the copy holds everything that was seen before
    Older,  ///< more had been written than this copy holds
    Parted, ///< this copy and the one seen before were both changed, each without the other
};

/// How `found` relates to what this computer saw last of the same book. A whole older file in the place of
/// a newer one cannot be told from inside the file; this is what tells it.
Descent descentOf(const BookState &seen, const BookState &found);
