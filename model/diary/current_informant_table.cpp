// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/current_informant_table.h"

#include "model/database/query.h"
#include "model/database/stored_table.h"

namespace {

constexpr char kCurrent[] = "SELECT id, reporter, name FROM current_informant";
constexpr char kPutCurrent[] = R"sql(
    INSERT INTO current_informant (id, reporter, name) VALUES (?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET reporter = excluded.reporter, name = excluded.name)sql";
constexpr char kRemoveCurrent[] = "DELETE FROM current_informant WHERE id = ?";

// Braces keep the order of the columns: a list between braces is read from left to right.
CurrentInformant readCurrent(Query &row) {
    return {row.id<CurrentInformant>(), {row.choice<Reporter>(), row.text()}};
}

} // namespace

Result<std::optional<CurrentInformant>> CurrentInformantTable::get() const {
    return Query(m_connection, kCurrent).first(readCurrent);
}

Result<> CurrentInformantTable::put(const CurrentInformant &record) {
    Query query(m_connection, kPutCurrent);
    return query.bind(record.id).bind(record.informant.reporter).bind(record.informant.name).run();
}

Result<> CurrentInformantTable::remove(Id<CurrentInformant> id) {
    return Query(m_connection, kRemoveCurrent).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<CurrentInformantTable>(Connection &);
