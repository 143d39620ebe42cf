// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/equipment/equipment.h"

class Connection;

/// The only place that knows the columns of equipment.
class EquipmentTable {
public:
    using Record = Equipment;
    static constexpr char kName[] = "equipment"; ///< in the database

    explicit EquipmentTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(EquipmentTable)

    /// All, also what is not used any more, by kind and name.
    Result<QList<Equipment>> all() const;

    Result<> put(const Equipment &record);
    Result<> remove(Id<Equipment> id);

private:
    Connection &m_connection;
};
