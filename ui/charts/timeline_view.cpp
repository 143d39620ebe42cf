// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline_view.h"

#include "ui/charts/timeline_painter.h"
#include "ui/kit/style.h"

#include <QAccessibleWidget>
#include <QGestureEvent>
#include <QScrollBar>
#include <QToolTip>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Qt knows of an area that scrolls, and tells no more.
QAccessibleInterface *accessibleChart(const QString &, QObject *object) {
    auto *chart = qobject_cast<TimelineView *>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

constexpr double kFewestDays = 1;
constexpr int kWidth = 480;
constexpr int kEdge = 2;
constexpr int kFewLanes = 2;
constexpr double kLeastNames = 90;
constexpr double kNamesPad = 22;

} // namespace

TimelineView::TimelineView(QWidget *parent) : QAbstractScrollArea(parent) {
    static const bool isTold = (QAccessible::installFactory(accessibleChart), true);
    Q_UNUSED(isTold)
    setObjectName(u"chart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart of the diary"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    readLook();
    tellCurrent();
}

void TimelineView::readLook() {
    m_look = TimelineLook::of(*this);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    double names = kLeastNames * m_look.unit;
    for (const TimelineLane &lane : std::as_const(m_lanes))
        names = qMax(names, QFontMetricsF(strong).horizontalAdvance(lane.name));
    m_look.nameWidth = names + kNamesPad * m_look.unit;
}

void TimelineView::setLanes(const QList<TimelineLane> &lanes, const DaySpan &whole) {
    const auto before = std::exchange(m_current, {});
    const TimelineLane lane = before ? m_chart.lanes[before->lane].lane : TimelineLane();
    m_lanes = lanes;
    m_whole = TimeWindow::of(whole);
    m_chart.changes = changesOf(lanes, whole);
    readLook();
    m_marked = {};
    setWindow(m_window);
    if (before)
        m_current = findAgain(lane, before->mark);
    tellCurrent();
    updateGeometry();
}

void TimelineView::setSpan(const DaySpan &span) {
    setWindow(TimeWindow::of(span));
}

void TimelineView::setBands(const std::optional<BeforeAfterBands> &bands) {
    m_chart.bands = bands;
    viewport()->update();
}

void TimelineView::setSummary(const QString &words) {
    m_summary = words;
    tellCurrent();
}

void TimelineView::setWaiting(bool waiting) {
    m_isWaiting = waiting;
    viewport()->update();
}

QSize TimelineView::sizeHint() const {
    return {scaled(kWidth), int(std::ceil(timelineHeight(m_chart, m_look))) + kEdge};
}

QSize TimelineView::minimumSizeHint() const {
    const double lane = TimelineGeometry::laneHeight({}, m_look);
    return {scaled(kWidth) / 2, int(places().headHeight() + kFewLanes * lane)};
}

void TimelineView::fitScrollBar() {
    const TimelineGeometry where = places();
    const int all = int(std::ceil(where.height() - where.headHeight()));
    const int seen = viewport()->height() - int(where.headHeight());
    verticalScrollBar()->setRange(0, qMax(0, all - seen));
    verticalScrollBar()->setPageStep(qMax(1, seen));
    verticalScrollBar()->setSingleStep(scaled(24));
}

/// Marks are there for the days that are seen and as many on both sides, so that moving is smooth.
void TimelineView::readMarks() {
    const DaySpan seen = span();
    const Grain grain = grainOf(m_window, places().width(), m_look);
    const bool isThere =
        m_marked.first.isValid() && m_marked.first <= seen.first && seen.last <= m_marked.last;
    if (isThere && grain == m_chart.grain)
        return;
    const bool isOther = grain != m_chart.grain;
    m_chart.grain = grain;
    m_marked = {daysAround(seen.first.addDays(-seen.days()), grain).first,
                daysAround(seen.last.addDays(seen.days()), grain).last};
    m_chart.lanes.clear();
    for (const TimelineLane &lane : std::as_const(m_lanes))
        m_chart.lanes.append(ChartLane::of(lane, grain, m_marked));
    if (isOther) {
        m_current.reset();
        Q_EMIT grainChanged();
    }
}

void TimelineView::setWindow(const TimeWindow &window) {
    m_window.days = qBound(qMin(kFewestDays, m_whole.days), window.days, m_whole.days);
    m_window.first = qBound(m_whole.first, window.first, m_whole.first + m_whole.days - m_window.days);
    readMarks();
    fitScrollBar();
    viewport()->update();
}

void TimelineView::zoomAround(double factor, double day) {
    if (m_lanes.isEmpty())
        return;
    setWindow({day - (day - m_window.first) / factor, m_window.days / factor});
    Q_EMIT spanChanged(span());
}

void TimelineView::zoom(double factor) {
    zoomAround(factor, m_window.first + m_window.days / 2);
}

void TimelineView::move(double days) {
    setWindow({m_window.first + days, m_window.days});
    Q_EMIT spanChanged(span());
}

void TimelineView::resizeEvent(QResizeEvent *event) {
    QAbstractScrollArea::resizeEvent(event);
    setWindow(m_window);
}

void TimelineView::changeEvent(QEvent *event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange &&
        event->type() != QEvent::LayoutDirectionChange)
        return;
    readLook();
    setWindow(m_window);
    updateGeometry();
}

void TimelineView::focusInEvent(QFocusEvent *event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TimelineView::paintEvent(QPaintEvent *) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    const TimelineGeometry where = places();
    TimelinePainter drawn(painter, m_chart, m_look, where);
    drawn.paintHead(m_window);
    const int scroll = verticalScrollBar()->value();
    const double head = where.headHeight();
    painter.setClipRect(QRectF(viewport()->rect()).adjusted(0, head, 0, 0));
    painter.translate(0, -scroll);
    drawn.paintLanes(m_window, head + scroll, viewport()->height() + scroll);
    if (hasFocus() && m_current)
        drawn.paintRing(m_current->lane, m_current->mark);
    painter.resetTransform();
    painter.setClipping(false);
    painter.setPen(hasFocus() ? QPen(m_look.child, 2) : QPen(m_look.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), scaled(8), scaled(8));
    if (m_isWaiting)
        paintWaiting(painter);
}

/// Over what was there before: without it, days that are not read yet look like days without an entry.
void TimelineView::paintWaiting(QPainter &painter) const {
    const QString words = tr("Reading…");
    QRectF around = QRectF(fontMetrics().boundingRect(words)).adjusted(0, 0, scaled(40), scaled(20));
    around.moveCenter(QRectF(viewport()->rect()).center());
    painter.setPen(QPen(m_look.line, 1));
    painter.setBrush(m_look.paper);
    painter.drawRoundedRect(around, scaled(8), scaled(8));
    painter.setPen(m_look.ink);
    painter.drawText(around, Qt::AlignCenter, words);
}
