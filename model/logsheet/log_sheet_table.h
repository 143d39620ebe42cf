// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/logsheet/log_sheet.h"

class Connection;

/// The only place that knows the columns of log sheets.
class LogSheetTable {
public:
    using Record = LogSheet;
    static constexpr char kName[] = "log_sheet"; ///< in the database

    explicit LogSheetTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(LogSheetTable)

    /// All of them, in the order in which they were made.
    Result<QList<LogSheet>> all() const;

    Result<> put(const LogSheet &record);
    Result<> remove(Id<LogSheet> id);

private:
    Connection &m_connection;
};
