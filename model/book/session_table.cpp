// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/session_table.h"

#include "model/database/query.h"

#include <QTimeZone>

namespace {
constexpr char kAll[] = "SELECT id, generation, began_utc FROM session ORDER BY no";
// The column is called after what it held in the first versions: when the session began.
constexpr char kChangeSession[] = "UPDATE session SET began_utc = ?, up_to = ? WHERE id = ?";
constexpr char kAdd[] = "INSERT INTO session (id, generation, began_utc, up_to) VALUES (?, ?, ?, ?)";
} // namespace

Result<QList<Session>> readSessions(Connection &connection) {
    return Query(connection, kAll).all([](Query &row) {
        Session session;
        session.id = QUuid::fromRfc4122(row.bytes());
        session.generation = quint64(row.number());
        session.changed = QDateTime::fromMSecsSinceEpoch(row.number(), QTimeZone::utc());
        return session;
    });
}

Result<> addSession(Connection &connection, const Session &session, qint64 upTo) {
    return Query(connection, kAdd)
        .bind(session.id.toRfc4122())
        .bind(qint64(session.generation))
        .bind(session.changed.toMSecsSinceEpoch())
        .bind(upTo)
        .run();
}

Result<> changeSession(Connection &connection, const QUuid &id, const QDateTime &now, qint64 upTo) {
    return Query(connection, kChangeSession)
        .bind(now.toMSecsSinceEpoch())
        .bind(upTo)
        .bind(id.toRfc4122())
        .run();
}
