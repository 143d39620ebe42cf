// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/duplicate_decision_table.h"

#include "model/database/query.h"
#include "model/database/stored_table.h"

namespace {

// In both orders: which of two comes first changes when one of them was taken out and put back.
#define LIKELY_PAIR                                                                                          \
    "SELECT one.id, one.name, one.organization_name, other.id, other.name, other.organization_name "         \
    "FROM service one, service other WHERE NOT EXISTS (SELECT 1 FROM service_pair said "                     \
    "WHERE said.answer = 0 AND ((said.first_id = one.id AND said.second_id = other.id) "                     \
    "OR (said.first_id = other.id AND said.second_id = one.id))) AND "
constexpr char kByKeys[] = LIKELY_PAIR "one.row_id = ? AND other.row_id = ?";
constexpr char kByIds[] = LIKELY_PAIR "one.id = ? AND other.id = ?";
constexpr char kCountPairs[] = "SELECT count(*) FROM service_pair";
constexpr char kPutPair[] = R"sql(
    INSERT INTO service_pair (id, answer, first_id, second_id, hsds_id, fingerprint, source_id)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        answer = excluded.answer, first_id = excluded.first_id, second_id = excluded.second_id,
        hsds_id = excluded.hsds_id, fingerprint = excluded.fingerprint, source_id = excluded.source_id)sql";
constexpr char kRemovePair[] = "DELETE FROM service_pair WHERE id = ?";

// Braces keep the order of the columns: a list between braces is read from left to right.
PairSide readSide(Query &row) {
    return {row.id<Service>(), row.text(), row.text()};
}

LikelyPair readPair(Query &row) {
    LikelyPair pair{.first = readSide(row), .second = readSide(row)};
    pair.id =
        Id<LikelyPair>::fromUuid(QUuid::createUuidV5(pair.first.id.uuid(), pair.second.id.uuid().toString()));
    return pair;
}

} // namespace

Result<QList<LikelyPair>> DuplicateDecisionTable::likely(qsizetype most, const Progress &progress) const {
    const auto answered = Query(m_connection, kCountPairs).single();
    if (!answered)
        return answered.error();
    const auto same = findSameServices(m_connection, most + *answered, progress);
    if (!same)
        return same.error();
    QList<LikelyPair> pairs;
    for (const DuplicateCandidate &pair : *same) {
        auto found = Query(m_connection, kByKeys).bind(pair.first).bind(pair.second).first(readPair);
        if (!found)
            return found.error();
        if (!*found)
            continue;
        (*found)->by = pair.by;
        pairs.append(**found);
        if (pairs.size() == most)
            break;
    }
    return pairs;
}

Result<QList<LikelyPair>> DuplicateDecisionTable::stillLikely(const QList<LikelyPair> &pairs) const {
    QList<LikelyPair> still;
    for (const LikelyPair &pair : pairs) {
        auto found = Query(m_connection, kByIds).bind(pair.first.id).bind(pair.second.id).first(readPair);
        if (!found)
            return found.error();
        if (!*found)
            continue;
        (*found)->by = pair.by;
        still.append(**found);
    }
    return still;
}

Result<> DuplicateDecisionTable::put(const DuplicateDecision &pair) {
    return Query(m_connection, kPutPair)
        .bind(pair.id)
        .bind(pair.answer)
        .bind(pair.first)
        .bind(pair.second)
        .bind(pair.hsdsId)
        .bind(pair.fingerprint)
        .bind(pair.source)
        .run();
}

Result<> DuplicateDecisionTable::remove(Id<DuplicateDecision> id) {
    return Query(m_connection, kRemovePair).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<DuplicateDecisionTable>(Connection &);
