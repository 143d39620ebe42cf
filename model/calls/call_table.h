// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/calls/call.h"

class Connection;

/// The only place that knows the columns of calls.
class CallTable {
public:
    using Record = Call;
    static constexpr char kName[] = "call"; ///< in the database

    explicit CallTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(CallTable)

    /// All, the newest first.
    Result<QList<Call>> all() const;

    Result<> put(const Call &record);
    Result<> remove(Id<Call> id);

private:
    Connection &m_connection;
};
