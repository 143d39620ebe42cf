// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/kept_as_one.h"

#include "model/database/query.h"
#include "model/directory/record_look.h"

namespace {

constexpr char kGone[] = "SELECT hsds_id, fingerprint, source_id FROM service_pair WHERE answer = 1";

struct Gone {
    QString hsdsId;
    qint64 fingerprint;
    std::optional<Id<DirectoryImport>> source;
};

// Braces keep the order of the columns: a list between braces is read from left to right.
Gone readGone(Query &row) {
    return {row.text(), row.number(), row.optionalId<DirectoryImport>()};
}

} // namespace

Result<MergedServices> MergedServices::read(Connection &connection) {
    const auto gone = Query(connection, kGone).all(readGone);
    if (!gone)
        return gone.error();
    MergedServices kept;
    for (const Gone &each : *gone) {
        kept.m_gone.insert(each.hsdsId, each.fingerprint);
        if (each.source)
            kept.m_sources.insert(each.hsdsId, *each.source);
        else if (isUniqueId(each.hsdsId))
            kept.m_uniqueIds.insert(each.hsdsId);
    }
    return kept;
}

bool MergedServices::hasId(const QString &hsdsId, Id<DirectoryImport> source) const {
    return !hsdsId.isEmpty() && (m_sources.contains(hsdsId, source) || m_uniqueIds.contains(hsdsId));
}
