// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/goals/goal.h"

#include <QList>

class Connection;

/// The only place that knows the columns of goals.
class GoalTable {
public:
    using Record = Goal;
    static constexpr char kName[] = "goal"; ///< in the database

    explicit GoalTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(GoalTable)

    /// All goals in the order in which they were written.
    Result<QList<Goal>> all() const;

    Result<> put(const Goal &record);
    Result<> remove(Id<Goal> id);

private:
    Connection &m_connection;
};
