// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appointments/appointments_page.h"

#include "model/appointments/appointment_table.h"
#include "model/appointments/carry_over.h"
#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/careteam/contact_table.h"
#include "ui/appointments/appointment_editor.h"
#include "ui/attachments/attachments_section.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/history.h"

namespace {

ListPage::Texts texts() {
    return {AppointmentsPage::tr("Appointments"),
            AppointmentsPage::tr("Add appointment"),
            AppointmentsPage::tr("Search appointments"),
            AppointmentsPage::tr(
                "Visits, calls and meetings. Write down what you want to ask before, and what was "
                "said after."),
            AppointmentsPage::tr("Add the first appointment"),
            AppointmentsPage::tr("Choose an appointment to read it."),
            "calendar-heart"};
}

QString searchText(const Appointment &appointment) {
    QStringList texts{appointment.title, appointment.place, appointment.decisions, appointment.notes,
                      dateText(appointment.start.date())};
    for (const Question &question : appointment.questions)
        texts << question.text << question.answer;
    return searchKey(texts.join(QLatin1Char('\n')));
}

QString questionText(const Question &question) {
    if (question.state == QuestionState::CarriedOver)
        return AppointmentsPage::tr("Carried over to a later appointment");
    return question.answer.isEmpty() ? AppointmentsPage::tr("No answer yet") : question.answer;
}

QString whenText(const Moment &start) {
    return AppointmentsPage::tr("%1, %2", "day and time").arg(dateText(start.date()), timeText(start.time()));
}

} // namespace

AppointmentsPage::AppointmentsPage(const PageContext &context, QWidget *parent) :
    ListPage(context, texts(), parent),
    m_model({{tr("Appointment"), [](const Appointment &appointment) { return appointment.title; }}}) {
    buildModel();
    setModel(&m_model);
    reload();
    reloadOn<AppointmentTable, ContactTable>(context.store);
}

void AppointmentsPage::buildModel() {
    m_model.setRole(SubtitleRole, [](const Appointment &appointment) { return whenText(appointment.start); });
    m_model.setRole(GroupRole, [this](const Appointment &appointment) {
        return isPast(appointment) ? tr("Past") : tr("Coming");
    });
    m_model.setRole(SearchRole, searchText);
}

bool AppointmentsPage::isPast(const Appointment &appointment) const {
    // The whole of its day it stands among the coming ones: it may begin late.
    return appointment.start.date() < m_context.clock.today();
}

void AppointmentsPage::reload() {
    auto appointments = m_context.store.table<AppointmentTable>().all();
    const auto contacts = m_context.store.table<ContactTable>().all();
    if (!appointments || !contacts)
        return m_context.history.tell(appointments ? contacts.error() : appointments.error());
    m_contacts = *contacts;
    // The next one first, then the last one.
    const auto past = std::stable_partition(appointments->begin(), appointments->end(),
                                            [this](const Appointment &each) { return !isPast(each); });
    std::reverse(past, appointments->end());
    m_model.setRows(*appointments);
    refresh();
}

QString AppointmentsPage::namesOf(const QList<Id<Contact>> &people) const {
    QStringList names;
    for (const Contact &contact : m_contacts) {
        if (people.contains(contact.id))
            names.append(contact.name);
    }
    return QLocale().createSeparatedList(isolated(names));
}

void AppointmentsPage::fillDetail(DetailView *detail, int row) {
    const Appointment &appointment = m_model.at(row);
    detail->addTitle(appointment.title, whenText(appointment.start));
    detail->addField(tr("With"), namesOf(appointment.with));
    detail->addField(tr("Where"), appointment.place);
    if (!appointment.questions.isEmpty())
        detail->addSection(tr("Questions"));
    for (const Question &question : appointment.questions) {
        detail->addText(question.text);
        detail->addNote(questionText(question));
    }
    detail->addField(tr("What was decided"), appointment.decisions);
    detail->addField(tr("Notes"), appointment.notes);
    detail->addWidget(new AttachmentsSection(m_context, AttachmentOwner::Appointment, appointment.id.uuid()));
}

void AppointmentsPage::add() {
    openEditor(std::nullopt);
}

void AppointmentsPage::edit(int row) {
    if (row >= 0)
        openEditor(m_model.at(row));
}

void AppointmentsPage::openEditor(const std::optional<Appointment> &before) {
    Appointment start = before.value_or(Appointment{});
    const QDateTime now = m_context.clock.now();
    if (!before)
        start.questions = openQuestions(m_model.records(), Moment::of(now));
    auto *editor = new AppointmentEditor(start, !before, m_contacts, now, m_context.prompts, this);
    connect(editor, &QDialog::accepted, this, [this, editor] { select(editor->appointment().id.uuid()); });
    editor->begin(m_context, {QStringLiteral("appointments"), idOf(before)}, [this, editor, before] {
        return m_context.history.attempt(changes(before, editor->appointment()));
    });
}

ChangeSet AppointmentsPage::changes(const std::optional<Appointment> &before,
                                    const Appointment &after) const {
    if (before == after)
        return {};
    const QString label = before ? tr("Edit appointment") : tr("Add appointment");
    return savingOf(label, before, after, m_model.records());
}

void AppointmentsPage::remove(int row) {
    if (row >= 0)
        removeWithAttachments({tr("Delete appointment"), {removing(m_model.at(row))}},
                              AttachmentOwner::Appointment, recordAt(row));
}
