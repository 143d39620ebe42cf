// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appointments/appointment.h"

QList<Question> openQuestions(const QList<Appointment> &appointments, const Moment &before) {
    QList<Question> open;
    for (const Appointment &appointment : appointments) {
        if (!(appointment.start < before))
            continue;
        for (Question question : appointment.questions) {
            if (question.state != QuestionState::Open)
                continue;
            if (!question.firstAskedFor)
                question.firstAskedFor = appointment.start.date();
            open.append(question);
        }
    }
    return open;
}
