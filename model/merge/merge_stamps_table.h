// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/merge/merge_stamps.h"

class Connection;

/// Writes what a merge says about who wrote what, behind what the store itself wrote about it.
class MergeStampsTable {
public:
    using Record = MergeStamps;
    static constexpr char kName[] = ""; ///< it stamps records and is none

    explicit MergeStampsTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(MergeStampsTable)

    Result<> put(const MergeStamps &record);
    /// A merge is undone by another put(): there is nothing to remove.
    Result<> remove(Id<MergeStamps>) { return {}; }

private:
    Connection &m_connection;
};
