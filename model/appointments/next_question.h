// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appointments/appointment.h"

/// Where a question for the next visit is written down: at the next appointment; where none is coming, at the
/// last one, whose open questions go along to the next that is added. Null where there is no appointment.
const Appointment *appointmentToAsk(const QList<Appointment> &appointments, const QDate &today);

/// The appointment at which this question waits for its answer already, or null.
const Appointment *whereItWaits(const QList<Appointment> &appointments, const QString &question);
