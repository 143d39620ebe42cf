// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appointments/appointment_editor.h"

#include "model/base/date_text.h"
#include "ui/appointments/people_field.h"
#include "ui/appointments/questions_field.h"
#include "ui/kit/date_field.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimeZone>

AppointmentEditor::AppointmentEditor(const Appointment &appointment, bool isNew,
                                     const QList<Contact> &contacts, const QDateTime &now, Prompts &prompts,
                                     QWidget *parent) :
    Editor(isNew ? tr("A new appointment") : tr("Edit appointment"), prompts, parent),
    m_appointment(appointment), m_isNew(isNew), m_now(now) {
    m_title = addLine(tr("What is it?"), appointment.title, "title");
    const auto day = isNew ? std::nullopt : std::optional(appointment.start.date());
    m_date = addDate(tr("Day"), day, now.date(), "date");
    m_time = addLine(tr("Time"), isNew ? QString() : timeText(appointment.start.time()), "time");
    m_time->setPlaceholderText(tr("For example %1").arg(timeText(QTime(14, 30))));
    m_with = new PeopleField(appointment.with, contacts);
    connect(m_with, &RepeatField::edited, this, &AppointmentEditor::touch);
    addField(tr("With"), m_with, "with");
    m_place = addLine(tr("Where"), appointment.place, "place");
    m_questions = new QuestionsField(appointment.questions);
    connect(m_questions, &RepeatField::edited, this, &AppointmentEditor::touch);
    addField(tr("Questions, the most important first"), m_questions, "questions");
    m_decisions = addText(tr("What was decided"), appointment.decisions, "decisions");
    m_notes = addText(tr("Notes"), appointment.notes, "notes");
}

Moment AppointmentEditor::start() const {
    const QDate date = m_date->date().value_or(m_now.date());
    const QTime time = readTime(m_time->text()).value_or(QTime(0, 0));
    const Moment &before = m_appointment.start;
    // What was not touched keeps the zone in which it was written.
    if (!m_isNew && before.date() == date && timeText(before.time()) == m_time->text())
        return before;
    return Moment::of(QDateTime(date, time, m_now.timeZone()));
}

Appointment AppointmentEditor::appointment() const {
    Appointment appointment = m_appointment;
    appointment.title = m_title->text().trimmed();
    appointment.start = start();
    appointment.with = m_with->people();
    appointment.place = m_place->text().trimmed();
    appointment.questions = m_questions->questions();
    appointment.decisions = m_decisions->toPlainText().trimmed();
    appointment.notes = m_notes->toPlainText().trimmed();
    return appointment;
}

bool AppointmentEditor::validate() {
    const bool hasTitle = !m_title->text().trimmed().isEmpty();
    const bool hasDay = m_date->date().has_value();
    const bool hasTime = readTime(m_time->text()).has_value();
    setMessage(m_title, hasTitle ? QString() : tr("Please write what it is, for example \"Clinic visit\"."));
    setMessage(m_date, hasDay ? QString() : tr("Please write the day."));
    setMessage(m_time, hasTime ? QString()
                               : tr("Please write the time, for example %1.").arg(timeText(QTime(14, 30))));
    return hasTitle && hasDay && hasTime;
}
