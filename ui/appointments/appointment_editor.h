// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appointments/appointment.h"
#include "model/careteam/contact.h"
#include "ui/kit/editor.h"

class PeopleField;
class QuestionsField;

class AppointmentEditor : public Editor {
    Q_OBJECT
public:
    /// `now` gives the time zone in which a new time is meant, and the day that "today" is.
    AppointmentEditor(const Appointment &appointment, bool isNew, const QList<Contact> &contacts,
                      const QDateTime &now, Prompts &prompts, QWidget *parent);

    /// The appointment as it stands in the form.
    Appointment appointment() const;

protected:
    bool validate() override;

private:
    Moment start() const;

    Appointment m_appointment;
    bool m_isNew;
    QDateTime m_now;
    QLineEdit *m_title;
    DateField *m_date;
    QLineEdit *m_time;
    PeopleField *m_with;
    QLineEdit *m_place;
    QuestionsField *m_questions;
    QPlainTextEdit *m_decisions;
    QPlainTextEdit *m_notes;
};
