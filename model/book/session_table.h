// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/book/book_ancestry.h"

class Connection;

/// The sessions of the book, oldest first.
Result<QList<Session>> readSessions(Connection &connection);
/// Inside a transaction.
Result<> addSession(Connection &connection, const Session &session);
/// The session changed the book once more. Inside a transaction.
Result<> changeSession(Connection &connection, const QUuid &id, const QDateTime &now);
