// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/night_page.h"

#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/diary/diary_table.h"
#include "model/diary/entry_text.h"
#include "model/diary/new_entry.h"
#include "model/diary/tracker_table.h"
#include "ui/diary/face_button.h"
#include "ui/diary/value_field.h"
#include "ui/kit/history.h"
#include "ui/kit/widgets.h"
#include "ui/today/night_keypad.h"
#include "ui/today/night_tile.h"

#include <QApplication>
#include <QFile>
#include <QGridLayout>
#include <QKeyEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int kTiles = 4;
constexpr int kColumns = 2;
constexpr int kFaceSide = 120;
constexpr int kRatingSide = 104;
// With large text, all must still stand on a small screen: 0 to 10 in two rows, the keys in four.
constexpr int kMostRatingSide = 180; ///< pixels, as what follows
constexpr int kKeyText = 34;
constexpr int kMostKeyText = 52;
constexpr int kNumberText = 40;
constexpr int kMostNumberText = 60;

/// What can be told with a tap or a number; words are written in the morning.
bool fitsTheNight(const Tracker &tracker) {
    return !tracker.resting && tracker.kind != TrackerKind::Words;
}

/// A length of the sheet that grows with the text until it is `most` pixels.
QString boundedLength(int length, int most) {
    return u"%1px"_s.arg(qMin(scaled(length), most));
}

QString nightSheet() {
    QFile file(u":/style/night.qss"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    constexpr int fine = 1000;
    return opened ? filledSheet(QString::fromUtf8(file.readAll()),
                                {{u"rating"_s, boundedLength(kRatingSide, kMostRatingSide)},
                                 {u"key"_s, boundedLength(kKeyText, kMostKeyText)},
                                 {u"number"_s, boundedLength(kNumberText, kMostNumberText)}},
                                double(scaled(fine)) / fine)
                  : QString();
}

} // namespace

NightPage::NightPage(const PageContext &context, QWidget *parent) : Page(parent), m_context(context) {
    setAttribute(Qt::WA_StyledBackground);
    m_screens = new QStackedWidget;
    m_screens->addWidget(buildTiles());
    m_screens->addWidget(buildChoice());
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(buildTop());
    layout->addWidget(m_screens, 1);
    layout->addWidget(buildStatus());
    dress();
    reloadOn<TrackerTable, DiaryTable>(context.store);
    connect(&context.history, &History::undone, this, [this] { tellSaved(tr("Taken back"), false); });
    reload();
}

/// Dark whatever the colours of the program are.
void NightPage::dress() {
    m_dressing = true;
    QPalette night;
    night.setColor(QPalette::WindowText, QColor(0xd8, 0xcf, 0xc4));
    night.setColor(QPalette::ButtonText, QColor(0xd8, 0xcf, 0xc4));
    night.setColor(QPalette::Window, QColor(0x0c, 0x0a, 0x09));
    setPalette(night);
    setStyleSheet(nightSheet());
    m_dressing = false;
}

void NightPage::changeEvent(QEvent *event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_dressing)
        dress();
}

QWidget *NightPage::buildTop() {
    m_title = plainLabel({});
    ::setRole(m_title, "nightTitle");
    auto *leave = plainButton(tr("Go back"));
    leave->setObjectName(u"leave"_s);
    leave->setToolTip(tr("Go back (Escape)"));
    connect(leave, &QPushButton::clicked, this, &NightPage::goBack);
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title, 1);
    row->addWidget(leave);
    return top;
}

QWidget *NightPage::buildTiles() {
    auto *screen = new QWidget;
    ::setRole(screen, "nightScreen");
    m_grid = new QGridLayout(screen);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(scaled(16));
    m_empty = plainLabel(tr("Here stand the first four things that you keep track of."));
    ::setRole(m_empty, "nightLast");
    m_grid->addWidget(m_empty, kTiles, 0, 1, kColumns);
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

QWidget *NightPage::buildStatus() {
    m_status = plainLabel({});
    m_status->setObjectName(u"status"_s);
    ::setRole(m_status, "nightStatus");
    m_undo = plainButton(tr("Undo"));
    m_undo->setObjectName(u"undo"_s);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_context.history.undo(); });
    m_again = plainButton(tr("Try again"));
    m_again->setObjectName(u"again"_s);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_context.history.tryAgain();
        m_context.history.unsaved() ? tellNotSaved() : tellSaved(tr("Saved"), true);
    });
    m_bar = new QWidget;
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_status, 1);
    row->addWidget(m_again);
    row->addWidget(m_undo);
    m_undo->hide();
    m_again->hide();
    return m_bar;
}

void NightPage::showEvent(QShowEvent *event) {
    Page::showEvent(event);
    tellSaved({}, false);
    goToTiles();
}

void NightPage::goToTiles() {
    m_title->setText(title());
    m_screens->setCurrentIndex(0);
    m_bar->show();
    m_tiles.isEmpty() ? setFocus() : m_tiles.first()->setFocus();
}

void NightPage::reload() {
    auto trackers = m_context.store.table<TrackerTable>().all();
    if (!trackers)
        return m_context.history.tell(trackers.error());
    trackers->removeIf([](const Tracker &tracker) { return !fitsTheNight(tracker); });
    const QList<Tracker> first = trackers->mid(0, kTiles);
    const bool same = std::equal(first.begin(), first.end(), m_tiles.begin(), m_tiles.end(),
                                 [](const Tracker &a, const NightTile *b) { return a == b->tracker(); });
    if (!same)
        showTiles(first);
    for (NightTile *tile : std::as_const(m_tiles))
        tile->setLast(lastWords(tile->tracker()));
}

void NightPage::showTiles(const QList<Tracker> &trackers) {
    for (NightTile *tile : std::as_const(m_tiles)) {
        tile->hide();
        tile->deleteLater();
    }
    m_tiles.clear();
    for (const Tracker &tracker : trackers) {
        auto *tile = new NightTile(tracker);
        connect(tile, &QPushButton::clicked, this, [this, tracker] { choose(tracker); });
        const int at = int(m_tiles.size());
        m_grid->addWidget(tile, at / kColumns, at % kColumns);
        m_tiles.append(tile);
    }
    m_empty->setVisible(m_tiles.isEmpty());
}

QString NightPage::lastWords(const Tracker &tracker) const {
    const auto latest = m_context.store.table<DiaryTable>().latest(tracker.id);
    if (!latest || !*latest)
        return {};
    const QDate day = (*latest)->moment.date();
    const QString time = timeText((*latest)->moment.time());
    const QDate today = m_context.clock.today();
    //: the last value, and when that was
    return tr("%1, %2", "value and time")
        .arg(entryText(tracker, **latest),
             day == today ? time : QLocale().toString(day, QLocale::ShortFormat));
}

void NightPage::choose(const Tracker &tracker) {
    if (tracker.kind == TrackerKind::Event)
        return save(tracker, std::nullopt);
    m_title->setText(tracker.name);
    if (m_choice)
        m_choice->deleteLater();
    m_choice = tracker.isTyped() ? buildKeypad(tracker) : buildButtons(tracker);
    m_choices->insertWidget(0, m_choice, 1);
    m_screens->setCurrentIndex(1);
    m_bar->hide(); // the room is for what is chosen from; it comes back with the tiles
    m_choice->setFocus();
}

QWidget *NightPage::buildButtons(const Tracker &tracker) {
    auto *value = new ValueField(tracker);
    for (auto *face : value->findChildren<FaceButton *>())
        face->setSide(scaled(kFaceSide));
    connect(value, &ValueField::picked, this, [this, tracker](double picked) { save(tracker, picked); });
    auto *choice = new QWidget;
    choice->setFocusProxy(value);
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins(0, scaled(10), 0, 0);
    column->addWidget(value);
    if (tracker.kind == TrackerKind::ZeroToTen) {
        value->setDigitsPick(true);
        auto *keys = plainLabel(tr("The number keys work, too. For 10, press 1 and then 0."));
        ::setRole(keys, "nightLast");
        column->addWidget(keys);
    }
    column->addStretch(1);
    return choice;
}

QWidget *NightPage::buildKeypad(const Tracker &tracker) {
    auto *keypad = new NightKeypad(tracker);
    connect(keypad, &NightKeypad::chosen, this, [this, tracker](double number) { save(tracker, number); });
    return keypad;
}

void NightPage::save(const Tracker &tracker, std::optional<double> value) {
    DiaryEntry entry = newEntry(tracker.id, m_context.clock.now());
    entry.value = value;
    //: %1 is what was rated, such as "Pain"
    const QString outcome = entryOutcome(tracker, entry, m_context.clock.today());
    const bool saved =
        m_context.history.perform({tr("Add %1").arg(isolated(tracker.name)), {adding(entry)}, outcome});
    goToTiles();
    if (!saved)
        return tellNotSaved();
    //: what was saved, and its value: "Saved: Pain, 4"
    tellSaved(tr("Saved: %1, %2").arg(isolated(tracker.name), entryText(tracker, entry)), true);
}

/// `undoable`: what the words say can be taken back.
void NightPage::tellSaved(const QString &words, bool undoable) {
    m_status->setText(words);
    m_bar->show();
    m_undo->setVisible(undoable);
    m_again->hide();
}

void NightPage::tellNotSaved() {
    m_status->setText(tr("This is not saved yet."));
    m_undo->hide();
    m_again->show();
    m_again->setFocus();
}

void NightPage::goBack() {
    if (m_screens->currentIndex() == 1)
        return goToTiles();
    Q_EMIT goTo(u"today"_s, {});
}

/// Escape goes back; 1 to 4 choose a thing, and then a digit belongs to what is chosen from.
void NightPage::keyPressEvent(QKeyEvent *event) {
    const int number = event->key() - Qt::Key_1;
    const bool isDigit = event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9;
    if (event->key() == Qt::Key_Escape)
        return goBack();
    if (isDigit && event->isAutoRepeat()) // a tired finger still rests on the key
        return;
    if (m_screens->currentIndex() == 0 && number >= 0 && number < m_tiles.size())
        return m_tiles[number]->click();
    if (m_screens->currentIndex() == 1 && isDigit && !m_choice->isAncestorOf(focusWidget())) {
        m_choice->setFocus();
        QApplication::sendEvent(focusWidget(), event);
        return;
    }
    if (event->matches(QKeySequence::Undo) && m_context.history.canUndo())
        return m_context.history.undo();
    Page::keyPressEvent(event);
}
