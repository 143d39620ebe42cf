// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/needs/need_answer_table.h"

#include "model/database/query.h"
#include "model/database/stored_table.h"

namespace {

constexpr char kSelect[] =
    "SELECT id, need, wanted, answered_on, done_by FROM need_answer ORDER BY answered_on, rowid";
constexpr char kPut[] = R"sql(
    INSERT INTO need_answer (id, need, wanted, answered_on, done_by) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        need = excluded.need, wanted = excluded.wanted, answered_on = excluded.answered_on,
        done_by = excluded.done_by)sql";
constexpr char kRemove[] = "DELETE FROM need_answer WHERE id = ?";

std::optional<HelpWanted> readWanted(Query &row) {
    const auto number = row.optionalNumber();
    return number ? std::optional(HelpWanted(*number)) : std::nullopt;
}

// Braces keep the order of the columns.
NeedAnswer readNeedAnswer(Query &row) {
    return {row.id<NeedAnswer>(), row.choice<Need>(), readWanted(row), row.date(), row.text()};
}

} // namespace

Result<QList<NeedAnswer>> NeedAnswerTable::all() const {
    return Query(m_connection, kSelect).all(readNeedAnswer);
}

Result<> NeedAnswerTable::put(const NeedAnswer &answer) {
    Query query(m_connection, kPut);
    query.bind(answer.id).bind(answer.need);
    query.bind(answer.wanted ? std::optional<qint64>(qint64(*answer.wanted)) : std::nullopt);
    return query.bind(answer.answeredOn).bind(answer.doneBy).run();
}

Result<> NeedAnswerTable::remove(Id<NeedAnswer> id) {
    return Query(m_connection, kRemove).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<NeedAnswerTable>(Connection &);
