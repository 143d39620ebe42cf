// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/diary_chart.h"

#include "model/diary/chart_range.h"
#include "model/diary/tracker.h"
#include "ui/diary/day_ticker.h"
#include "ui/diary/lane_plot.h"
#include "ui/kit/style.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr double kZoomStep = 1.3;
constexpr double kMoveStep = 0.25;
constexpr double kFewestDays = 1;
constexpr int kLaneHeight = 94;
constexpr int kNameHeight = 28; ///< of it, for the name above the marks
constexpr int kAxisHeight = 34;

ValueRange rangeOf(const ChartSeries &lane) {
    return lane.tracker.hasValue() ? chartRange(lane.tracker, lane.ranges) : ValueRange{0, 1};
}

/// The ends and the middle, in the unit that the family sees.
QSharedPointer<QCPAxisTicker> stepsOf(const Tracker &tracker, const ValueRange &range) {
    const QSharedPointer<QCPAxisTickerText> steps(new QCPAxisTickerText);
    for (const double value : {range.lowest, (range.lowest + range.highest) / 2, range.highest})
        steps->addTick(value, QLocale().toString(fromKept(value, tracker.unit), 'g', 4));
    return steps;
}

QCPRange rangeOf(const DaySpan &span) {
    return {chartTime(span.first), chartTime(span.last.addDays(1))};
}

} // namespace

DiaryChart::DiaryChart(const DiaryTable &diary, QWidget *parent) :
    QWidget(parent), m_diary(diary), m_plot(new QCustomPlot) {
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(u"chart"_s);
    setAccessibleName(tr("Chart of the diary"));
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setPlottingHint(QCP::phFastPolylines);
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->plotLayout()->clear();
    m_plot->plotLayout()->setRowSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2); // the edge is drawn while the chart has the keyboard
    layout->addWidget(m_plot);
}

DiaryChart::~DiaryChart() = default;

QSize DiaryChart::sizeHint() const {
    return {scaled(480), scaled(kLaneHeight) * int(qMax<qsizetype>(m_lanes.size(), 1)) + scaled(kAxisHeight)};
}

void DiaryChart::setLanes(const QList<ChartSeries> &lanes, const DaySpan &whole) {
    const DaySpan seen = m_lanes.isEmpty() ? whole : span();
    clearLanes();
    m_lanes = lanes;
    m_whole = whole;
    m_fetched = {};
    buildLanes();
    setMinimumHeight(sizeHint().height());
    updateGeometry();
    setSpan(seen);
}

void DiaryChart::clearLanes() {
    m_lanePlots.clear();
    m_plot->clearPlottables();
    m_plot->clearItems();
    m_plot->plotLayout()->clear();
}

void DiaryChart::buildLanes() {
    for (int row = 0; row < m_lanes.size(); ++row)
        buildLane(row);
    const QPalette colors = palette();
    m_plot->setBackground(colors.color(QPalette::Base));
}

void DiaryChart::buildLane(int row) {
    const ChartSeries &lane = m_lanes.at(row);
    const bool isLast = row == m_lanes.size() - 1;
    auto *rect = new QCPAxisRect(m_plot, true);
    m_plot->plotLayout()->addElement(row, 0, rect);
    rect->setAutoMargins(QCP::msNone);
    rect->setMargins(
        QMargins(scaled(40), scaled(kNameHeight), scaled(14), isLast ? scaled(kAxisHeight) : scaled(6)));
    rect->setMinimumSize(scaled(120), scaled(40));
    // The last lane holds the axis below it and must be as high as the others without it.
    rect->setMaximumSize(QWIDGETSIZE_MAX, scaled(kLaneHeight) + (isLast ? scaled(kAxisHeight) : 0));
    dressAxes(rect, lane, isLast);
    m_lanePlots.append(new LanePlot(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft), lane));
    addLaneName(rect, lane.tracker.name);
}

void DiaryChart::dressAxes(QCPAxisRect *rect, const ChartSeries &lane, bool isLast) {
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    const QColor faint = palette().color(QPalette::Dark);
    QCPAxis *days = rect->axis(QCPAxis::atBottom);
    days->setTicker(QSharedPointer<DayTicker>::create(*days));
    days->setTickLabels(isLast);
    QCPAxis *values = rect->axis(QCPAxis::atLeft);
    const ValueRange range = rangeOf(lane);
    const double air = (range.highest - range.lowest) * 0.12; // so that marks at the ends are whole
    values->setRange(range.lowest - air, range.highest + air);
    values->setTickLabels(lane.tracker.hasValue() && lane.tracker.kind != TrackerKind::YesNo);
    values->setTicker(stepsOf(lane.tracker, range));
    for (QCPAxis *axis : {days, values}) {
        axis->setBasePen(QPen(faint, 1));
        axis->setTickPen(QPen(faint, 1));
        axis->setSubTicks(false);
        axis->setTickLabelColor(quiet);
        axis->setTickLabelFont(font());
        axis->grid()->setPen(QPen(faint, 1, Qt::DotLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
}

void DiaryChart::addLaneName(QCPAxisRect *rect, const QString &name) {
    auto *text = new QCPItemText(m_plot);
    text->setClipToAxisRect(false);
    text->position->setType(QCPItemPosition::ptAxisRectRatio);
    text->position->setAxisRect(rect);
    text->position->setCoords(0, 0);
    text->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    text->setText(name);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    text->setFont(strong);
    text->setColor(palette().color(QPalette::Text));
    text->setPadding(QMargins(0, 0, 0, scaled(4)));
}

DaySpan DiaryChart::span() const {
    if (m_lanes.isEmpty())
        return m_whole;
    const QCPRange range = m_plot->axisRect(0)->axis(QCPAxis::atBottom)->range();
    return {chartDay(range.lower), chartDay(range.upper - 1)};
}

void DiaryChart::setSpan(const DaySpan &span) {
    setRange(rangeOf(span));
}

void DiaryChart::setRange(const QCPRange &range) {
    const QCPRange whole = rangeOf(m_whole);
    const double size = qBound(kFewestDays * kSecondsOfDay, range.size(), whole.size());
    const double lower = qBound(whole.lower, range.lower, whole.upper - size);
    for (QCPAxisRect *rect : m_plot->axisRects())
        rect->axis(QCPAxis::atBottom)->setRange(lower, lower + size);
    fetchPoints();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

/// Single entries are read for the days that are seen and as many on both sides, so that moving is smooth.
void DiaryChart::fetchPoints() {
    const DaySpan seen = span();
    const bool alreadyThere =
        m_fetched.first <= seen.first && seen.last <= m_fetched.last && m_fetched.first.isValid();
    if (m_lanes.isEmpty() || seen.days() > LanePlot::daysWithMarks || alreadyThere)
        return;
    m_fetched = {seen.first.addDays(-seen.days()), seen.last.addDays(seen.days())};
    if (const auto read = readPoints(m_diary, m_lanes, m_fetched); !read)
        Q_EMIT failed(read.error());
    for (qsizetype i = 0; i < m_lanes.size(); ++i)
        m_lanePlots[i]->setPoints(m_lanes[i].points);
}

void DiaryChart::zoom(double factor, double around) {
    if (m_lanes.isEmpty())
        return;
    QCPRange range = m_plot->axisRect(0)->axis(QCPAxis::atBottom)->range();
    range.lower = around - (around - range.lower) / factor;
    range.upper = around + (range.upper - around) / factor;
    setRange(range);
    Q_EMIT spanChanged(span());
}

void DiaryChart::move(double part) {
    if (m_lanes.isEmpty())
        return;
    const QCPRange range = m_plot->axisRect(0)->axis(QCPAxis::atBottom)->range();
    setRange(range + range.size() * part);
    Q_EMIT spanChanged(span());
}

void DiaryChart::keyPressEvent(QKeyEvent *event) {
    const double middle = rangeOf(span()).center();
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(kZoomStep, middle);
    case Qt::Key_Minus:
        return zoom(1 / kZoomStep, middle);
    case Qt::Key_Left:
        return move(-kMoveStep);
    case Qt::Key_Right:
        return move(kMoveStep);
    case Qt::Key_Home:
        setSpan(m_whole);
        Q_EMIT spanChanged(m_whole);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DiaryChart::wheelEvent(QWheelEvent *event) {
    if (m_lanes.isEmpty())
        return event->ignore();
    const double around = m_plot->axisRect(0)->axis(QCPAxis::atBottom)->pixelToCoord(event->position().x());
    zoom(event->angleDelta().y() > 0 ? kZoomStep : 1 / kZoomStep, around);
    event->accept();
}

void DiaryChart::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    const bool looksOther = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (!looksOther || m_lanes.isEmpty())
        return;
    const DaySpan seen = span();
    clearLanes();
    buildLanes();
    setMinimumHeight(sizeHint().height());
    setSpan(seen);
}

void DiaryChart::paintEvent(QPaintEvent *event) {
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}
