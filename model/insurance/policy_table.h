// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/insurance/policy.h"

#include <QList>

class Connection;

/// The only place that knows the columns of insurance policies.
class PolicyTable {
public:
    using Record = InsurancePolicy;
    static constexpr char kName[] = "insurance_policy"; ///< in the database

    explicit PolicyTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(PolicyTable)

    /// All, by the name of the company.
    Result<QList<InsurancePolicy>> all() const;

    Result<> put(const InsurancePolicy &record);
    Result<> remove(Id<InsurancePolicy> id);

private:
    Connection &m_connection;
};
