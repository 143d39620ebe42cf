// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/database/open_tables.h"

#include <algorithm>

namespace {

template <typename... Known>
std::vector<std::unique_ptr<AnyTable>> makeTables(Connection &connection, TableSet<Known...>) {
    std::vector<std::unique_ptr<AnyTable>> tables;
    (tables.push_back(makeTable<Known>(connection)), ...);
    return tables;
}

} // namespace

OpenTables::OpenTables(Connection &connection) : m_tables(makeTables(connection, Tables())) {}

AnyTable &OpenTables::tableOf(const Change &change) const {
    const auto holds = [&change](const auto &table) { return table->holds(change); };
    const auto found = std::find_if(m_tables.begin(), m_tables.end(), holds);
    if (found == m_tables.end())
        qFatal("a change of a record that has no table in book_tables.h");
    return **found;
}

Tables OpenTables::touchedBy(const ChangeSet &changes) const {
    Tables tables;
    for (const Change &change : changes.changes)
        tables |= tableOf(change).touched();
    return tables;
}
