// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/story/diary_page.h"

#include "model/attachments/attachment_removal.h"
#include "model/base/clock.h"
#include "model/book/store.h"
#include "model/diary/diary_table.h"
#include "model/diary/entry_text.h"
#include "model/diary/informant_choices.h"
#include "model/diary/new_entry.h"
#include "model/diary/tracker_table.h"
#include "model/equipment/equipment_table.h"
#include "ui/diary/diary_exchange.h"
#include "ui/diary/entry_editor.h"
#include "ui/diary/log_sheet_typing.h"
#include "ui/kit/history.h"
#include "ui/kit/list_and_detail.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/widgets.h"
#include "ui/story/analysis_tab.h"
#include "ui/story/chart_pane.h"
#include "ui/story/entry_pane.h"

#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysAround = 15; ///< an entry that was looked for

/// Medicines and equipment stand in the same lanes, and on pages of their own.
QString placeOfUse(const Store &store, const QUuid &record) {
    for (const Equipment &each : store.table<EquipmentTable>().all().valueOr({})) {
        if (each.id.uuid() == record)
            return u"equipment"_s;
    }
    return u"medicines"_s;
}

QString placeOf(const Store &store, StoryKind kind, const QUuid &record) {
    switch (kind) {
    case StoryKind::Medicines:
        return placeOfUse(store, record);
    case StoryKind::Appointments:
        return u"appointments"_s;
    case StoryKind::Goals:
        return u"goals"_s;
    case StoryKind::GoodMoments:
        return u"moments"_s;
    case StoryKind::Symptoms:
    case StoryKind::Events:
        break;
    }
    return {};
}

} // namespace

DiaryPage::DiaryPage(const PageContext &context, QWidget *parent) :
    Page(parent), m_context(context), m_chart(new ChartPane(context)), m_entries(new EntryPane(context)),
    m_states(new QStackedWidget) {
    auto *empty =
        new EmptyState("journal-text",
                       tr("The diary keeps how the days are: pain, sleep, worries, and good moments. Choose "
                          "two to five things to keep track of."),
                       tr("Choose what to keep track of"));
    connect(empty, &EmptyState::firstStep, this, &DiaryPage::chooseTrackers);
    m_states->addWidget(empty);
    m_states->addWidget(buildOverview());
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(buildHeader());
    layout->addWidget(m_states, 1);
    connectParts();
    reload();
}

QWidget *DiaryPage::buildHeader() {
    m_look = quietButton(tr("Looking closer"), "graph-up");
    m_look->setObjectName(u"closer"_s);
    m_look->setCheckable(true);
    connect(m_look, &QPushButton::toggled, this, &DiaryPage::lookCloser);
    auto *add = primaryButton(tr("Add entry"), "plus-lg");
    add->setObjectName(u"add"_s);
    connect(add, &QPushButton::clicked, this, &DiaryPage::primaryAction);
    return pageHead(titleLabel(title()), {m_look, buildMore(), add});
}

/// What is done now and then, so that the chart has the room.
QPushButton *DiaryPage::buildMore() {
    auto *more = quietButton(tr("More"));
    more->setObjectName(u"moreWays"_s);
    auto *menu = new QMenu(more);
    menu->addAction(icon("check2-square"), tr("What to keep &track of"), this, &DiaryPage::chooseTrackers)
        ->setObjectName(u"chooseTrackers"_s);
    menu->addAction(icon("grid-3x3-gap"), tr("T&ype in a log sheet…"), this,
                    [this] { typeInLogSheet(m_context, this); })
        ->setObjectName(u"typeInLogSheet"_s);
    menu->addAction(icon("printer"), tr("&Print…"), this, [this] { Q_EMIT goTo(u"papers"_s, {}); })
        ->setObjectName(u"printTimeline"_s);
    menu->addSeparator();
    addDiaryFiles(
        menu, m_context, [this] { return m_chart->span(); }, this);
    more->setMenu(menu);
    return more;
}

/// Which days, and the ways to write down more than one entry.
QWidget *DiaryPage::buildWays() {
    auto *catchUp = quietButton(tr("Catch up"), "grid-3x3-gap");
    catchUp->setObjectName(u"catchUp"_s);
    connect(catchUp, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"catchup"_s, {}); });
    m_repeat = quietButton(tr("Repeat last"), "arrow-repeat");
    m_repeat->setObjectName(u"repeat"_s);
    m_repeat->setToolTip(tr("Writes down again, for now, what was written last."));
    connect(m_repeat, &QPushButton::clicked, this, &DiaryPage::repeatLast);
    return wrappingRow(QList<QWidget *>{m_chart->periods()} + m_chart->buttons() +
                       QList<QWidget *>{catchUp, m_repeat});
}

QWidget *DiaryPage::buildOverview() {
    auto *split = new ListAndDetail(m_chart, m_entries, {.beside = 300, .below = 760});
    split->remember(m_context.settings, u"diary"_s, {.beside = 58, .below = 58});
    auto *overview = new QWidget;
    auto *layout = new QVBoxLayout(overview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buildWays());
    layout->addWidget(m_chart->filters());
    layout->addWidget(split, 1);
    return scrolling(overview);
}

void DiaryPage::connectParts() {
    connect(m_chart, &ChartPane::spanChanged, this, [this] { m_entries->showDays(m_chart->span()); });
    connect(m_chart, &ChartPane::linesChanged, this, [this] { m_entries->setLines(m_chart->lines()); });
    connect(m_chart, &ChartPane::chosen, this, &DiaryPage::choose);
    connect(m_chart, &ChartPane::opened, this, &DiaryPage::open);
    connect(m_chart, &ChartPane::changeChosen, this, &DiaryPage::lookAround);
    connect(m_entries, &EntryPane::editWanted, this, &DiaryPage::editCurrent);
    connect(m_entries, &EntryPane::removeWanted, this, &DiaryPage::removeCurrent);
    connect(m_entries, &EntryPane::lineOpened, this,
            [this](const StoryLine &line) { open(line.kind, line.record); });
    connect(&m_context.store, &Store::changed, this, &DiaryPage::reloadWhenSeen);
}

/// The keyboard begins among the entries: on the first button of the page it would look chosen.
void DiaryPage::showEvent(QShowEvent *event) {
    Page::showEvent(event);
    if (!focusWidget() && m_states->currentIndex() == Overview)
        m_entries->setFocus(Qt::OtherFocusReason);
}

QWidget *DiaryPage::searchField() const {
    return m_entries->searchField();
}

void DiaryPage::reload() {
    reloadTrackers();
    m_chart->reload();
    m_entries->showDays(m_chart->span());
    if (m_closer)
        m_closer->reload();
}

void DiaryPage::reloadTrackers() {
    m_trackers =
        readOrTell(m_context.history, m_context.store.table<TrackerTable>().all()).value_or(m_trackers);
    m_repeat->setEnabled(!m_trackers.isEmpty());
    m_look->setEnabled(!m_trackers.isEmpty());
    m_entries->setTrackers(m_trackers);
    m_states->setCurrentIndex(m_trackers.isEmpty() ? Empty : m_look->isChecked() ? Closer : Overview);
}

void DiaryPage::lookCloser(bool closer) {
    if (closer && !m_closer) {
        m_closer = new AnalysisTab(m_context);
        m_states->addWidget(m_closer);
    }
    m_states->setCurrentIndex(closer ? Closer : Overview);
}

/// How it was before and after a change.
void DiaryPage::lookAround(const QDate &day) {
    m_look->setChecked(true);
    m_closer->askAbout(day);
}

/// Beside the chart, where it can be read whole.
void DiaryPage::choose(StoryKind kind, const QUuid &record) {
    if (const auto found = kind == StoryKind::Medicines ? std::nullopt : entry(record))
        bringIntoSight(*found);
}

void DiaryPage::open(StoryKind kind, const QUuid &record) {
    if (const QString place = placeOf(m_context.store, kind, record); !place.isEmpty())
        return Q_EMIT goTo(place, record);
    if (const auto found = entry(record))
        openEditor(found);
}

void DiaryPage::primaryAction() {
    m_trackers.isEmpty() ? chooseTrackers() : openEditor(std::nullopt);
}

void DiaryPage::openEditor(const std::optional<DiaryEntry> &before) {
    const QDateTime now = m_context.clock.now();
    const auto who =
        readOrTell(m_context.history, currentInformant(m_context.store.table<CurrentInformantTable>()));
    const DiaryEntry fresh =
        newEntry(m_entries->shownTracker().value_or(m_trackers.first().id), now, who.value_or(Informant()));
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
    const DiaryFilter filter{m_chart->wholeSpan(), m_entries->shownTracker(), {}};
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

void DiaryPage::editCurrent() {
    if (const auto current = m_entries->current())
        openEditor(current);
}

void DiaryPage::removeCurrent() {
    const auto current = m_entries->current();
    const int row = m_entries->currentRow();
    if (!current)
        return;
    //: %1 is an entry: "Pain: 4, 5:04 PM"
    const QString outcome =
        tr("Deleted: %1").arg(entryOutcome(m_trackers, *current, m_context.clock.today()));
    const auto whole =
        readOrTell(m_context.history,
                   withAttachments(m_context.store, {tr("Delete diary entry"), {removing(*current)}, outcome},
                                   AttachmentOwner::DiaryEntry, current->id.uuid()));
    if (whole && m_context.history.perform(*whole))
        m_entries->selectRow(row);
}

QUuid DiaryPage::shownRecord() const {
    const auto current = m_entries->current();
    return current ? current->id.uuid() : QUuid();
}

std::optional<DiaryEntry> DiaryPage::entry(const QUuid &record) const {
    return readOrTell(m_context.history,
                      m_context.store.table<DiaryTable>().find(Id<DiaryEntry>::fromUuid(record)))
        .value_or(std::nullopt);
}

bool DiaryPage::openDraft(const DraftKey &draft) {
    if (openLogSheetDraft(m_context, draft, this))
        return true;
    if (m_trackers.isEmpty())
        return false;
    if (draft.record.isNull()) {
        openEditor(std::nullopt);
        return true;
    }
    const auto found = entry(draft.record);
    if (found)
        openEditor(found);
    return found.has_value();
}

void DiaryPage::show(const QUuid &record) {
    const auto found = entry(record);
    if (!found)
        return;
    m_look->setChecked(false);
    bringIntoSight(*found);
    m_entries->takeFocus();
}

/// An entry of other days, or one that the search or the choice of one thing leaves out.
bool DiaryPage::bringIntoSight(const DiaryEntry &entry) {
    if (m_entries->select(entry))
        return true;
    m_entries->showEverything();
    const QDate day = entry.moment.date();
    if (!m_chart->span().contains(day)) {
        const DaySpan whole = m_chart->wholeSpan();
        m_chart->setSpan(
            {qMax(whole.first, day.addDays(-kDaysAround)), qMin(whole.last, day.addDays(kDaysAround))});
    }
    m_entries->showDays(m_chart->span());
    return m_entries->select(entry);
}
