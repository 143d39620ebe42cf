// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calls/call_table.h"

#include "model/database/query.h"
#include "model/database/stored_table.h"

namespace {

#define CALL_COLUMNS                                                                                         \
    "id, called_on, name, partner_kind, partner_id, number, answered_by, said, promised, promised_by, "      \
    "promise_state, reference, case_id"

constexpr char kSelect[] = "SELECT " CALL_COLUMNS " FROM call ORDER BY called_on DESC, rowid DESC";
constexpr char kPut[] = "INSERT INTO call (" CALL_COLUMNS R"sql()
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        called_on = excluded.called_on, name = excluded.name, partner_kind = excluded.partner_kind,
        partner_id = excluded.partner_id, number = excluded.number, answered_by = excluded.answered_by,
        said = excluded.said, promised = excluded.promised, promised_by = excluded.promised_by,
        promise_state = excluded.promise_state, reference = excluded.reference,
        case_id = excluded.case_id)sql";
constexpr char kRemove[] = "DELETE FROM call WHERE id = ?";

/// Whom a call was with is one of several kinds of record: the id of none of them.
struct AnyPartner;

Call readCall(Query &row) {
    Call call{.id = row.id<Call>()};
    call.on = row.date();
    call.name = row.text();
    call.partner = row.choice<CallPartner>();
    const auto partner = row.optionalId<AnyPartner>();
    call.partnerId = partner ? partner->uuid() : QUuid();
    for (QString *text : {&call.number, &call.answeredBy, &call.said, &call.promised})
        *text = row.text();
    call.promisedBy = row.optionalDate();
    call.promise = row.choice<PromiseState>();
    call.reference = row.text();
    call.insuranceCase = row.optionalId<InsuranceCase>();
    return call;
}

} // namespace

Result<QList<Call>> CallTable::all() const {
    return Query(m_connection, kSelect).all(readCall);
}

Result<> CallTable::put(const Call &call) {
    const auto partner = Id<AnyPartner>::fromUuid(call.partnerId);
    Query query(m_connection, kPut);
    query.bind(call.id).bind(call.on).bind(call.name).bind(call.partner);
    query.bind(call.partnerId.isNull() ? std::nullopt : std::optional(partner));
    query.bind(call.number).bind(call.answeredBy).bind(call.said).bind(call.promised);
    query.bind(call.promisedBy).bind(call.promise).bind(call.reference).bind(call.insuranceCase);
    return query.run();
}

Result<> CallTable::remove(Id<Call> id) {
    return Query(m_connection, kRemove).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<CallTable>(Connection &);
