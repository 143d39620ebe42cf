// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "model/appointments/appointment_table.h"
#include "model/appointments/last_visit.h"
#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/calls/call_table.h"
#include "model/calls/promise.h"
#include "model/careteam/call_ladder.h"
#include "model/careteam/contact_table.h"
#include "model/careteam/people_to_call.h"
#include "model/child/child_table.h"
#include "model/community/resource_table.h"
#include "model/diary/current_informant_table.h"
#include "model/diary/diary_table.h"
#include "model/diary/tracker_table.h"
#include "model/equipment/equipment_table.h"
#include "model/goals/goal.h"
#include "model/goals/goal_table.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine_table.h"
#include "ui/calls/note_call.h"
#include "ui/careteam/copy_number.h"
#include "ui/diary/informant_sheet.h"
#include "ui/kit/history.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/photo.h"
#include "ui/kit/settings.h"
#include "ui/kit/style.h"
#include "ui/kit/tab_order.h"
#include "ui/kit/widgets.h"
#include "ui/today/medicines_card.h"
#include "ui/today/ratings_card.h"

#include <QMap>
#include <QResizeEvent>
#include <QShortcut>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostGoals = 4;
constexpr int kMostVisitQuestions = 3;
constexpr int kMostPeople = 5;
const QString kCopyKey = u"C"_s;
constexpr int kMostNext = 2; ///< who are called when the first does not answer
constexpr int kDaysBeforeItRunsOut = 14;
constexpr int kDaysAroundAPromise = 14;
constexpr int kPhotoOnToday = 52;
constexpr int kTwoColumns = 900; ///< at least so wide for two columns, in units of the design
constexpr int kThreeColumns = 1450;
constexpr int kRatingsShare = 18; ///< of both columns, so that a scale is as wide as it has to be
constexpr int kBesideShare = 15;

bool isEnding(const Supply &supply, const QDate &today) {
    return supply.runsOutOn && *supply.runsOutOn >= today &&
           *supply.runsOutOn <= today.addDays(kDaysBeforeItRunsOut);
}

} // namespace

TodayPage::TodayPage(const PageContext &context, QWidget *parent) :
    Page(parent), m_context(context), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
    m_ratings(new RatingsCard(context)), m_medicines(new MedicinesCard(context)) {
    connect(m_ratings, &RatingsCard::chooseTrackers, this, [this] { Q_EMIT goTo(u"tracking"_s, {}); });
    connect(m_medicines, &MedicinesCard::openMedicines, this, [this] { Q_EMIT goTo(u"medicines"_s, {}); });
    connect(m_ratings, &RatingsCard::catchUpWanted, this, [this] { Q_EMIT goTo(u"catchup"_s, {}); });
    m_next = buildSection(tr("Coming up"), "comingUp");
    m_goals = buildSection(tr("Hopes and goals"), "goalsInView");
    m_people = buildSection(tr("Who to call"), "whoToCall");
    m_columns->setContentsMargins(0, 0, scaled(6), 0);
    m_columns->setSpacing(scaled(16));
    for (auto *&cards : m_cards) {
        cards = new QVBoxLayout;
        cards->setSpacing(scaled(16));
        m_columns->addLayout(cards);
    }
    arrange(2);
    auto *content = new QWidget;
    content->setLayout(m_columns);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(buildHeader());
    layout->addWidget(scrolling(content), 1);
    auto *copyKey = new QShortcut(QKeySequence(kCopyKey), this);
    copyKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copyKey, &QShortcut::activated, this, &TodayPage::copyFirstNumber);
    connect(&context.store, &Store::changed, this, &TodayPage::reloadTables);
    connect(&context.settings, &Settings::changed, this, &TodayPage::reloadPeople);
    reloadTables(Tables::all());
}

QWidget *TodayPage::buildHeader() {
    auto *night = quietButton(tr("Night view"), "moon-stars");
    night->setObjectName(u"night"_s);
    connect(night, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"night"_s, {}); });
    const QDate today = m_context.clock.today();
    m_photo = new QLabel;
    m_photo->setAccessibleName(tr("Photo"));
    m_name = mutedLabel({});
    m_name->setObjectName(u"childName"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(titleLabel(beginningLarge(dayText(today, today))));
    words->addWidget(m_name);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(14));
    row->addWidget(m_photo);
    row->addLayout(words, 1);
    return pageHead(head, {night});
}

void TodayPage::reloadChild() {
    const auto child = m_context.store.table<ChildTable>().get();
    if (!child)
        return m_context.history.tell(child.error());
    m_name->setText(child->shortName());
    m_name->setVisible(!child->shortName().isEmpty());
    m_photo->setPixmap(roundPhoto(child->photo, scaled(kPhotoOnToday), devicePixelRatioF()));
    m_photo->setVisible(!child->photo.isEmpty());
}

TodayPage::Section TodayPage::buildSection(const QString &title, const char *name) {
    QFrame *frame = card();
    frame->setObjectName(QString::fromLatin1(name));
    cardLayout(frame)->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    cardLayout(frame)->setSpacing(scaled(4));
    cardLayout(frame)->addWidget(sectionLabel(title));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    cardLayout(frame)->addLayout(rows);
    return {frame, rows};
}

void TodayPage::clear(const Section &section) {
    while (QLayoutItem *item = section.rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be what was just clicked
        }
        delete item;
    }
}

QPushButton *TodayPage::link(const QString &text, const QString &place, const QUuid &record) {
    auto *button = plainButton(withoutMnemonic(text));
    setRole(button, "link");
    connect(button, &QPushButton::clicked, this, [this, place, record] { Q_EMIT goTo(place, record); });
    return button;
}

void TodayPage::reloadTables(Tables tables) {
    if (tables.any<DiaryTable, TrackerTable, ChildTable, CurrentInformantTable>())
        m_ratings->reload();
    if (tables.any<MedicineTable, DoseTable>())
        m_medicines->reload();
    if (tables.any<ChildTable>())
        reloadChild();
    if (tables.any<AppointmentTable, MedicineTable, EquipmentTable, ResourceTable, CallTable>())
        reloadComing();
    if (tables.any<GoalTable>())
        reloadGoals();
    if (tables.any<ContactTable>())
        reloadPeople();
    tabInReadingOrder(this); // what was just made came last
}

void TodayPage::reloadComing() {
    clear(m_next);
    addNextAppointment();
    addSupplies();
    addPromisedCalls();
}

/// What runs out within two weeks, the first first: there is time to order it.
void TodayPage::addSupplies() {
    const auto medicines = m_context.store.table<MedicineTable>().all();
    const auto equipment = m_context.store.table<EquipmentTable>().all();
    if (!medicines || !equipment)
        return m_context.history.tell(medicines ? equipment.error() : medicines.error());
    const QDate today = m_context.clock.today();
    QMultiMap<QDate, QPushButton *> ending;
    for (const Medicine &medicine : *medicines) {
        for (const Supply &supply : medicine.supplies) {
            if (medicine.isInUse(today) && isEnding(supply, today))
                //: a supply of a medicine, and the last day that it lasts
                ending.insert(*supply.runsOutOn,
                              link(tr("%1 runs out on %2")
                                       .arg(isolated(medicine.name), dayText(*supply.runsOutOn, today)),
                                   u"medicines"_s, medicine.id.uuid()));
        }
    }
    for (const Equipment &each : *equipment) {
        for (const Supply &supply : each.supplies) {
            if (each.isInUse(today) && isEnding(supply, today))
                //: a supply of equipment, such as "suction tubes", and the last day that it lasts
                ending.insert(*supply.runsOutOn,
                              link(tr("%1: enough until %2")
                                       .arg(isolated(supply.what), dayText(*supply.runsOutOn, today)),
                                   u"equipment"_s, each.id.uuid()));
        }
    }
    for (QPushButton *button : std::as_const(ending))
        m_next.rows->addWidget(button, 0, Qt::AlignLeading);
}

/// What was promised for about now, the first first. One that did not come is still worth a call, for a
/// while.
void TodayPage::addPromisedCalls() {
    const auto calls = m_context.store.table<CallTable>().all();
    const auto resources = m_context.store.table<ResourceTable>().all();
    if (!calls || !resources)
        return m_context.history.tell(calls ? resources.error() : calls.error());
    const QDate today = m_context.clock.today();
    for (const Call &call : openPromises(*calls, *resources)) {
        if (call.promisedBy && qAbs(today.daysTo(*call.promisedBy)) <= kDaysAroundAPromise)
            addPromisedCall(call);
    }
}

void TodayPage::addPromisedCall(const Call &call) {
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(link(call.name, u"calls"_s, call.id.uuid()), 0, Qt::AlignLeading);
    column->addWidget(mutedLabel(promiseText(call, m_context.clock.today())));
    auto *row = new QWidget;
    row->setLayout(headerRow(words, {keptButton(m_context, call)}));
    row->layout()->setContentsMargins(0, 0, 0, 0);
    m_next.rows->addWidget(row);
}

void TodayPage::addNextAppointment() {
    const auto appointments = m_context.store.table<AppointmentTable>().all();
    if (!appointments)
        return m_context.history.tell(appointments.error());
    const QDate today = m_context.clock.today();
    const Appointment *next = nextAppointment(*appointments, today);
    const QString place = u"appointments"_s;
    if (!next) {
        m_next.rows->addWidget(mutedLabel(tr("Nothing is planned.")));
        m_next.rows->addWidget(link(tr("Add an appointment"), place), 0, Qt::AlignLeading);
        return;
    }
    auto *when = strongLabel(
        tr("%1, %2", "day and time").arg(dayText(next->start.date(), today), timeText(next->start.time())));
    m_next.rows->addWidget(wrappingRow({link(next->title, place, next->id.uuid()), when}));
    int shown = 0;
    for (const Question &question : next->questions) {
        if (question.state == QuestionState::Open && shown++ < kMostVisitQuestions)
            m_next.rows->addWidget(plainLabel(tr("• %1").arg(isolated(question.text))));
    }
    if (shown > kMostVisitQuestions)
        m_next.rows->addWidget(
            mutedLabel(tr("and %n more question(s)", nullptr, shown - kMostVisitQuestions)));
}

void TodayPage::reloadGoals() {
    clear(m_goals);
    const auto goals = m_context.store.table<GoalTable>().all();
    if (!goals)
        return m_context.history.tell(goals.error());
    int shown = 0;
    for (const Goal &goal : *goals) {
        if (goal.status == GoalStatus::Active && goal.inView && shown++ < kMostGoals)
            m_goals.rows->addWidget(link(goal.title, u"goals"_s, goal.id.uuid()));
    }
    if (shown == 0)
        m_goals.rows->addWidget(link(tr("Write down a hope"), u"goals"_s), 0, Qt::AlignLeading);
}

void TodayPage::reloadPeople() {
    clear(m_people);
    const auto contacts = m_context.store.table<ContactTable>().all();
    if (!contacts)
        return m_context.history.tell(contacts.error());
    int shown = 0;
    for (const Contact &contact : peopleToCall(*contacts)) {
        if (contact.favourite && shown++ < kMostPeople)
            addPerson(contact, nextToCall(*contacts, contact).mid(0, kMostNext), shown == 1);
    }
    if (shown == 0)
        m_people.rows->addWidget(
            mutedLabel(tr("Mark people of your care team as favorites to see them here.")));
    const QString emergency = m_context.settings.emergencyNumber();
    if (!emergency.isEmpty())
        addNumber(plainLabel(tr("Emergency number here")), bigLabel(emergency));
}

void TodayPage::addPerson(const Contact &contact, const QList<Contact> &next, bool isFirst) {
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(link(contact.name, u"careteam"_s, contact.id.uuid()), 0, Qt::AlignLeading);
    for (const QString &text : {contact.callFor, contact.hours}) {
        if (!text.isEmpty())
            column->addWidget(mutedLabel(text));
    }
    const auto copy = [this](const Contact &whose, bool first) {
        return copyNumberButton(whose, first ? kCopyKey : QString(), m_context.history);
    };
    addNumber(words, strongLabel(contact.phones.first().number), copy(contact, isFirst));
    for (const Contact &each : next)
        //: %1 is a person who is called when somebody else does not answer
        addNumber(mutedLabel(tr("No answer? Then %1").arg(isolated(inARow({each.name, each.hours})))),
                  plainLabel(each.phones.first().number), copy(each, false));
}

void TodayPage::copyFirstNumber() {
    if (auto *copy = m_people.frame->findChild<QToolButton *>(u"copyNumber"_s))
        copy->click();
}

void TodayPage::addNumber(QWidget *whose, QLabel *number, QWidget *copy) {
    number->setWordWrap(false);
    QList<QWidget *> right{selectable(number)};
    if (copy)
        right.append(copy);
    auto *row = new QWidget;
    row->setLayout(headerRow(whose, right));
    row->layout()->setContentsMargins(0, 0, 0, 0);
    m_people.rows->addWidget(row);
}

void TodayPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    const int width = event->size().width();
    const int columns = width >= scaled(kThreeColumns) ? 3 : width >= scaled(kTwoColumns) ? 2 : 1;
    if (columns != m_columnCount)
        arrange(columns);
}

/// How it is now stands first; beside it, or below, the medicines and what comes up; a wide window has room
/// for a third column.
void TodayPage::arrange(int columns) {
    m_columnCount = columns;
    m_columns->setDirection(columns == 1 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QList<QList<QWidget *>> cards{{m_ratings, m_goals.frame}, {m_medicines}, {}};
    cards[columns == 3 ? 2 : 1] << m_next.frame << m_people.frame;
    for (size_t i = 0; i < m_cards.size(); ++i) {
        while (QLayoutItem *item = m_cards[i]->takeAt(0))
            delete item; // the cards themselves stay
        for (QWidget *card : cards[qsizetype(i)])
            m_cards[i]->addWidget(card);
        if (!cards[qsizetype(i)].isEmpty())
            m_cards[i]->addStretch(1);
        m_columns->setStretch(int(i), i == 0                          ? kRatingsShare
                                      : cards[qsizetype(i)].isEmpty() ? 0
                                                                      : kBesideShare);
    }
}

void TodayPage::showEvent(QShowEvent *event) {
    Page::showEvent(event);
    // From the start of the program a rating is a digit and Enter.
    QTimer::singleShot(0, m_ratings, &RatingsCard::focusFirst);
}

bool TodayPage::openDraft(const DraftKey &draft) {
    if (draft.place == kInformantDraft) {
        m_ratings->askName();
        return true;
    }
    return m_ratings->focusWords(draft.record) || m_medicines->focusWords(draft.record);
}
