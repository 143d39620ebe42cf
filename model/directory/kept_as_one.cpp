// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/kept_as_one.h"

#include "model/store/query.h"

namespace {

constexpr char kGone[] = "SELECT hsds_id, fingerprint FROM service_pair WHERE answer = 1";

std::pair<QString, qint64> readGone(Query &row) {
    return {row.text(), row.number()};
}

} // namespace

Result<KeptAsOne> KeptAsOne::read(Connection &connection) {
    const auto gone = Query(connection, kGone).all(readGone);
    if (!gone)
        return gone.error();
    KeptAsOne kept;
    for (const auto &[hsdsId, fingerprint] : *gone)
        kept.m_gone.insert(hsdsId, fingerprint);
    return kept;
}
