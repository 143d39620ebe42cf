// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/merge_stamps_table.h"

#include "model/database/query.h"
#include "model/database/stored_table.h"

namespace {
constexpr char kForgetMerged[] = "DELETE FROM session_merged";
constexpr char kAddMerged[] = "INSERT INTO session_merged (session_id, up_to) VALUES (?, ?)";
} // namespace

Result<> MergeStampsTable::put(const MergeStamps &record) {
    RecordStamps stamps(m_connection);
    for (const MergeStamps::Line &line : record.lines) {
        if (auto put = stamps.put(line.record, line.stamp); !put)
            return put;
    }
    if (auto forgotten = Query(m_connection, kForgetMerged).run(); !forgotten)
        return forgotten;
    const auto &sessions = record.merged.sessions();
    for (auto each = sessions.constBegin(); each != sessions.constEnd(); ++each) {
        auto added = Query(m_connection, kAddMerged).bind(each.key().toRfc4122()).bind(each.value()).run();
        if (!added)
            return added;
    }
    return {};
}

template std::unique_ptr<AnyTable> makeTable<MergeStampsTable>(Connection &);
