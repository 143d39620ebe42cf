// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/connection.h"
#include "model/database/open_tables.h"
#include "model/database/record_shape.h"

#include <QUuid>
#include <memory>

/// A care book that lives in memory alone: thousands of histories run in it. It writes and stamps as the
/// store does.
class MemoryBook {
public:
    /// A new, empty book.
    MemoryBook();

    /// A copy of the file, which somebody else opens.
    MemoryBook copy() const;

    const OpenTables &tables() const;
    static const RecordShapes &shapes();
    Connection &connection() const { return *m_connection; }
    /// As Store::apply() does. False when the database refused it.
    bool apply(const ChangeSet &changes);

private:
    class Tables;
    explicit MemoryBook(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
    std::shared_ptr<Tables> m_tables;
    QUuid m_session = QUuid::createUuid();
    qint64 m_change = 0;
    bool m_isNoted = false;
};
