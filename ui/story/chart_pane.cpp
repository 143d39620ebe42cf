// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/story/chart_pane.h"

#include "model/appointments/appointment_table.h"
#include "model/appointments/last_visit.h"
#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/diary/tracker_summary.h"
#include "model/diary/tracker_table.h"
#include "ui/charts/timeline_legend.h"
#include "ui/charts/timeline_view.h"
#include "ui/kit/history.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/widgets.h"
#include "ui/story/period_bar.h"

#include <QCheckBox>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRestMsecs = 120;
constexpr double kButtonZoomStep = 1.6;
constexpr qint64 kAtOnce = 370; ///< more days than these are read together with all others
constexpr qint64 kDaysBeside = 60;
constexpr int kWordsHeight = 150;

/// The child and a parent are there from the first day.
QList<Reporter> reportersOf(const QList<TimelineLane> &lanes) {
    QList<Reporter> reporters{Reporter::Child, Reporter::Parent};
    for (const TimelineLane &lane : lanes) {
        for (const TimedValue &value : lane.values) {
            if (!reporters.contains(value.reporter))
                reporters.append(value.reporter);
        }
    }
    return reporters;
}

bool isOver(const StoryItem &item, const DaySpan &seen) {
    return item.first <= seen.last && seen.first <= item.last.value_or(item.first);
}

/// What is not tracked any more, and what happens now and then, has a lane only where there is some of it.
bool isSeenIn(const TimelineLane &lane, const DaySpan &seen) {
    if (lane.hasValues() && !lane.tracker.resting)
        return true;
    return std::any_of(lane.values.begin(), lane.values.end(),
                       [&](const TimedValue &value) { return seen.contains(value.local().date()); }) ||
           std::any_of(lane.items.begin(), lane.items.end(),
                       [&](const StoryItem &item) { return isOver(item, seen); }) ||
           std::any_of(lane.doses.begin(), lane.doses.end(),
                       [&](const DosesOfDay &doses) { return seen.contains(doses.day); });
}

} // namespace

ChartPane::ChartPane(const PageContext &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_periods(new PeriodBar), m_chart(new TimelineView),
    m_legend(new TimelineLegend), m_words(mutedLabel({})) {
    buildButtons();
    buildFilters();
    buildChart();
    connectChart();
    m_afterMoving.setSingleShot(true);
    m_afterMoving.setInterval(kRestMsecs);
    connect(&m_afterMoving, &QTimer::timeout, this, &ChartPane::rest);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(kRestMsecs);
    connect(&m_waiting, &QTimer::timeout, this, [this] { m_chart->setWaiting(true); });
}

QWidget *ChartPane::periods() const {
    return m_periods;
}

QList<QWidget *> ChartPane::buttons() const {
    return {m_closer, m_farther, m_filter};
}

void ChartPane::buildButtons() {
    m_closer = iconButton(tr("Closer", "zoom in"), "zoom-in");
    m_closer->setObjectName(u"zoomIn"_s);
    m_farther = iconButton(tr("Farther", "zoom out"), "zoom-out");
    m_farther->setObjectName(u"zoomOut"_s);
    m_filter = quietButton({}, "sliders");
    m_filter->setObjectName(u"filters"_s);
    m_filter->setCheckable(true);
    connect(m_closer, &QToolButton::clicked, this, [this] { m_chart->zoom(kButtonZoomStep); });
    connect(m_farther, &QToolButton::clicked, this, [this] { m_chart->zoom(1 / kButtonZoomStep); });
}

void ChartPane::buildFilters() {
    QList<QWidget *> boxes;
    for (const StoryKind kind : storyKinds()) {
        auto *box = checkBox(nameOf(kind));
        box->setObjectName(u"kind%1"_s.arg(int(kind)));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &ChartPane::showLanes);
        connect(box, &QCheckBox::toggled, this, &ChartPane::tellFilters);
        boxes.append(box);
        m_kinds.append(box);
    }
    m_filters = wrappingRow(boxes);
    m_filters->hide();
    connect(m_filter, &QPushButton::toggled, m_filters, &QWidget::setVisible);
    tellFilters();
}

/// What is left out is said, also while the filters are folded away.
void ChartPane::tellFilters() {
    const auto out = int(std::count_if(m_kinds.begin(), m_kinds.end(),
                                       [](const QCheckBox *box) { return !box->isChecked(); }));
    m_filter->setText(out ? tr("Filters: %n left out", nullptr, out) : tr("Filters"));
}

void ChartPane::buildChart() {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(6));
    layout->addWidget(m_chart, 1);
    layout->addWidget(buildFoot());
    m_chart->setEntryReader([this](qint64 row) -> std::optional<DiaryEntry> {
        const auto rows = m_context.store.table<DiaryTable>().rows({row});
        return rows && !rows->isEmpty() ? std::optional(rows->first()) : std::nullopt;
    });
}

/// The legend, and the same in words, for who wants to read it.
QWidget *ChartPane::buildFoot() {
    m_words->setObjectName(u"words"_s);
    selectable(m_words);
    auto *inside = new QWidget;
    auto *text = new QVBoxLayout(inside);
    text->setContentsMargins(0, 0, 0, 0);
    text->addWidget(m_words);
    text->addStretch(1);
    auto *area = scrolling(inside);
    area->setFixedHeight(scaled(kWordsHeight));
    area->hide();
    auto *open = quietButton(tr("In words"), "chevron-down");
    open->setObjectName(u"inWords"_s);
    open->setCheckable(true);
    connect(open, &QPushButton::toggled, area, &QWidget::setVisible);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout;
    row->addWidget(m_legend, 1);
    row->addWidget(open, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(area);
    return foot;
}

void ChartPane::connectChart() {
    connect(m_periods, &PeriodBar::chosen, this, [this] {
        setSpan(*m_periods->span());
        rest();
    });
    connect(m_chart, &TimelineView::spanChanged, this, [this](const DaySpan &span) {
        m_periods->clearChoice();
        follow(span);
        m_afterMoving.start();
    });
    connect(m_chart, &TimelineView::grainChanged, this, [this] { m_legend->setGrain(m_chart->grain()); });
    connect(m_chart, &TimelineView::chosen, this, &ChartPane::chosen);
    connect(m_chart, &TimelineView::opened, this, &ChartPane::opened);
    connect(m_chart, &TimelineView::changeChosen, this, &ChartPane::changeChosen);
}

/// Days that are not read yet are shown once they are: they are not days without an entry.
void ChartPane::setSpan(const DaySpan &span) {
    if (m_periods->span() != span)
        m_periods->clearChoice();
    if (isRead(span) && !m_reading.isBusy())
        m_chart->setSpan(span);
    follow(span);
}

void ChartPane::follow(const DaySpan &span) {
    m_span = span;
    readIfNeeded();
}

void ChartPane::rest() {
    showLanes();
    describe();
    Q_EMIT spanChanged();
}

void ChartPane::reload() {
    const QDate today = m_context.clock.today();
    const auto whole = readOrTell(m_context.history, timelineSpan(m_context.store, today));
    const auto appointments = readOrTell(m_context.history, m_context.store.table<AppointmentTable>().all());
    if (!whole || !appointments)
        return;
    m_periods->setDays(today, *whole, lastVisit(*appointments, today));
    m_whole = m_periods->wholeSpan();
    m_span = m_periods->span().value_or(m_span);
    m_loaded = {};
    m_chart->setLanes(m_lanes, m_whole);
    m_chart->setSpan(m_span);
    readIfNeeded();
    describe();
}

bool ChartPane::isRead(const DaySpan &span) const {
    return m_loaded.first.isValid() && m_loaded.first <= span.first && span.last <= m_loaded.last;
}

/// The days that are seen and some beside them; or all, where many are seen.
void ChartPane::readIfNeeded() {
    if (isRead(m_span))
        return;
    const qint64 beside = qMax(m_span.days(), kDaysBeside);
    const DaySpan some{qMax(m_whole.first, m_span.first.addDays(-beside)),
                       qMin(m_whole.last, m_span.last.addDays(beside))};
    read(m_span.days() > kAtOnce ? m_whole : some);
}

/// One lane at a time: ten years of all of them would keep the window waiting.
void ChartPane::read(const DaySpan &span) {
    m_loaded = span;
    const auto lanes = readOrTell(m_context.history, timelineLanes(m_context.store, span));
    if (!lanes)
        return;
    m_readSoFar.clear();
    m_waiting.start();
    std::vector<IdleQueue::Part> parts;
    for (const TimelineLane &lane : *lanes) {
        parts.emplace_back([this, lane, span] {
            if (auto filled = readOrTell(m_context.history, filledLane(m_context.store, lane, span)))
                m_readSoFar.append(*std::move(filled));
        });
    }
    parts.emplace_back([this] {
        m_lanes = std::move(m_readSoFar);
        m_legend->setReporters(reportersOf(m_lanes));
        m_chart->setLanes(lanesOf(m_span), m_whole);
        m_chart->setSpan(m_span);
        m_waiting.stop();
        m_chart->setWaiting(false);
        Q_EMIT linesChanged();
    });
    m_reading.start(std::move(parts));
}

QList<TimelineLane> ChartPane::lanesOf(const DaySpan &seen) const {
    QList<TimelineLane> chosen;
    for (const TimelineLane &lane : m_lanes) {
        if (m_kinds[int(lane.kind)]->isChecked() && isSeenIn(lane, seen))
            chosen.append(lane);
    }
    return chosen;
}

void ChartPane::showLanes() {
    m_chart->setLanes(lanesOf(m_span), m_whole);
    Q_EMIT linesChanged();
}

QList<StoryLine> ChartPane::lines() const {
    return storyLines({m_whole, lanesOf(m_span)}, m_span);
}

/// What the chart shows, in words: read by everybody, and by a screen reader as the chart's description.
void ChartPane::describe() {
    m_sentences = {tr("From %1 to %2.").arg(dateText(m_span.first), dateText(m_span.last))};
    std::vector<IdleQueue::Part> parts;
    const auto trackers = readOrTell(m_context.history, m_context.store.table<TrackerTable>().all());
    for (const Tracker &tracker : trackers.value_or(QList<Tracker>())) {
        if (tracker.resting)
            continue;
        parts.emplace_back([this, tracker, span = m_span] {
            if (const auto summary = readOrTell(
                    m_context.history, summarize(m_context.store.table<DiaryTable>(), tracker, span)))
                m_sentences.append(summaryText(*summary));
        });
    }
    parts.emplace_back([this] {
        m_words->setText(m_sentences.join(u'\n'));
        m_chart->setSummary(m_sentences.join(u' '));
    });
    m_telling.start(std::move(parts));
}
