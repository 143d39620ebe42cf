// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/query.h"

#include <QHash>

/// The lists inside a record (steps of a goal, phones of a contact) have tables of their own. They
/// are read for all records at once, and written as a whole with their record.

template <typename Record, typename Part>
using PartsByOwner = QHash<Id<Record>, QList<Part>>;

/// `sql` yields the owner's id, then what `make(Query &)` takes; ordered by owner and position.
template <typename Record, typename Make>
auto readChildRows(Connection &connection, const char *sql, Make make)
    -> Result<PartsByOwner<Record, decltype(make(std::declval<Query &>()))>> {
    PartsByOwner<Record, decltype(make(std::declval<Query &>()))> parts;
    auto read = Query(connection, sql).all([&](Query &row) {
        const auto owner = row.id<Record>();
        parts[owner].append(make(row));
        return 0;
    });
    if (!read)
        return read.error();
    return parts;
}

/// `removeSql` takes the owner's id; `insertSql` the owner's id, the position, then what
/// `bind(Query &, const Part &)` adds.
template <typename Record, typename Part, typename Bind>
Result<> writeParts(Connection &connection, const char *removeSql, const char *insertSql, Id<Record> owner,
                    const QList<Part> &parts, Bind bind) {
    if (auto removed = Query(connection, removeSql).bind(owner).run(); !removed)
        return removed;
    for (int position = 0; position < parts.size(); ++position) {
        Query query(connection, insertSql);
        query.bind(owner).bind(position);
        bind(query, parts[position]);
        if (auto written = query.run(); !written)
            return written;
    }
    return {};
}
