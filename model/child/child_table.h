// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/child/child.h"

#include <QList>

class Connection;
class OpenTables;

/// The table of the one child.
class ChildTable {
public:
    using Record = Child;
    static constexpr char kName[] = "child"; ///< in the database

    explicit ChildTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(ChildTable)

    /// The child whose book this is; a blank one with a fixed id where nothing was written yet.
    Result<Child> get() const;

    /// Whether the family wrote that the child has died: see model/bereavement.
    Result<bool> hasDied() const;

    Result<> put(const Child &record);
    Result<> remove(Id<Child> id);

private:
    Connection &m_connection;
};

/// The same, where whoever reads the child tells of errors: false then.
bool hasChildDied(const OpenTables &book);
