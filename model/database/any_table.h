// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/database/book_tables.h"
#include "model/database/change.h"

class Connection;

/// A table as the store sees it, whatever its records are.
class AnyTable {
public:
    AnyTable() = default;
    virtual ~AnyTable() = default;
    Q_DISABLE_COPY_MOVE(AnyTable)

    /// The address of the table itself, for a caller who knows its type.
    virtual const void *address() const = 0;
    /// Whether the change is about a record of this table.
    virtual bool holds(const Change &change) const = 0;
    /// Writes a change that it holds. A long one tells its progress.
    virtual Result<> write(const Change &change, const Progress &progress) = 0;
    /// How the database calls the table where the record of a change lies that it holds.
    virtual QString nameOf(const Change &change) const = 0;
    /// What changes with it: the table itself, and others whose rows hang on its.
    virtual Tables touched() const = 0;
};

/// Defined by StoredTable for each table, in the .cpp of that table.
template <typename Table>
std::unique_ptr<AnyTable> makeTable(Connection &connection);
