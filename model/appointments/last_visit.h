// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appointments/appointment.h"

/// The day of the newest appointment before `today`; nothing when there was none.
std::optional<QDate> lastVisit(const QList<Appointment> &appointments, const QDate &today);
/// The newest appointment before `today`, or null.
const Appointment *lastAppointment(const QList<Appointment> &appointments, const QDate &today);
/// The next appointment of today or later, or null.
const Appointment *nextAppointment(const QList<Appointment> &appointments, const QDate &today);
