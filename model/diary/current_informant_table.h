// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/diary/informant.h"

#include <optional>

class Connection;

/// The only place that knows the columns of who writes at present.
class CurrentInformantTable {
public:
    using Record = CurrentInformant;
    static constexpr char kName[] = "current_informant"; ///< in the database

    explicit CurrentInformantTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(CurrentInformantTable)

    /// Nothing while nobody said who he or she is.
    Result<std::optional<CurrentInformant>> get() const;

    Result<> put(const CurrentInformant &record);
    Result<> remove(Id<CurrentInformant> id);

private:
    Connection &m_connection;
};
