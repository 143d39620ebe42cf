// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/keyfacts/key_fact.h"

class Connection;

/// The only place that knows the columns of key facts.
class KeyFactTable {
public:
    using Record = KeyFact;
    static constexpr char kName[] = "key_fact"; ///< in the database

    explicit KeyFactTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(KeyFactTable)

    /// All of them, in the order in which they were written.
    Result<QList<KeyFact>> all() const;

    Result<> put(const KeyFact &record);
    Result<> remove(Id<KeyFact> id);

private:
    Connection &m_connection;
};
