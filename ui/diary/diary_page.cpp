// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/diary_page.h"

#include "model/appointments/appointment_table.h"
#include "model/appointments/last_visit.h"
#include "model/attachments/attachment_removal.h"
#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/book/store.h"
#include "model/diary/diary_table.h"
#include "model/diary/entry_text.h"
#include "model/diary/new_entry.h"
#include "model/diary/tracker_summary.h"
#include "model/diary/tracker_table.h"
#include "ui/diary/diary_chart.h"
#include "ui/diary/diary_exchange.h"
#include "ui/diary/diary_rows_model.h"
#include "ui/diary/entry_editor.h"
#include "ui/diary/period_bar.h"
#include "ui/diary/reporter_legend.h"
#include "ui/kit/history.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/search_line.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysAround = 15; ///< an entry that was looked for
constexpr int kRestMsecs = 120;
constexpr int kCellRoom = 32; ///< of a cell, beside its words, with some to spare for the names of months
constexpr int kWidestColumn = 240;
constexpr int kSideBySide = 900; ///< at least so wide, in units of the design

} // namespace

DiaryPage::DiaryPage(const PageContext &context, QWidget *parent) : Page(parent), m_context(context) {
    auto *empty =
        new EmptyState("journal-text",
                       tr("The diary keeps how the days are: pain, sleep, worries, and good moments. Choose "
                          "two to five things to keep track of."),
                       tr("Choose what to keep track of"));
    connect(empty, &EmptyState::firstStep, this, &DiaryPage::chooseTrackers);
    m_states = new QStackedWidget;
    m_states->addWidget(empty);
    m_states->addWidget(buildContent());
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(buildHeader());
    layout->addWidget(m_states, 1);
    m_afterMoving.setSingleShot(true);
    m_afterMoving.setInterval(kRestMsecs);
    connectParts();
    reload();
}

QWidget *DiaryPage::buildHeader() {
    auto *choose = quietButton(tr("What to keep track of"), "check2-square");
    choose->setObjectName(u"chooseTrackers"_s);
    connect(choose, &QPushButton::clicked, this, &DiaryPage::chooseTrackers);
    auto *files = diaryFilesButton(
        m_context, [this] { return m_span; }, this);
    auto *add = primaryButton(tr("Add entry"), "plus-lg");
    add->setObjectName(u"add"_s);
    connect(add, &QPushButton::clicked, this, &DiaryPage::primaryAction);
    return pageHead(titleLabel(title()), {files, choose, add});
}

QWidget *DiaryPage::buildQuickWays() {
    auto *catchUp = quietButton(tr("Catch up"), "grid-3x3-gap");
    catchUp->setObjectName(u"catchUp"_s);
    connect(catchUp, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"catchup"_s, {}); });
    m_repeat = quietButton(tr("Repeat last"), "arrow-repeat");
    m_repeat->setObjectName(u"repeat"_s);
    m_repeat->setToolTip(tr("Writes down again, for now, what was written last."));
    connect(m_repeat, &QPushButton::clicked, this, &DiaryPage::repeatLast);
    return wrappingRow({catchUp, m_repeat});
}

QWidget *DiaryPage::buildContent() {
    m_periods = new PeriodBar;
    m_chart = new DiaryChart(m_context.store.table<DiaryTable>());
    m_words = mutedLabel({});
    m_words->setObjectName(u"words"_s);
    auto *above = new QWidget;
    auto *layout = new QVBoxLayout(above);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_periods);
    layout->addWidget(m_chart);
    layout->addWidget(new ReporterLegend);
    layout->addWidget(m_words);
    layout->addStretch(1);
    m_split = new QSplitter;
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(scrolling(above));
    m_split->addWidget(buildTablePane());
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    return scrolling(m_split);
}

QWidget *DiaryPage::buildTablePane() {
    m_search = searchLine(tr("Search in what was written"));
    m_only = new QComboBox;
    m_only->setObjectName(u"only"_s);
    auto *show = plainLabel(tr("Show"));
    show->setWordWrap(false);
    show->setBuddy(m_only);
    m_model = new DiaryRowsModel(m_context.store.table<DiaryTable>(), this);
    m_table = new QTableView;
    m_table->setObjectName(u"table"_s);
    m_table->setAccessibleName(tr("Diary entries"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    prepareTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive); // see fitColumns()
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buildQuickWays());
    auto *row = new QHBoxLayout;
    row->addWidget(show);
    row->addWidget(m_only, 1);
    row->addWidget(buildEntryActions());
    layout->addWidget(m_search);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    return pane;
}

QWidget *DiaryPage::buildEntryActions() {
    auto *edit = quietButton(tr("Edit"), "pencil");
    edit->setObjectName(u"edit"_s);
    connect(edit, &QPushButton::clicked, this, &DiaryPage::editCurrent);
    auto *remove = dangerButton(tr("Delete"), "trash");
    remove->setObjectName(u"delete"_s);
    connect(remove, &QPushButton::clicked, this, &DiaryPage::removeCurrent);
    auto *byKey = new QAction(m_table);
    byKey->setShortcut(QKeySequence::Delete);
    byKey->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(byKey);
    connect(byKey, &QAction::triggered, this, &DiaryPage::removeCurrent);
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(edit);
    row->addWidget(remove);
    return actions;
}

void DiaryPage::connectParts() {
    connect(m_periods, &PeriodBar::chosen, this, [this] {
        m_chart->setSpan(*m_periods->span());
        showSpan(*m_periods->span());
    });
    connect(m_chart, &DiaryChart::spanChanged, this, [this](const DaySpan &span) {
        m_periods->clearChoice();
        m_span = span;
        m_afterMoving.start();
    });
    connect(m_chart, &DiaryChart::failed, &m_context.history, &History::tell);
    connect(&m_afterMoving, &QTimer::timeout, this, [this] { showSpan(m_span); });
    connect(m_search, &QLineEdit::textChanged, this, &DiaryPage::loadTable);
    connect(m_only, &QComboBox::activated, this, &DiaryPage::loadTable);
    connect(m_table, &QTableView::activated, this, &DiaryPage::editCurrent);
    reloadOn<DiaryTable, TrackerTable, AppointmentTable>(m_context.store);
}

/// Beside the chart where there is room, else below it.
void DiaryPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    const bool besides = event->size().width() >= scaled(kSideBySide);
    m_split->setOrientation(besides ? Qt::Horizontal : Qt::Vertical);
    // With large text on a small screen the page scrolls, so that neither half is squeezed.
    m_split->setMinimumHeight(scaled(besides ? 260 : 640));
}

QWidget *DiaryPage::searchField() const {
    return m_search;
}

void DiaryPage::reload() {
    reloadTrackers();
    const auto whole = readOrTell(m_context.history, m_context.store.table<DiaryTable>().wholeSpan());
    const auto appointments = readOrTell(m_context.history, m_context.store.table<AppointmentTable>().all());
    if (!whole || !appointments)
        return;
    m_periods->setDays(m_context.clock.today(), *whole, lastVisit(*appointments, m_context.clock.today()));
    m_span = m_periods->span().value_or(m_span);
    readLanes();
    showSpan(m_span);
}

/// One tracker at a time: ten years of all of them would keep the window waiting.
void DiaryPage::readLanes() {
    const DaySpan whole = m_periods->wholeSpan();
    m_lanes.clear();
    std::vector<IdleQueue::Part> parts;
    for (const Tracker &tracker : activeTrackers()) {
        parts.emplace_back([this, tracker, whole] {
            if (auto lane = readOrTell(m_context.history,
                                       readLane(m_context.store.table<DiaryTable>(), tracker, whole)))
                m_lanes.append(*std::move(lane));
        });
    }
    parts.emplace_back([this, whole] {
        m_chart->setLanes(m_lanes, whole);
        m_chart->setSpan(m_span);
    });
    m_reading.start(std::move(parts));
}

QList<Tracker> DiaryPage::activeTrackers() const {
    QList<Tracker> active = m_trackers;
    active.removeIf([](const Tracker &tracker) { return tracker.resting; });
    return active;
}

void DiaryPage::reloadTrackers() {
    m_trackers =
        readOrTell(m_context.history, m_context.store.table<TrackerTable>().all()).value_or(m_trackers);
    m_states->setCurrentIndex(m_trackers.isEmpty() ? 0 : 1);
    m_repeat->setEnabled(!m_trackers.isEmpty());
    m_model->setTrackers(m_trackers);
    fitColumns();
    const QVariant before = m_only->currentData();
    m_only->clear();
    m_only->addItem(tr("Everything"), QUuid());
    for (const Tracker &tracker : std::as_const(m_trackers))
        m_only->addItem(tracker.name, tracker.id.uuid());
    m_only->setCurrentIndex(qMax(0, m_only->findData(before)));
}

/// The columns are as wide as what they can hold, those of words as wide as any may be. Qt would measure the
/// rows that are seen, at each change, which takes longer than to read them.
void DiaryPage::fitColumns() {
    for (int column = 0; column < DiaryRowsModel::ColumnCount; ++column) {
        int width = column < DiaryRowsModel::Words ? 0 : scaled(kWidestColumn);
        for (const QString &text : m_model->longTexts(column))
            width = qMax(width, m_table->fontMetrics().horizontalAdvance(text) + scaled(kCellRoom));
        const int title = m_table->horizontalHeader()->sectionSizeHint(column);
        m_table->setColumnWidth(column, qMax(title, qMin(width, scaled(kWidestColumn))));
    }
}

void DiaryPage::showSpan(const DaySpan &span) {
    m_span = span;
    loadTable();
    describe();
}

/// The one thing that the table shows, if not all.
std::optional<Id<Tracker>> DiaryPage::shownTracker() const {
    const QUuid only = m_only->currentData().toUuid();
    return only.isNull() ? std::nullopt : std::optional(Id<Tracker>::fromUuid(only));
}

void DiaryPage::loadTable() {
    const auto before = current();
    if (const auto loaded = m_model->load({m_span, shownTracker(), m_search->text()}); !loaded)
        return m_context.history.tell(loaded.error());
    if (m_model->rowCount() > 0)
        m_table->selectRow(before ? qMax(0, m_model->rowOf(*before)) : 0);
}

/// What the chart shows, in words: read by everybody, and by a screen reader as the chart's description.
void DiaryPage::describe() {
    m_sentences = {tr("From %1 to %2.").arg(dateText(m_span.first), dateText(m_span.last))};
    std::vector<IdleQueue::Part> parts;
    for (const Tracker &tracker : activeTrackers()) {
        parts.emplace_back([this, tracker] {
            if (const auto summary = readOrTell(
                    m_context.history, summarize(m_context.store.table<DiaryTable>(), tracker, m_span)))
                m_sentences.append(summaryText(*summary));
        });
    }
    parts.emplace_back([this] {
        m_words->setText(m_sentences.join(u'\n'));
        m_chart->setAccessibleDescription(m_sentences.join(u' '));
    });
    m_telling.start(std::move(parts));
}

void DiaryPage::primaryAction() {
    m_trackers.isEmpty() ? chooseTrackers() : openEditor(std::nullopt);
}

void DiaryPage::openEditor(const std::optional<DiaryEntry> &before) {
    const QDateTime now = m_context.clock.now();
    const DiaryEntry fresh = newEntry(shownTracker().value_or(m_trackers.first().id), now);
    const auto choices = entryChoices(m_context.store, m_trackers, before.value_or(fresh), now);
    auto *editor = new EntryEditor(m_context, before, fresh, choices, this);
    connect(editor, &QDialog::accepted, this, [this, editor] { show(editor->record().id.uuid()); });
    const QString label = before ? tr("Edit diary entry") : tr("Add diary entry");
    editor->begin({u"diary"_s, idOf(before)}, [this, label, before](const DiaryEntry &after) {
        ChangeSet step = changing(label, before, after);
        step.outcome = entryOutcome(m_trackers, after, m_context.clock.today());
        return step;
    });
}

void DiaryPage::repeatLast() {
    const DiaryFilter filter{m_periods->wholeSpan(), shownTracker(), {}};
    const auto keys = readOrTell(m_context.history, m_context.store.table<DiaryTable>().keys(filter));
    const auto last =
        keys ? readOrTell(m_context.history, m_context.store.table<DiaryTable>().rows(keys->mid(0, 1)))
             : std::nullopt;
    if (!last || last->isEmpty())
        return;
    const QDateTime now = m_context.clock.now();
    const DiaryEntry again = repeatedEntry(last->first(), now);
    const QString outcome = entryOutcome(m_trackers, again, now.date());
    if (m_context.history.perform({tr("Repeat last"), {adding(again)}, outcome}))
        show(again.id.uuid());
}

std::optional<DiaryEntry> DiaryPage::current() const {
    return m_model->at(m_table->currentIndex().row());
}

void DiaryPage::editCurrent() {
    if (const auto entry = current())
        openEditor(entry);
}

void DiaryPage::removeCurrent() {
    const auto entry = current();
    const int row = m_table->currentIndex().row();
    if (!entry)
        return;
    const auto whole = readOrTell(
        m_context.history, withAttachments(m_context.store, {tr("Delete diary entry"), {removing(*entry)}},
                                           AttachmentOwner::DiaryEntry, entry->id.uuid()));
    if (whole && m_context.history.perform(*whole))
        m_table->selectRow(qMin(row, m_model->rowCount() - 1));
}

QUuid DiaryPage::shownRecord() const {
    const auto entry = current();
    return entry ? entry->id.uuid() : QUuid();
}

bool DiaryPage::openDraft(const DraftKey &draft) {
    if (m_trackers.isEmpty())
        return false;
    if (draft.record.isNull()) {
        openEditor(std::nullopt);
        return true;
    }
    const auto entry = readOrTell(
        m_context.history, m_context.store.table<DiaryTable>().find(Id<DiaryEntry>::fromUuid(draft.record)));
    if (!entry || !*entry)
        return false;
    openEditor(*entry);
    return true;
}

void DiaryPage::show(const QUuid &record) {
    const auto entry = readOrTell(m_context.history,
                                  m_context.store.table<DiaryTable>().find(Id<DiaryEntry>::fromUuid(record)));
    if (!entry || !*entry)
        return;
    if (m_model->rowOf(**entry) < 0)
        showDaysAround(**entry);
    if (const int row = m_model->rowOf(**entry); row >= 0)
        m_table->selectRow(row);
    m_table->setFocus();
}

/// An entry of other days, or one that the search or the choice of one thing leaves out.
void DiaryPage::showDaysAround(const DiaryEntry &entry) {
    m_search->clear();
    m_only->setCurrentIndex(0);
    const QDate day = entry.moment.date();
    if (day < m_span.first || m_span.last < day) {
        const DaySpan whole = m_periods->wholeSpan();
        m_periods->clearChoice();
        m_span = {qMax(whole.first, day.addDays(-kDaysAround)), qMin(whole.last, day.addDays(kDaysAround))};
        m_chart->setSpan(m_span);
    }
    showSpan(m_span);
}
