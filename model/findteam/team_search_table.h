// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/findteam/team_search.h"

class Connection;

/// The only place that knows the columns of teams that are looked for.
class TeamSearchTable {
public:
    using Record = TeamSearch;
    static constexpr char kName[] = "team_search"; ///< in the database

    explicit TeamSearchTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(TeamSearchTable)

    /// All, in the order in which they were written down.
    Result<QList<TeamSearch>> all() const;

    Result<> put(const TeamSearch &record);
    Result<> remove(Id<TeamSearch> id);

private:
    Connection &m_connection;
};
