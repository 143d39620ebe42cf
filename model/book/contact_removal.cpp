// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/contact_removal.h"

#include "model/appointments/appointment.h"
#include "model/careteam/contact.h"
#include "model/medicines/medicine.h"

#include <QCoreApplication>

ChangeSet removalOf(const Contact &contact, const QList<Contact> &contacts,
                    const QList<Appointment> &appointments, const QList<Medicine> &medicines) {
    ChangeSet changes{QCoreApplication::translate("CareTeam", "Delete contact"), {}};
    for (const Contact &other : contacts) {
        if (other.next != contact.id || other.id == contact.id)
            continue;
        Contact after = other;
        after.next.reset();
        changes.changes.push_back(replacing(other, after));
    }
    for (const Appointment &appointment : appointments) {
        Appointment after = appointment;
        if (after.with.removeAll(contact.id) > 0)
            changes.changes.push_back(replacing(appointment, after));
    }
    for (const Medicine &medicine : medicines) {
        if (medicine.prescriber != contact.id)
            continue;
        Medicine after = medicine;
        after.prescriber.reset();
        changes.changes.push_back(replacing(medicine, after));
    }
    changes.changes.push_back(removing(contact));
    return changes;
}
