// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appointments/appointments_page.h"

#include "model/appointments/carry_over.h"
#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/careteam/contact_table.h"
#include "model/child/child_table.h"
#include "ui/appointments/appointment_editor.h"
#include "ui/appointments/appointment_sheets.h"
#include "ui/attachments/attachments_section.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/widgets.h"

using namespace Qt::StringLiterals;

namespace {

const QString kAsk = u"ask"_s;
const QString kDecide = u"decide"_s;
const QString kAnswer = u"answer"_s; ///< and which question

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
            .added = AppointmentsPage::tr("%1 is in your appointments"),
            .gone = AppointmentsPage::tr("%1 is not in your appointments any more")};
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
    return question.answer;
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
                        if (isPast(appointment))
                            return tr("Past");
                        return m_isOver ? tr("Was planned") : tr("Coming");
                    },
                .search = searchText,
                .attachments = AttachmentOwner::Appointment},
               parent),
    m_isOver(hasChildDied(context.store)) {
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
    detail->addTitle(appointment.title);
    detail->addLead(whenText(appointment.start));
    detail->addMarked("geo-alt", tr("Where"), appointment.place);
    detail->addMarked("people", tr("With"), namesOf(appointment.with));
    addQuestions(detail, appointment);
    addDecisions(detail, appointment);
    detail->addText(appointment.notes);
    detail->addWidget(new AttachmentsSection(m_context, AttachmentOwner::Appointment, appointment.id.uuid()));
}

void AppointmentsPage::addQuestions(DetailView *detail, const Appointment &appointment) {
    detail->addSection(tr("Questions"));
    for (int i = 0; i < appointment.questions.size(); ++i) {
        const Question &question = appointment.questions[i];
        const bool isOpen = question.state == QuestionState::Open;
        auto *answer = quietButton(isOpen ? tr("Answer…") : tr("Change…"));
        answer->setObjectName(u"answer%1"_s.arg(i));
        //: a button, and the question that it is about
        answer->setAccessibleName(
            tr("%1 %2", "button and question").arg(answer->text(), isolated(question.text)));
        answer->setHidden(question.state == QuestionState::CarriedOver);
        openOnClick(answer, kAnswer + QString::number(i), appointment);
        detail->addTextWith(question.text, answer);
        if (!isOpen)
            detail->addNote(questionText(question));
    }
    auto *ask = quietButton(tr("Add a question…"), "plus-lg");
    ask->setObjectName(u"ask"_s);
    openOnClick(ask, kAsk, appointment);
    detail->addWidget(wrappingRow({ask}));
}

void AppointmentsPage::addDecisions(DetailView *detail, const Appointment &appointment) {
    if (!appointment.decisions.isEmpty()) {
        detail->addSection(tr("What was decided"));
        detail->addText(appointment.decisions);
    }
    auto *decide = quietButton(tr("Note what was decided…"), "pencil");
    decide->setObjectName(u"decide"_s);
    openOnClick(decide, kDecide, appointment);
    detail->addWidget(wrappingRow({decide}));
}

void AppointmentsPage::openOnClick(QPushButton *button, const QString &act, const Appointment &appointment) {
    connect(button, &QPushButton::clicked, this,
            [this, act, id = appointment.id.uuid()] { openSheet(act, id); });
}

ShortSheet<Appointment> *AppointmentsPage::newSheet(const QString &act, const Appointment &appointment) {
    if (act == kAsk)
        return new QuestionSheet(m_context, appointment, this);
    if (act == kDecide)
        return new DecisionSheet(m_context, appointment, this);
    const int question = act.startsWith(kAnswer) ? act.mid(kAnswer.size()).toInt() : -1;
    return question >= 0 && question < appointment.questions.size()
               ? new AnswerSheet(m_context, appointment, question, this)
               : nullptr;
}

RecordEditor<Appointment> *AppointmentsPage::newEditor(const std::optional<Appointment> &before) {
    const Appointment fresh{.questions = openQuestions(rows().records(), Moment::of(m_context.clock.now()))};
    return new AppointmentEditor(m_context, before, fresh, m_contacts, this);
}

Result<ChangeSet> AppointmentsPage::saveStep(const QString &label, const std::optional<Appointment> &before,
                                             const Appointment &after) const {
    return before == after ? ChangeSet{} : savingOf(label, before, after, rows().records());
}
