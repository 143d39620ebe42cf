// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/activities/activity.h"
#include "model/base/result.h"

#include <QList>

class Connection;

/// The only place that knows the columns of activities.
class ActivityTable {
public:
    using Record = Activity;
    static constexpr char kName[] = "activity"; ///< in the database

    explicit ActivityTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(ActivityTable)

    /// Those that are planned, the soonest first; then the other ideas, as they were written down; then what
    /// came true, the newest first.
    Result<QList<Activity>> all() const;

    Result<> put(const Activity &record);
    Result<> remove(Id<Activity> id);

private:
    Connection &m_connection;
};
