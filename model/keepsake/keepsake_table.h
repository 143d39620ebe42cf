// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/keepsake/keepsake.h"

#include <optional>

class Connection;

/// The only place that knows the columns of the keepsake book.
class KeepsakeTable {
public:
    using Record = Keepsake;
    static constexpr char kName[] = "keepsake"; ///< in the database

    explicit KeepsakeTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(KeepsakeTable)

    /// Nothing where nobody chose anything yet.
    Result<std::optional<Keepsake>> get() const;

    Result<> put(const Keepsake &record);
    Result<> remove(Id<Keepsake> id);

private:
    Connection &m_connection;
};
