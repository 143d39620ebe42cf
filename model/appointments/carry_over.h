// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appointments/appointment.h"
#include "model/database/change.h"

/// Saves an appointment. Questions that it brought along from earlier appointments are marked there
/// as carried over, so that each waits for its answer in one place only.
ChangeSet savingOf(const QString &label, const std::optional<Appointment> &before, const Appointment &after,
                   const QList<Appointment> &all);
