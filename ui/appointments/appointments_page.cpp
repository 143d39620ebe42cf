// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appointments/appointments_page.h"

#include "model/appointments/carry_over.h"
#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/careteam/contact_table.h"
#include "ui/appointments/appointment_editor.h"
#include "ui/attachments/attachments_section.h"
#include "ui/kit/detail_view.h"

using namespace Qt::StringLiterals;

namespace {

ListPage::Texts texts() {
    return {.title = AppointmentsPage::tr("Appointments"),
            .add = AppointmentsPage::tr("Add appointment"),
            .search = AppointmentsPage::tr("Search appointments"),
            .empty = AppointmentsPage::tr(
                "Visits, calls and meetings. Write down what you want to ask before, and what was "
                "said after."),
            .firstStep = AppointmentsPage::tr("Add the first appointment"),
            .choose = AppointmentsPage::tr("Choose an appointment to read it."),
            .icon = "calendar-heart",
            .place = u"appointments"_s,
            .edit = AppointmentsPage::tr("Edit appointment"),
            .remove = AppointmentsPage::tr("Delete appointment"),
            .added = AppointmentsPage::tr("%1 is in your appointments")};
}

QString searchText(const Appointment &appointment) {
    QStringList texts{appointment.title, appointment.place, appointment.decisions, appointment.notes,
                      dateText(appointment.start.date())};
    for (const Question &question : appointment.questions)
        texts << question.text << question.answer;
    return searchKey(texts.join(u'\n'));
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
    RecordPage(context, texts(),
               {.title = [](const Appointment &appointment) { return appointment.title; },
                .subtitle = [](const Appointment &appointment) { return whenText(appointment.start); },
                .group =
                    [this](const Appointment &appointment) {
                        return isPast(appointment) ? tr("Past") : tr("Coming");
                    },
                .search = searchText,
                .attachments = AttachmentOwner::Appointment},
               parent) {
    load<ContactTable>();
}

bool AppointmentsPage::isPast(const Appointment &appointment) const {
    // The whole of its day it stands among the coming ones: it may begin late.
    return appointment.start.date() < m_context.clock.today();
}

/// The next one first, then the last one.
Result<QList<Appointment>> AppointmentsPage::readRows() {
    auto appointments = table().all();
    const auto contacts = m_context.store.table<ContactTable>().all();
    if (!contacts)
        return contacts.error();
    if (!appointments)
        return appointments;
    m_contacts = *contacts;
    const auto past = std::stable_partition(appointments->begin(), appointments->end(),
                                            [this](const Appointment &each) { return !isPast(each); });
    std::reverse(past, appointments->end());
    return appointments;
}

QString AppointmentsPage::namesOf(const QList<Id<Contact>> &people) const {
    QStringList names;
    for (const Contact &contact : m_contacts) {
        if (people.contains(contact.id))
            names.append(contact.name);
    }
    return QLocale().createSeparatedList(isolated(names));
}

void AppointmentsPage::fillDetail(DetailView *detail, const Appointment &appointment) {
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

RecordEditor<Appointment> *AppointmentsPage::newEditor(const std::optional<Appointment> &before) {
    const Appointment fresh{.questions = openQuestions(rows().records(), Moment::of(m_context.clock.now()))};
    return new AppointmentEditor(m_context, before, fresh, m_contacts, this);
}

Result<ChangeSet> AppointmentsPage::saveStep(const QString &label, const std::optional<Appointment> &before,
                                             const Appointment &after) const {
    return before == after ? ChangeSet{} : savingOf(label, before, after, rows().records());
}
