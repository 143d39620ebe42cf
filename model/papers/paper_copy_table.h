// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/papers/paper_copy.h"

class Connection;

/// The only place that knows the columns of copies of papers.
class PaperCopyTable {
public:
    using Record = PaperCopy;
    static constexpr char kName[] = "paper_copy"; ///< in the database

    explicit PaperCopyTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(PaperCopyTable)

    /// All of them, in the order in which they were written.
    Result<QList<PaperCopy>> all() const;
    /// Those of one paper.
    Result<QList<PaperCopy>> of(const QString &paper) const;

    Result<> put(const PaperCopy &record);
    Result<> remove(Id<PaperCopy> id);

private:
    Connection &m_connection;
};
