// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/contact_removal.h"

#include "model/appointments/appointment.h"
#include "model/careteam/contact.h"
#include "model/equipment/equipment.h"
#include "model/medicines/medicine.h"

#include <QCoreApplication>

ChangeSet removalOf(const Contact &contact, const QList<Contact> &contacts,
                    const QList<Appointment> &appointments, const QList<Medicine> &medicines,
                    const QList<Equipment> &equipment) {
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
    for (const Equipment &each : equipment) {
        Equipment after = each;
        for (auto *person : {&after.prescriber, &after.supplier}) {
            if (*person == contact.id)
                person->reset();
        }
        if (after != each)
            changes.changes.push_back(replacing(each, after));
    }
    changes.changes.push_back(removing(contact));
    return changes;
}
