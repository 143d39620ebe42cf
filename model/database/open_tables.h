// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/any_table.h"

/// The tables of one open book, to be read: all that a feature needs of the store.
class OpenTables {
public:
    explicit OpenTables(Connection &connection);

    /// One of those in book_tables.h. Constant, so that nobody can write behind Store::apply().
    template <typename Table>
    const Table &table() const {
        return *static_cast<const Table *>(m_tables[Tables::indexOf<Table>()]->address());
    }

protected:
    ~OpenTables() = default;

    AnyTable &tableOf(const Change &change) const;
    Tables touchedBy(const ChangeSet &changes) const;

private:
    std::vector<std::unique_ptr<AnyTable>> m_tables; ///< in the order of Tables
};
