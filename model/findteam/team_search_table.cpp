// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/findteam/team_search_table.h"

#include "model/database/child_rows.h"
#include "model/database/stored_table.h"

namespace {

constexpr char kSelect[] = "SELECT id, name, kind, phone, notes FROM team_search ORDER BY rowid";
constexpr char kSelectSteps[] =
    "SELECT search_id, stage, on_day, with_whom FROM team_search_step ORDER BY search_id, stage";
constexpr char kPut[] = R"sql(
    INSERT INTO team_search (id, name, kind, phone, notes) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        name = excluded.name, kind = excluded.kind, phone = excluded.phone, notes = excluded.notes)sql";
constexpr char kRemoveSteps[] = "DELETE FROM team_search_step WHERE search_id = ?";
constexpr char kPutStep[] =
    "INSERT INTO team_search_step (search_id, stage, on_day, with_whom) VALUES (?, ?, ?, ?)";
constexpr char kRemove[] = "DELETE FROM team_search WHERE id = ?";

TeamSearch readSearch(Query &row) {
    TeamSearch search{.id = row.id<TeamSearch>()};
    search.name = row.text();
    search.kind = row.choice<TeamKind>();
    search.phone = row.text();
    search.notes = row.text();
    return search;
}

// Braces keep the order of the columns: a list between braces is read from left to right.
TeamStep readStep(Query &row) {
    return {row.choice<TeamStage>(), row.optionalDate(), row.text()};
}

Result<> putSteps(Connection &connection, const TeamSearch &search) {
    auto done = Query(connection, kRemoveSteps).bind(search.id).run();
    for (const TeamStep &step : search.steps) {
        if (done)
            done = Query(connection, kPutStep)
                       .bind(search.id)
                       .bind(step.stage)
                       .bind(step.on)
                       .bind(step.with)
                       .run();
    }
    return done;
}

} // namespace

Result<QList<TeamSearch>> TeamSearchTable::all() const {
    auto searches = Query(m_connection, kSelect).all(readSearch);
    const auto steps = readChildRows<TeamSearch>(m_connection, kSelectSteps, readStep);
    if (!searches)
        return searches;
    if (!steps)
        return steps.error();
    for (TeamSearch &each : *searches)
        each.steps = steps->value(each.id);
    return searches;
}

Result<> TeamSearchTable::put(const TeamSearch &search) {
    Query query(m_connection, kPut);
    query.bind(search.id).bind(search.name).bind(search.kind).bind(search.phone).bind(search.notes);
    auto done = query.run();
    return done ? putSteps(m_connection, search) : done;
}

Result<> TeamSearchTable::remove(Id<TeamSearch> id) {
    return Query(m_connection, kRemove).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<TeamSearchTable>(Connection &);
