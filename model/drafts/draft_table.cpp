// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drafts/draft_table.h"

#include "model/database/query.h"

namespace {

constexpr char kSelectKeys[] = "SELECT place, record_id FROM draft ORDER BY kept DESC";
constexpr char kSelectOne[] = "SELECT content FROM draft WHERE place = ? AND record_id = ?";
// A new row each time, so that `kept` tells which one was kept last.
constexpr char kPut[] = "INSERT OR REPLACE INTO draft (place, record_id, content) VALUES (?, ?, ?)";
constexpr char kRemove[] = "DELETE FROM draft WHERE place = ? AND record_id = ?";

} // namespace

Result<QList<DraftKey>> DraftTable::keys() const {
    return Query(m_connection, kSelectKeys).all([](Query &row) {
        return DraftKey{row.text(), QUuid::fromRfc4122(row.bytes())};
    });
}

Result<std::optional<Draft>> DraftTable::find(const DraftKey &key) const {
    return Query(m_connection, kSelectOne)
        .bind(key.place)
        .bind(key.record.toRfc4122())
        .first([&key](Query &row) {
            return Draft{key, row.bytes()};
        });
}

Result<> DraftTable::put(const Draft &draft) {
    return Query(m_connection, kPut)
        .bind(draft.key.place)
        .bind(draft.key.record.toRfc4122())
        .bind(draft.content)
        .run();
}

Result<> DraftTable::remove(const DraftKey &key) {
    return Query(m_connection, kRemove).bind(key.place).bind(key.record.toRfc4122()).run();
}
