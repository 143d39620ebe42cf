// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appointments/appointment_editor.h"

#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "ui/appointments/people_field.h"
#include "ui/appointments/questions_field.h"

#include <QTimeZone>

AppointmentEditor::AppointmentEditor(const PageContext &context, const std::optional<Appointment> &before,
                                     const Appointment &fresh, const QList<Contact> &contacts,
                                     QWidget *parent) :
    RecordEditor(before ? tr("Edit appointment") : tr("A new appointment"), context, before, fresh, parent) {
    require(line(tr("What is it?"), &Appointment::title, "title"),
            tr("Please write what it is, for example \"Clinic visit\"."));
    const auto day = before ? std::optional(before->start.date()) : std::nullopt;
    beginRow({3, 2});
    m_date = addDate(tr("Day"), day, "date");
    m_time = addLine(tr("Time"), before ? timeText(before->start.time()) : QString(), "time");
    endRow();
    m_time->setPlaceholderText(tr("For example %1").arg(timeText(QTime(14, 30))));
    field(tr("Questions, the most important first"), new QuestionsField(start().questions),
          &QuestionsField::questions, &Appointment::questions, "questions");
    addRules();
    beginGroup(tr("With whom, and where"), "peopleGroup");
    field(tr("With"), new PeopleField(start().with, contacts), &PeopleField::people, &Appointment::with,
          "with");
    line(tr("Where"), &Appointment::place, "place");
    beginGroup(tr("What was decided, and notes"), "decided");
    text(tr("What was decided"), &Appointment::decisions, "decisions");
    text(tr("Notes"), &Appointment::notes, "notes");
}

void AppointmentEditor::addRules() {
    addRule(m_date, [this] { return m_date->problem(); });
    addRule(m_time, [this] {
        return readTime(m_time->text())
                   ? QString()
                   : tr("Please write the time, for example %1.").arg(timeText(QTime(14, 30)));
    });
}

Moment AppointmentEditor::moment() const {
    const QDate date = m_date->date().value_or(today());
    const QTime time = readTime(m_time->text()).value_or(QTime(0, 0));
    // What was not touched keeps the zone in which it was written.
    if (before() && before()->start.date() == date && timeText(before()->start.time()) == m_time->text())
        return before()->start;
    return Moment::of(QDateTime(date, time, context().clock.now().timeZone()));
}

void AppointmentEditor::complete(Appointment &appointment) const {
    appointment.start = moment();
}
