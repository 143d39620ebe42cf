// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/known_changes.h"

#include "model/database/query.h"

#include <algorithm>

namespace {
constexpr char kKnown[] = R"sql(
    SELECT id, up_to FROM session WHERE up_to > 0 UNION ALL SELECT session_id, up_to FROM session_merged)sql";
}

void KnownChanges::add(const QUuid &session, qint64 upTo) {
    qint64 &known = m_upTo[session];
    known = qMax(known, upTo);
}

void KnownChanges::add(const KnownChanges &other) {
    for (auto each = other.m_upTo.constBegin(); each != other.m_upTo.constEnd(); ++each)
        add(each.key(), each.value());
}

bool KnownChanges::contains(const Stamp &stamp) const {
    return stamp.generation <= m_upTo.value(stamp.session, 0);
}

bool KnownChanges::contains(const KnownChanges &other) const {
    return std::all_of(other.m_upTo.keyValueBegin(), other.m_upTo.keyValueEnd(), [this](const auto &each) {
        return contains(Stamp{each.first, each.second});
    });
}

Result<KnownChanges> readKnownChanges(Connection &connection) {
    KnownChanges known;
    const auto read = Query(connection, kKnown).all([&known](Query &row) {
        const QUuid session = QUuid::fromRfc4122(row.bytes());
        known.add(session, row.number());
        return 0;
    });
    return read ? Result<KnownChanges>(known) : read.error();
}
