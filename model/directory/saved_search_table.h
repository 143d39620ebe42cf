// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/directory/saved_search.h"

class Connection;

/// The only place that knows the columns of saved searches.
class SavedSearchTable {
public:
    using Record = SavedSearch;
    static constexpr char kName[] = "saved_search"; ///< in the database

    explicit SavedSearchTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(SavedSearchTable)

    /// By name.
    Result<QList<SavedSearch>> all() const;

    Result<> put(const SavedSearch &record);
    Result<> remove(Id<SavedSearch> id);

private:
    Connection &m_connection;
};
