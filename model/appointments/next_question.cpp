// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appointments/next_question.h"

#include "model/appointments/last_visit.h"

#include <algorithm>

const Appointment *appointmentToAsk(const QList<Appointment> &appointments, const QDate &today) {
    const Appointment *next = nextAppointment(appointments, today);
    return next ? next : lastAppointment(appointments, today);
}

const Appointment *whereItWaits(const QList<Appointment> &appointments, const QString &question) {
    const auto found =
        std::find_if(appointments.begin(), appointments.end(), [&question](const Appointment &appointment) {
            return std::any_of(appointment.questions.begin(), appointment.questions.end(),
                               [&question](const Question &each) {
                                   return each.state == QuestionState::Open && each.text == question;
                               });
        });
    return found == appointments.end() ? nullptr : &*found;
}
