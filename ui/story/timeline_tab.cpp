// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/story/timeline_tab.h"

#include "model/appointments/appointment_table.h"
#include "model/appointments/last_visit.h"
#include "model/base/clock.h"
#include "ui/diary/period_bar.h"
#include "ui/kit/history.h"
#include "ui/kit/widgets.h"
#include "ui/story/story_lines_model.h"
#include "ui/story/timeline_view.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRestMsecs = 120;
constexpr double kButtonZoomStep = 1.6;
constexpr int kTableHeight = 260;

QString placeOf(StoryKind kind) {
    switch (kind) {
    case StoryKind::Medicines:
        return u"medicines"_s;
    case StoryKind::Appointments:
        return u"appointments"_s;
    case StoryKind::Goals:
        return u"goals"_s;
    case StoryKind::GoodMoments:
        return u"moments"_s;
    case StoryKind::Symptoms:
    case StoryKind::Events:
        return u"diary"_s;
    }
    return {};
}

} // namespace

TimelineTab::TimelineTab(const PageContext &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_periods(new PeriodBar), m_view(new TimelineView) {
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(scaled(8));
    inside->addWidget(m_periods);
    inside->addWidget(buildChoices());
    inside->addWidget(m_view);
    inside->addWidget(buildLines());
    inside->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolling(content));
    m_afterMoving.setSingleShot(true);
    m_afterMoving.setInterval(kRestMsecs);
    connect(&m_afterMoving, &QTimer::timeout, this, [this] {
        m_lines->setLines(storyLines({m_timeline.whole, chosenLanes()}, m_view->span()));
    });
    connect(m_periods, &PeriodBar::chosen, this, [this] { showSpan(*m_periods->span()); });
    connect(m_view, &TimelineView::spanChanged, this, [this] {
        m_periods->clearChoice();
        m_afterMoving.start();
    });
    reload();
}

QWidget *TimelineTab::buildChoices() {
    QList<QWidget *> boxes;
    for (const StoryKind kind : storyKinds()) {
        auto *box = checkBox(nameOf(kind));
        box->setObjectName(u"kind%1"_s.arg(int(kind)));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &TimelineTab::showLanes);
        boxes.append(box);
        m_kinds.append(box);
    }
    return wrappingRow(boxes + buildZoom());
}

QList<QWidget *> TimelineTab::buildZoom() {
    auto *closer = quietButton(tr("Closer", "zoom in"), "plus-lg");
    closer->setObjectName(u"zoomIn"_s);
    auto *farther = quietButton(tr("Farther", "zoom out"));
    farther->setObjectName(u"zoomOut"_s);
    auto *paper = quietButton(tr("Print…"), "printer");
    paper->setObjectName(u"printTimeline"_s);
    connect(closer, &QPushButton::clicked, this, [this] { m_view->zoom(kButtonZoomStep); });
    connect(farther, &QPushButton::clicked, this, [this] { m_view->zoom(1 / kButtonZoomStep); });
    connect(paper, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"papers"_s, {}); });
    return {closer, farther, paper};
}

QWidget *TimelineTab::buildLines() {
    m_lines = new StoryLinesModel(this);
    m_table = new QTableView;
    m_table->setObjectName(u"lines"_s);
    m_table->setAccessibleName(tr("What happened in this time"));
    m_table->setModel(m_lines);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    prepareTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(StoryLinesModel::Day, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(StoryLinesModel::Kind, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(scaled(kTableHeight));
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { openLine(index.row()); });
    return m_table;
}

void TimelineTab::openLine(int row) {
    const StoryLine line = m_lines->at(row); // its own: where this leads, the lines may be read anew
    Q_EMIT goTo(placeOf(line.kind), line.record);
}

void TimelineTab::reload() {
    const QDate today = m_context.clock.today();
    const auto whole = timelineSpan(m_context.store, today);
    const auto appointments = m_context.store.table<AppointmentTable>().all();
    if (!whole)
        return m_context.history.tell(whole.error());
    if (!appointments)
        return m_context.history.tell(appointments.error());
    m_periods->setDays(today, *whole, lastVisit(*appointments, today));
    m_timeline.whole = m_periods->wholeSpan();
    readLanes();
}

/// One lane at a time: ten years of all of them would keep the window waiting.
void TimelineTab::readLanes() {
    const auto lanes = timelineLanes(m_context.store, m_timeline.whole);
    if (!lanes)
        return m_context.history.tell(lanes.error());
    m_timeline.lanes.clear();
    std::vector<IdleQueue::Part> parts;
    for (const TimelineLane &lane : *lanes) {
        parts.emplace_back([this, lane] {
            const auto filled = filledLane(m_context.store, lane, m_timeline.whole);
            filled ? m_timeline.lanes.append(*filled) : m_context.history.tell(filled.error());
        });
    }
    parts.emplace_back([this] {
        showLanes();
        showSpan(m_periods->span().value_or(m_view->span()));
    });
    m_reading.start(std::move(parts));
}

QList<TimelineLane> TimelineTab::chosenLanes() const {
    QList<TimelineLane> chosen;
    for (const TimelineLane &lane : m_timeline.lanes) {
        const bool isEmpty = lane.ranges.isEmpty() && lane.items.isEmpty() && lane.doses.isEmpty();
        if (m_kinds[int(lane.kind)]->isChecked() && !isEmpty)
            chosen.append(lane);
    }
    return chosen;
}

void TimelineTab::showLanes() {
    m_view->setLanes(chosenLanes(), m_timeline.whole);
    m_afterMoving.start(0);
}

void TimelineTab::showSpan(const DaySpan &span) {
    m_view->setSpan(span);
    m_afterMoving.start(0);
}
