// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/advancecare/signed_paper.h"
#include "model/base/result.h"

class Connection;

/// The only place that knows the columns of signed papers.
class SignedPaperTable {
public:
    using Record = SignedPaper;
    static constexpr char kName[] = "signed_paper"; ///< in the database

    explicit SignedPaperTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(SignedPaperTable)

    /// All of them, in the order in which they were written.
    Result<QList<SignedPaper>> all() const;

    Result<> put(const SignedPaper &record);
    Result<> remove(Id<SignedPaper> id);

private:
    Connection &m_connection;
};
