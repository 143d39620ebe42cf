// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insurance/case_table.h"

#include "model/database/child_rows.h"
#include "model/database/stored_table.h"

namespace {

#define CASE_COLUMNS "id, kind, about, policy_id, reference, letter_on, deadline, responsible, outcome, notes"

constexpr char kSelectCases[] =
    "SELECT " CASE_COLUMNS " FROM insurance_case ORDER BY letter_on DESC NULLS FIRST, rowid DESC";
constexpr char kSelectItems[] =
    "SELECT case_id, text, done FROM insurance_case_item ORDER BY case_id, position";
constexpr char kPutCase[] = "INSERT INTO insurance_case (" CASE_COLUMNS R"sql()
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        kind = excluded.kind, about = excluded.about, policy_id = excluded.policy_id,
        reference = excluded.reference, letter_on = excluded.letter_on, deadline = excluded.deadline,
        responsible = excluded.responsible, outcome = excluded.outcome, notes = excluded.notes)sql";
constexpr char kRemoveItems[] = "DELETE FROM insurance_case_item WHERE case_id = ?";
constexpr char kPutItem[] =
    "INSERT INTO insurance_case_item (case_id, position, text, done) VALUES (?, ?, ?, ?)";
constexpr char kRemoveCase[] = "DELETE FROM insurance_case WHERE id = ?";

InsuranceCase readCase(Query &row) {
    InsuranceCase read{.id = row.id<InsuranceCase>()};
    read.kind = row.choice<CaseKind>();
    read.about = row.text();
    read.policy = row.optionalId<InsurancePolicy>();
    read.reference = row.text();
    read.letterOn = row.optionalDate();
    for (QString *text : {&read.deadline, &read.responsible, &read.outcome, &read.notes})
        *text = row.text();
    return read;
}

// Braces keep the order of the columns: a list between braces is read from left to right.
CaseItem readItem(Query &row) {
    return {row.text(), row.yes()};
}

} // namespace

Result<QList<InsuranceCase>> CaseTable::all() const {
    auto cases = Query(m_connection, kSelectCases).all(readCase);
    const auto items = readChildRows<InsuranceCase>(m_connection, kSelectItems, readItem);
    if (!cases)
        return cases;
    if (!items)
        return items.error();
    for (InsuranceCase &each : *cases)
        each.toSend = items->value(each.id);
    return cases;
}

Result<> CaseTable::put(const InsuranceCase &record) {
    Query query(m_connection, kPutCase);
    query.bind(record.id).bind(record.kind).bind(record.about).bind(record.policy).bind(record.reference);
    query.bind(record.letterOn).bind(record.deadline).bind(record.responsible).bind(record.outcome);
    query.bind(record.notes);
    auto done = query.run();
    if (done)
        done = writeParts(m_connection, kRemoveItems, kPutItem, record.id, record.toSend,
                          [](Query &item, const CaseItem &each) { item.bind(each.text).bind(each.isDone); });
    return done;
}

Result<> CaseTable::remove(Id<InsuranceCase> id) {
    return Query(m_connection, kRemoveCase).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<CaseTable>(Connection &);
