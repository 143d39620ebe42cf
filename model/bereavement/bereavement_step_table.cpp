// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bereavement/bereavement_step_table.h"

#include "model/database/query.h"
#include "model/database/stored_table.h"

namespace {

constexpr char kSelect[] =
    "SELECT id, what, is_done, is_hidden, given_to FROM bereavement_step ORDER BY rowid";
constexpr char kPut[] = R"sql(
    INSERT INTO bereavement_step (id, what, is_done, is_hidden, given_to) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        what = excluded.what, is_done = excluded.is_done, is_hidden = excluded.is_hidden,
        given_to = excluded.given_to)sql";
constexpr char kRemove[] = "DELETE FROM bereavement_step WHERE id = ?";

// Braces keep the order of the columns.
BereavementStep readStep(Query &row) {
    return {row.id<BereavementStep>(), row.text(), row.yes(), row.yes(), row.text()};
}

} // namespace

Result<QList<BereavementStep>> BereavementStepTable::all() const {
    return Query(m_connection, kSelect).all(readStep);
}

Result<> BereavementStepTable::put(const BereavementStep &step) {
    return Query(m_connection, kPut)
        .bind(step.id)
        .bind(step.what)
        .bind(step.isDone)
        .bind(step.isHidden)
        .bind(step.givenTo)
        .run();
}

Result<> BereavementStepTable::remove(Id<BereavementStep> id) {
    return Query(m_connection, kRemove).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<BereavementStepTable>(Connection &);
