// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/bereavement/bereavement_step.h"

class Connection;

/// The only place that knows the columns of what is noted after a death.
class BereavementStepTable {
public:
    using Record = BereavementStep;
    static constexpr char kName[] = "bereavement_step"; ///< in the database

    explicit BereavementStepTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(BereavementStepTable)

    Result<QList<BereavementStep>> all() const;

    Result<> put(const BereavementStep &record);
    Result<> remove(Id<BereavementStep> id);

private:
    Connection &m_connection;
};
