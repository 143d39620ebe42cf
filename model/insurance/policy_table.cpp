// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insurance/policy_table.h"

#include "model/database/query.h"
#include "model/database/stored_table.h"

namespace {

#define POLICY_COLUMNS "id, company, kind, member_number, group_number, phone, notes"

constexpr char kSelect[] =
    "SELECT " POLICY_COLUMNS " FROM insurance_policy ORDER BY company COLLATE NOCASE, rowid";
constexpr char kPut[] = "INSERT INTO insurance_policy (" POLICY_COLUMNS R"sql() VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        company = excluded.company, kind = excluded.kind, member_number = excluded.member_number,
        group_number = excluded.group_number, phone = excluded.phone, notes = excluded.notes)sql";
constexpr char kRemove[] = "DELETE FROM insurance_policy WHERE id = ?";

InsurancePolicy readPolicy(Query &row) {
    InsurancePolicy policy{.id = row.id<InsurancePolicy>()};
    policy.company = row.text();
    policy.kind = row.choice<PolicyKind>();
    for (QString *text : {&policy.memberNumber, &policy.groupNumber, &policy.phone, &policy.notes})
        *text = row.text();
    return policy;
}

} // namespace

Result<QList<InsurancePolicy>> PolicyTable::all() const {
    return Query(m_connection, kSelect).all(readPolicy);
}

Result<> PolicyTable::put(const InsurancePolicy &policy) {
    Query query(m_connection, kPut);
    query.bind(policy.id).bind(policy.company).bind(policy.kind).bind(policy.memberNumber);
    query.bind(policy.groupNumber).bind(policy.phone).bind(policy.notes);
    return query.run();
}

Result<> PolicyTable::remove(Id<InsurancePolicy> id) {
    return Query(m_connection, kRemove).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<PolicyTable>(Connection &);
