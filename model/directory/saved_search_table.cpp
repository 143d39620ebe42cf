// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/saved_search_table.h"

#include "model/database/json_column.h"
#include "model/database/stored_table.h"

namespace {

constexpr char kAllSearches[] =
    "SELECT id, name, filters FROM saved_search ORDER BY name COLLATE NOCASE, rowid";
constexpr char kPutSearch[] = R"sql(
    INSERT INTO saved_search (id, name, filters) VALUES (?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, filters = excluded.filters)sql";
constexpr char kRemoveSearch[] = "DELETE FROM saved_search WHERE id = ?";

SavedSearch readSaved(Query &row) {
    const auto id = row.id<SavedSearch>();
    const QString name = row.text();
    SavedSearch saved = readSearch(readJson(row));
    saved.id = id;
    saved.name = name;
    return saved;
}

} // namespace

Result<QList<SavedSearch>> SavedSearchTable::all() const {
    return Query(m_connection, kAllSearches).all(readSaved);
}

Result<> SavedSearchTable::put(const SavedSearch &saved) {
    return Query(m_connection, kPutSearch)
        .bind(saved.id)
        .bind(saved.name)
        .bind(jsonText(writeSearch(saved)))
        .run();
}

Result<> SavedSearchTable::remove(Id<SavedSearch> id) {
    return Query(m_connection, kRemoveSearch).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<SavedSearchTable>(Connection &);
