// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/diary/tracker.h"

#include <QList>

class Connection;

/// The only place that knows the columns of trackers.
class TrackerTable {
public:
    using Record = Tracker;
    static constexpr char kName[] = "tracker"; ///< in the database

    explicit TrackerTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(TrackerTable)

    /// All trackers, resting ones too, in the family's order.
    Result<QList<Tracker>> all() const;

    Result<> put(const Tracker &record);
    Result<> remove(Id<Tracker> id);

private:
    Connection &m_connection;
};
