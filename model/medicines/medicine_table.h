// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/medicines/medicine.h"

class Connection;

/// The only place that knows the columns of medicines and treatments.
class MedicineTable {
public:
    using Record = Medicine;
    static constexpr char kName[] = "medicine"; ///< in the database

    explicit MedicineTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(MedicineTable)

    /// All, stopped ones too, by kind and name.
    Result<QList<Medicine>> all() const;

    Result<> put(const Medicine &record);
    /// Its doses must be gone before the change ends.
    Result<> remove(Id<Medicine> id);

private:
    Connection &m_connection;
};
