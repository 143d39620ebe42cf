// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/merge/kept_value.h"

#include <QList>

class Connection;

/// What merges did not take.
class KeptValueTable {
public:
    using Record = KeptValue;
    static constexpr char kName[] = "kept_value"; ///< in the database

    explicit KeptValueTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(KeptValueTable)

    /// The newest first.
    Result<QList<KeptValue>> all() const;

    Result<> put(const KeptValue &record);
    Result<> remove(Id<KeptValue> id);

private:
    Connection &m_connection;
};
