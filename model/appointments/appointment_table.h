// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appointments/appointment.h"
#include "model/base/result.h"

#include <QList>

class Connection;

/// The only place that knows the columns of appointments.
class AppointmentTable {
public:
    using Record = Appointment;
    static constexpr char kName[] = "appointment"; ///< in the database

    explicit AppointmentTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(AppointmentTable)

    /// All appointments, the earliest first.
    Result<QList<Appointment>> all() const;

    Result<> put(const Appointment &record);
    Result<> remove(Id<Appointment> id);

private:
    Connection &m_connection;
};
