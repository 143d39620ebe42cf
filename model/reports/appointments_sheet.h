// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appointments/appointment.h"
#include "model/book/store.h"
#include "model/careteam/contact.h"
#include "model/child/child.h"
#include "model/reports/report.h"

/// Everything that the page of visits and their questions is made of.
struct AppointmentsSheet {
    Child child = {};
    QDateTime printedAt = {};
    QList<Appointment> coming = {}; ///< the next one first
    QList<Question> unasked = {};   ///< of visits that are over
    QList<Contact> people = {};
};

Result<AppointmentsSheet> readAppointmentsSheet(const Store &store, const QDateTime &now);
/// What the page tells whoever gets it.
QStringList revealedBy(const AppointmentsSheet &sheet);
Report appointmentsReport(const AppointmentsSheet &sheet);
