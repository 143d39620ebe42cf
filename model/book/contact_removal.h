// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appointments/appointment.h"
#include "model/careteam/contact.h"
#include "model/database/change.h"
#include "model/equipment/equipment.h"
#include "model/medicines/medicine.h"

/// Deletes a contact, and takes it out of everything that points to it: who is next for others,
/// appointments, medicines and equipment. All of it is one step, so undo brings all of it back.
ChangeSet removalOf(const Contact &contact, const QList<Contact> &contacts,
                    const QList<Appointment> &appointments, const QList<Medicine> &medicines,
                    const QList<Equipment> &equipment);
