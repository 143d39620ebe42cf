// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/comfort/comfort_page.h"

#include <optional>

class Connection;

/// The only place that knows the columns of the comfort page.
class ComfortPageTable {
public:
    using Record = ComfortPage;
    static constexpr char kName[] = "comfort_page"; ///< in the database

    explicit ComfortPageTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(ComfortPageTable)

    /// Nothing while nobody wrote one.
    Result<std::optional<ComfortPage>> get() const;

    Result<> put(const ComfortPage &record);
    Result<> remove(Id<ComfortPage> id);

private:
    Connection &m_connection;
};
