// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/tracker_table.h"

#include "model/database/child_rows.h"
#include "model/database/stored_table.h"

namespace {

constexpr char kSelect[] =
    R"sql(
    SELECT id, name, kind, preset, position, resting, unit, sheet, follows_id FROM tracker
    ORDER BY position, rowid)sql";
constexpr char kSelectPastNames[] =
    "SELECT tracker_id, name, until FROM tracker_past_name ORDER BY tracker_id, position";
constexpr char kPutTracker[] = R"sql(
    INSERT INTO tracker (id, name, kind, preset, position, resting, unit, sheet, follows_id)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        name = excluded.name, kind = excluded.kind, preset = excluded.preset, position = excluded.position,
        resting = excluded.resting, unit = excluded.unit, sheet = excluded.sheet,
        follows_id = excluded.follows_id)sql";
constexpr char kRemovePastNames[] = "DELETE FROM tracker_past_name WHERE tracker_id = ?";
constexpr char kPutPastName[] =
    "INSERT INTO tracker_past_name (tracker_id, position, name, until) VALUES (?, ?, ?, ?)";
constexpr char kRemoveTracker[] = "DELETE FROM tracker WHERE id = ?";

Tracker readTracker(Query &row) {
    Tracker tracker{.id = row.id<Tracker>()};
    tracker.name = row.text();
    tracker.kind = row.choice<TrackerKind>();
    tracker.preset = row.text();
    tracker.position = int(row.number());
    tracker.resting = row.yes();
    tracker.unit = row.choice<Unit>();
    tracker.sheet = row.text();
    tracker.follows = row.optionalId<Tracker>();
    return tracker;
}

// Braces keep the order of the columns: a list between braces is read from left to right.
PastName readPastName(Query &row) {
    return {row.text(), row.date()};
}

} // namespace

Result<QList<Tracker>> TrackerTable::all() const {
    auto trackers = Query(m_connection, kSelect).all(readTracker);
    const auto pastNames = readChildRows<Tracker>(m_connection, kSelectPastNames, readPastName);
    if (!trackers)
        return trackers;
    if (!pastNames)
        return pastNames.error();
    for (Tracker &tracker : *trackers)
        tracker.pastNames = pastNames->value(tracker.id);
    return trackers;
}

Result<> TrackerTable::put(const Tracker &tracker) {
    Query query(m_connection, kPutTracker);
    query.bind(tracker.id).bind(tracker.name).bind(tracker.kind).bind(tracker.preset).bind(tracker.position);
    query.bind(tracker.resting).bind(tracker.unit).bind(tracker.sheet).bind(tracker.follows);
    auto done = query.run();
    if (!done)
        return done;
    return writeParts(m_connection, kRemovePastNames, kPutPastName, tracker.id, tracker.pastNames,
                      [](Query &row, const PastName &past) { row.bind(past.name).bind(past.until); });
}

Result<> TrackerTable::remove(Id<Tracker> id) {
    return Query(m_connection, kRemoveTracker).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<TrackerTable>(Connection &);
