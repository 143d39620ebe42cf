// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/book/book_ancestry.h"

class Connection;

/// The sessions of the book, oldest first.
Result<QList<Session>> readSessions(Connection &connection);
/// `upTo` is the number of its first change. Inside a transaction.
Result<> addSession(Connection &connection, const Session &session, qint64 upTo);
/// The session changed the book once more, by the change `upTo`. Inside a transaction.
Result<> changeSession(Connection &connection, const QUuid &id, const QDateTime &now, qint64 upTo);
