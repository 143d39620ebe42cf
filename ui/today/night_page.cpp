// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/night_page.h"

#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/child/child_table.h"
#include "model/diary/current_informant_table.h"
#include "model/diary/diary_table.h"
#include "model/diary/entry_text.h"
#include "model/diary/new_entry.h"
#include "model/diary/open_event.h"
#include "model/diary/tracker_table.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine_table.h"
#include "model/medicines/medicine_text.h"
#include "ui/kit/history.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"
#include "ui/today/night_board.h"
#include "ui/today/night_calls.h"
#include "ui/today/night_dose.h"
#include "ui/today/night_status.h"
#include "ui/today/night_style.h"
#include "ui/today/night_timer.h"
#include "ui/today/night_top.h"
#include "ui/today/night_value.h"
#include "ui/today/night_who.h"
#include "ui/today/night_words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStackedWidget>
#include <chrono>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostGivers = 4;
const QString kWordsDraft = u"night"_s;

} // namespace

NightPage::NightPage(const PageContext &context, QWidget *parent) :
    Page(parent), m_context(context), m_screens(new QStackedWidget), m_informant(context) {
    setAttribute(Qt::WA_StyledBackground);
    m_screens->addWidget(buildTiles());
    m_screens->addWidget(buildChoice());
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(buildTop());
    layout->addWidget(m_screens, 1);
    m_status = new NightStatus(context.history);
    layout->addWidget(m_status);
    dress();
    reloadOn<TrackerTable, DiaryTable, MedicineTable, DoseTable, CurrentInformantTable, ChildTable>(
        context.store);
    connect(&m_tick, &QTimer::timeout, this, &NightPage::tellTime);
    m_tick.start(std::chrono::seconds(1));
    reload();
}

/// Dark whatever the colours of the program are.
void NightPage::dress() {
    m_dressing = true;
    setPalette(nightPalette());
    setStyleSheet(nightSheet());
    m_dressing = false;
}

void NightPage::changeEvent(QEvent *event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_dressing)
        dress();
}

QWidget *NightPage::buildTop() {
    m_top = new NightTop;
    connect(m_top, &NightTop::toMedicines, this, [this] { m_board->showTile(int(m_trackers.size())); });
    connect(m_top, &NightTop::toCalls, this, &NightPage::showCalls);
    connect(m_top, &NightTop::leave, this, &NightPage::goBack);
    return m_top;
}

QWidget *NightPage::buildTiles() {
    auto *screen = new QWidget;
    ::setRole(screen, "nightScreen");
    m_board = new NightBoard;
    connect(m_board, &NightBoard::chosen, this, &NightPage::choose);
    connect(m_board, &NightBoard::pageShown, this, &NightPage::tellPage);
    connect(m_board, &NightBoard::whoWanted, this, &NightPage::chooseWho);
    m_empty = plainLabel(tr("What you keep track of stands here."));
    ::setRole(m_empty, "nightLast");
    auto *layout = new QVBoxLayout(screen);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_board, 1);
    return screen;
}

QWidget *NightPage::buildChoice() {
    auto *screen = new QWidget;
    ::setRole(screen, "nightScreen");
    m_choices = new QVBoxLayout(screen);
    m_choices->setContentsMargins(0, 0, 0, 0);
    QScrollArea *area = scrolling(screen);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

void NightPage::showEvent(QShowEvent *event) {
    Page::showEvent(event);
    tellTime();
    m_status->clear();
    if (!resumeTimer({}))
        goToTiles();
}

void NightPage::goToTiles() {
    m_timer = nullptr;
    m_top->setTitle({}); // the tiles say what this is, and the ways out need the room
    showWho();
    m_screens->setCurrentIndex(0);
    tellLast();
    tellPage();
    m_status->show();
    m_board->groups().isEmpty() ? setFocus() : m_board->focusTile();
}

void NightPage::reload() {
    auto trackers = m_context.store.table<TrackerTable>().all();
    const auto day = readMedicineDay(m_context.store, m_context.clock.today());
    if (!trackers || !day)
        return m_context.history.tell(trackers ? day.error() : trackers.error());
    trackers->removeIf([](const Tracker &tracker) { return tracker.resting; });
    m_trackers = *trackers;
    m_medicines = day->asNeeded;
    m_medicines.removeIf([](const MedicineOfDay &of) { return !isOfTheNight(of.medicine); });
    QList<QStringList> groups(2);
    for (const Tracker &tracker : std::as_const(m_trackers))
        groups[0].append(tracker.name);
    for (const MedicineOfDay &medicine : std::as_const(m_medicines))
        groups[1].append(medicine.medicine.name);
    groups.removeAll(QStringList());
    if (groups != m_board->groups())
        m_board->setGroups(groups);
    m_empty->setVisible(groups.isEmpty());
    showWho();
    tellLast();
    if (m_timer && !timedEntry()) // it was taken back
        goToTiles();
}

void NightPage::tellLast() {
    for (int i = 0; i < m_trackers.size(); ++i)
        m_board->setLast(i, lastWords(m_trackers[i]));
    const Moment now = Moment::of(m_context.clock.now());
    for (int i = 0; i < m_medicines.size(); ++i)
        m_board->setLast(int(m_trackers.size()) + i, lastGivenText(m_medicines[i].latest, now));
}

void NightPage::tellTime() {
    if (m_top->setTime(timeText(m_context.clock.now().time())))
        tellLast(); // how long ago something was given
}

void NightPage::tellPage() {
    const bool isThere = m_board->page() == m_board->pageOf(int(m_trackers.size()));
    const bool isAtTiles = m_screens->currentIndex() == 0;
    m_top->offerWays(isAtTiles && !m_medicines.isEmpty() && !isThere, isAtTiles);
}

QString NightPage::lastWords(const Tracker &tracker) const {
    const auto latest = m_context.store.table<DiaryTable>().latest(tracker.id);
    if (!latest || !*latest)
        return {};
    const QDate day = (*latest)->moment.date();
    const QString time = timeText((*latest)->moment.time());
    if (const auto timed = timedEntry(); timed && timed->id == (*latest)->id)
        //: something that happens now; %1 is when it began
        return tr("Going on since %1").arg(time);
    const QDate today = m_context.clock.today();
    //: the last value, and when that was
    return tr("%1, %2", "value and time")
        .arg(entryText(tracker, **latest),
             day == today ? time : QLocale().toString(day, QLocale::ShortFormat));
}

void NightPage::choose(int number) {
    // Copies, as what is saved reads both lists again.
    if (number < m_trackers.size())
        chooseTracker(Tracker(m_trackers[number]));
    else
        chooseMedicine(MedicineOfDay(m_medicines[number - m_trackers.size()]));
}

void NightPage::chooseTracker(const Tracker &tracker) {
    if (tracker.kind == TrackerKind::Event)
        return resumeTimer(tracker.id) ? void() : begin(tracker);
    showChoice(tracker.name, tracker.kind == TrackerKind::Words ? buildWords(tracker) : buildValue(tracker));
}

void NightPage::chooseMedicine(const MedicineOfDay &medicine) {
    const auto givers = m_context.store.table<DoseTable>().givers(kMostGivers);
    auto *dose = new NightDose(medicine, givers ? *givers : QStringList(), m_informant.who().name,
                               Moment::of(m_context.clock.now()));
    connect(dose, &NightDose::given, this,
            [this, what = medicine.medicine](const QString &by) { saveDose(what, by); });
    showChoice(medicine.medicine.name, dose);
}

NightCalls *NightPage::showCalls() {
    auto *calls = new NightCalls(m_context);
    showChoice(tr("Who to call"), calls);
    return calls;
}

void NightPage::showWho() {
    m_informant.read();
    m_board->setWho(nameOf(m_informant.who()));
}

void NightPage::chooseWho() {
    auto *who = new NightWho(m_informant.offered(), m_informant.who());
    connect(who, &NightWho::chosen, this, [this](const Informant &informant) {
        const Informant before = m_informant.remembered();
        const bool isSaved = m_informant.choose(informant);
        m_status->clear();
        goToTiles();
        if (!isSaved)
            m_status->tellNotSaved();
        else if (m_informant.remembered() != before)
            m_status->tellSaved(m_informant.rememberedText());
    });
    showChoice(tr("Who writes?"), who);
}

void NightPage::showChoice(const QString &name, QWidget *choice) {
    m_top->setTitle(name);
    if (m_choice)
        m_choice->deleteLater();
    m_choice = choice;
    m_choices->insertWidget(0, m_choice, 1);
    m_screens->setCurrentIndex(1);
    m_top->offerWays(false, false);
    m_status->hide(); // the room is for what is chosen from; it comes back with the tiles
    m_choice->setFocus();
}

bool NightPage::openDraft(const DraftKey &draft) {
    for (const Tracker &tracker : std::as_const(m_trackers)) {
        if (draft.place == kWordsDraft && draft.record == tracker.id.uuid()) {
            chooseTracker(Tracker(tracker));
            return true;
        }
    }
    return false;
}

QWidget *NightPage::buildValue(const Tracker &tracker) {
    auto *value = new NightValue(tracker);
    connect(value, &NightValue::chosen, this, [this, tracker](double chosen) {
        DiaryEntry entry = newEntry(tracker.id, m_context.clock.now(), m_informant.who());
        entry.value = chosen;
        save(tracker, entry);
    });
    return value;
}

QWidget *NightPage::buildWords(const Tracker &tracker) {
    const DraftKey draft{kWordsDraft, tracker.id.uuid()};
    auto *words = new NightWords(m_context.store, draft);
    connect(words, &NightWords::written, this, [this, tracker, draft](const QString &written) {
        DiaryEntry entry = newEntry(tracker.id, m_context.clock.now(), m_informant.who());
        entry.words = written;
        if (save(tracker, entry))
            m_context.store.drafts().drop(draft);
    });
    return words;
}

/// Goes back to the tiles and says there what came of it: `said`, or that it is not saved.
bool NightPage::perform(const ChangeSet &change, const QString &said) {
    const bool saved = m_context.history.perform(change);
    goToTiles();
    //: %1 is what was saved: "Saved: Pain, 4"
    saved ? m_status->tellSaved(tr("Saved: %1").arg(said)) : m_status->tellNotSaved();
    return saved;
}

/// What the foot says of an entry: "Pain, 4".
QString NightPage::saidOf(const Tracker &tracker, const DiaryEntry &entry) {
    //: what was rated, and its value
    return tr("%1, %2", "rated and value").arg(isolated(tracker.name), entryText(tracker, entry));
}

bool NightPage::save(const Tracker &tracker, const DiaryEntry &entry) {
    //: %1 is what was rated, such as "Pain"
    return perform({tr("Add %1").arg(isolated(tracker.name)),
                    {adding(entry)},
                    entryOutcome(tracker, entry, m_context.clock.today())},
                   saidOf(tracker, entry));
}

void NightPage::saveDose(const Medicine &medicine, const QString &giver) {
    const QDateTime now = m_context.clock.now();
    const Dose dose{
        .medicine = medicine.id, .moment = Moment::of(now), .amount = medicine.dose, .givenBy = giver};
    //: a medicine, and when it was given
    const QString outcome =
        tr("%1: %2", "medicine and time").arg(isolated(medicine.name), timeText(now.time()));
    //: %1 is the name of a medicine
    perform({tr("Give %1").arg(isolated(medicine.name)), {adding(dose)}, outcome}, outcome);
}

/// What happens is in the book before it is timed.
void NightPage::begin(const Tracker &tracker) {
    const DiaryEntry entry = newEntry(tracker.id, m_context.clock.now(), m_informant.who());
    if (!save(tracker, entry))
        return;
    m_context.settings.setTimedEntry(entry.id.uuid());
    showTimer(tracker, entry);
    m_status->show(); // a tap by mistake can be taken back
}

void NightPage::showTimer(const Tracker &tracker, const DiaryEntry &entry) {
    auto *timer = new NightTimer(entry, m_context.clock);
    connect(timer, &NightTimer::isOver, this, [this, tracker, entry] { end(tracker, entry); });
    connect(timer, &NightTimer::notTimed, this, [this] {
        m_context.settings.setTimedEntry({});
        goToTiles();
    });
    showChoice(tracker.name, timer);
    m_timer = timer;
}

void NightPage::end(const Tracker &tracker, const DiaryEntry &entry) {
    const DiaryEntry ended = endedAt(entry, m_context.clock.now());
    //: %1 is something that happens, such as "Seizure"
    perform({tr("End of %1").arg(isolated(tracker.name)),
             {replacing(entry, ended)},
             entryOutcome(tracker, ended, m_context.clock.today())},
            saidOf(tracker, ended));
}

std::optional<DiaryEntry> NightPage::timedEntry() const {
    const QUuid timed = m_context.settings.timedEntry();
    if (timed.isNull())
        return std::nullopt;
    const auto entry = m_context.store.table<DiaryTable>().find(Id<DiaryEntry>::fromUuid(timed));
    return entry && *entry && mayGoOn(**entry, m_context.clock.now()) ? *entry : std::nullopt;
}

/// Shows again what is timed, if that is of `only`, or of anything; whether it did.
bool NightPage::resumeTimer(const std::optional<Id<Tracker>> &only) {
    const auto entry = timedEntry();
    if (!entry || (only && *only != entry->tracker))
        return false;
    for (const Tracker &tracker : std::as_const(m_trackers)) {
        if (tracker.id == entry->tracker) {
            showTimer(tracker, *entry);
            return true;
        }
    }
    return false;
}

void NightPage::goBack() {
    if (m_screens->currentIndex() == 1)
        return goToTiles();
    Q_EMIT goTo(u"today"_s, {});
}

/// Escape goes back; 1 to 6 choose a thing, then a digit belongs to what is chosen from; C copies a number.
void NightPage::keyPressEvent(QKeyEvent *event) {
    const int number = event->key() - Qt::Key_1;
    const bool isDigit = event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9;
    if (event->key() == Qt::Key_Escape)
        return goBack();
    if (isDigit && event->isAutoRepeat()) // a tired finger still rests on the key
        return;
    if (m_screens->currentIndex() == 0 && isDigit && m_board->chooseAt(number))
        return;
    if (m_screens->currentIndex() == 0 &&
        (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)) {
        m_board->showPage(m_board->page() + (event->key() == Qt::Key_PageDown ? 1 : -1));
        return m_board->focusTile();
    }
    if (m_screens->currentIndex() == 1 && isDigit && !m_choice->isAncestorOf(focusWidget())) {
        m_choice->setFocus();
        QApplication::sendEvent(focusWidget(), event);
        return;
    }
    if (m_screens->currentIndex() == 0 && event->key() == Qt::Key_C && event->modifiers() == Qt::NoModifier)
        return showCalls()->copyFirst();
    if (event->matches(QKeySequence::Undo) && m_context.history.canUndo())
        return m_context.history.undo();
    Page::keyPressEvent(event);
}
