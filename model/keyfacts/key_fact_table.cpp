// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/keyfacts/key_fact_table.h"

#include "model/database/query.h"
#include "model/database/stored_table.h"

namespace {

constexpr char kSelect[] = R"sql(
    SELECT id, kind, is_none, what, detail, further, call, since, until, said_by, said_on, from_team
    FROM key_fact ORDER BY rowid)sql";

constexpr char kPut[] = R"sql(
    INSERT INTO key_fact (id, kind, is_none, what, detail, further, call, since, until, said_by, said_on, from_team)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        kind = excluded.kind, is_none = excluded.is_none, what = excluded.what, detail = excluded.detail,
        further = excluded.further, call = excluded.call, since = excluded.since, until = excluded.until,
        said_by = excluded.said_by, said_on = excluded.said_on, from_team = excluded.from_team)sql";

constexpr char kRemove[] = "DELETE FROM key_fact WHERE id = ?";

KeyFact readKeyFact(Query &row) {
    KeyFact fact{.id = row.id<KeyFact>()};
    fact.kind = row.choice<KeyFactKind>();
    fact.isNone = row.yes();
    fact.what = row.text();
    fact.detail = row.text();
    fact.further = row.text();
    fact.call = row.text();
    fact.since = row.text();
    fact.until = row.optionalDate();
    fact.saidBy = row.text();
    fact.saidOn = row.optionalDate();
    fact.isFromTeam = row.yes();
    return fact;
}

} // namespace

Result<QList<KeyFact>> KeyFactTable::all() const {
    return Query(m_connection, kSelect).all(readKeyFact);
}

Result<> KeyFactTable::put(const KeyFact &fact) {
    return Query(m_connection, kPut)
        .bind(fact.id)
        .bind(fact.kind)
        .bind(fact.isNone)
        .bind(fact.what)
        .bind(fact.detail)
        .bind(fact.further)
        .bind(fact.call)
        .bind(fact.since)
        .bind(fact.until)
        .bind(fact.saidBy)
        .bind(fact.saidOn)
        .bind(fact.isFromTeam)
        .run();
}

Result<> KeyFactTable::remove(Id<KeyFact> id) {
    return Query(m_connection, kRemove).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<KeyFactTable>(Connection &);
