// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/advancecare/wishes.h"
#include "model/base/result.h"

class Connection;

/// The only place that knows the columns of wishes.
class WishesTable {
public:
    using Record = Wishes;
    static constexpr char kName[] = "wishes"; ///< in the database

    explicit WishesTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(WishesTable)

    /// Nothing while nobody wrote any.
    Result<std::optional<Wishes>> get() const;

    Result<> put(const Wishes &record);
    Result<> remove(Id<Wishes> id);

private:
    Connection &m_connection;
};
