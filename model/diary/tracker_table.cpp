// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/tracker_table.h"

#include "model/store/query.h"

namespace {

constexpr char kSelect[] =
    "SELECT id, name, kind, preset, position, resting FROM tracker ORDER BY position, rowid";
constexpr char kPut[] = R"sql(
    INSERT INTO tracker (id, name, kind, preset, position, resting) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        name = excluded.name, kind = excluded.kind, preset = excluded.preset, position = excluded.position,
        resting = excluded.resting)sql";
constexpr char kRemove[] = "DELETE FROM tracker WHERE id = ?";

Tracker readTracker(Query &row) {
    Tracker tracker{.id = row.id<Tracker>()};
    tracker.name = row.text();
    tracker.kind = row.choice<TrackerKind>();
    tracker.preset = row.text();
    tracker.position = int(row.number());
    tracker.resting = row.yes();
    return tracker;
}

} // namespace

Result<QList<Tracker>> TrackerTable::all() const {
    return Query(m_connection, kSelect).all(readTracker);
}

Result<> TrackerTable::put(const Tracker &tracker) {
    return Query(m_connection, kPut)
        .bind(tracker.id)
        .bind(tracker.name)
        .bind(tracker.kind)
        .bind(tracker.preset)
        .bind(tracker.position)
        .bind(tracker.resting)
        .run();
}

Result<> TrackerTable::remove(Id<Tracker> id) {
    return Query(m_connection, kRemove).bind(id).run();
}
