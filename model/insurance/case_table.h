// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/insurance/insurance_case.h"

class Connection;

/// The only place that knows the columns of cases with an insurance.
class CaseTable {
public:
    using Record = InsuranceCase;
    static constexpr char kName[] = "insurance_case"; ///< in the database

    explicit CaseTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(CaseTable)

    /// All, the newest letter first.
    Result<QList<InsuranceCase>> all() const;

    Result<> put(const InsuranceCase &record);
    Result<> remove(Id<InsuranceCase> id);

private:
    Connection &m_connection;
};
