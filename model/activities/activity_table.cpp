// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/activities/activity_table.h"

#include "model/database/query.h"
#include "model/database/stored_table.h"

namespace {

#define ACTIVITY_COLUMNS "id, what, whose_idea, preparation, planned_for, came_true_on"

constexpr char kSelect[] = "SELECT " ACTIVITY_COLUMNS R"sql( FROM activity
    ORDER BY came_true_on IS NOT NULL, came_true_on DESC, planned_for IS NULL, planned_for, rowid)sql";
constexpr char kPut[] = "INSERT INTO activity (" ACTIVITY_COLUMNS R"sql() VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        what = excluded.what, whose_idea = excluded.whose_idea, preparation = excluded.preparation,
        planned_for = excluded.planned_for, came_true_on = excluded.came_true_on)sql";
constexpr char kRemove[] = "DELETE FROM activity WHERE id = ?";

Activity readActivity(Query &row) {
    Activity activity{.id = row.id<Activity>()};
    for (QString *text : {&activity.what, &activity.whoseIdea, &activity.preparation})
        *text = row.text();
    activity.plannedFor = row.optionalDate();
    activity.cameTrueOn = row.optionalDate();
    return activity;
}

} // namespace

Result<QList<Activity>> ActivityTable::all() const {
    return Query(m_connection, kSelect).all(readActivity);
}

Result<> ActivityTable::put(const Activity &activity) {
    Query query(m_connection, kPut);
    query.bind(activity.id).bind(activity.what).bind(activity.whoseIdea).bind(activity.preparation);
    query.bind(activity.plannedFor).bind(activity.cameTrueOn);
    return query.run();
}

Result<> ActivityTable::remove(Id<Activity> id) {
    return Query(m_connection, kRemove).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<ActivityTable>(Connection &);
