// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appointments/last_visit.h"

const Appointment *lastAppointment(const QList<Appointment> &appointments, const QDate &today) {
    const Appointment *last = nullptr;
    for (const Appointment &each : appointments) {
        if (each.start.date() < today && (!last || last->start < each.start))
            last = &each;
    }
    return last;
}

const Appointment *nextAppointment(const QList<Appointment> &appointments, const QDate &today) {
    const Appointment *next = nullptr;
    for (const Appointment &each : appointments) {
        if (each.start.date() >= today && (!next || each.start < next->start))
            next = &each;
    }
    return next;
}

std::optional<QDate> lastVisit(const QList<Appointment> &appointments, const QDate &today) {
    const Appointment *last = lastAppointment(appointments, today);
    return last ? std::optional(last->start.date()) : std::nullopt;
}
