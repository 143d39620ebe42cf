// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/papers/paper_print.h"

class Connection;

/// The only place that knows the columns of what was printed.
class PaperPrintTable {
public:
    using Record = PaperPrint;
    static constexpr char kName[] = "paper_print"; ///< in the database

    explicit PaperPrintTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(PaperPrintTable)

    /// All of them, what was printed last first.
    Result<QList<PaperPrint>> all() const;
    Result<std::optional<PaperPrint>> find(const QString &paper, const QString &reader) const;

    Result<> put(const PaperPrint &record);
    Result<> remove(Id<PaperPrint> id);

private:
    Connection &m_connection;
};
