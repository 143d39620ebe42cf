// SPDX-License-Identifier: GPL-3.0-or-later
// What the person does in the chart: keys, wheel, mouse and fingers.
#include "ui/charts/timeline_painter.h"
#include "ui/charts/timeline_view.h"
#include "ui/kit/style.h"

#include <QApplication>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double kZoomStep = 1.3;
constexpr double kMoveStep = 0.25;
constexpr double kWheelStep = 0.1;
constexpr double kWheelTurn = 120;
constexpr double kNear = 8; ///< of the mouse to a mark
constexpr double kNearLine = 4;

bool isOfDiary(StoryKind kind) {
    return kind == StoryKind::Symptoms || kind == StoryKind::Events || kind == StoryKind::GoodMoments;
}

} // namespace

void TimelineView::keyPressEvent(QKeyEvent *event) {
    const bool inTime = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(kZoomStep);
    case Qt::Key_Minus:
        return zoom(1 / kZoomStep);
    case Qt::Key_Left:
        return inTime ? move(-kMoveStep * m_window.days) : step(-1);
    case Qt::Key_Right:
        return inTime ? move(kMoveStep * m_window.days) : step(1);
    case Qt::Key_Up:
        return stepLane(-1);
    case Qt::Key_Down:
        return stepLane(1);
    case Qt::Key_Home:
        setWindow(m_whole);
        Q_EMIT spanChanged(span());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current)
            open(*m_current);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

/// Without Ctrl it scrolls, and the page goes on where all lanes are seen.
void TimelineView::wheelEvent(QWheelEvent *event) {
    const QPoint turned = event->angleDelta();
    const int most = std::abs(turned.x()) > std::abs(turned.y()) ? turned.x() : turned.y();
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomAround(std::pow(kZoomStep, turned.y() / kWheelTurn), places().dayAt(event->position().x()));
    else if (event->modifiers().testFlag(Qt::ShiftModifier) || turned.y() == 0)
        move(-most / kWheelTurn * kWheelStep * m_window.days);
    else if (verticalScrollBar()->maximum() == 0)
        return event->ignore();
    else
        return QAbstractScrollArea::wheelEvent(event);
    event->accept();
}

bool TimelineView::viewportEvent(QEvent *event) {
    switch (event->type()) {
    case QEvent::Gesture:
        return pinch(*static_cast<QGestureEvent *>(event));
    case QEvent::NativeGesture:
        return pinchOnTouchpad(*static_cast<QNativeGestureEvent *>(event));
    case QEvent::ToolTip:
        return true; // what is below the mouse is told at once, see hover()
    case QEvent::Leave:
        QToolTip::hideText();
        break;
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool TimelineView::pinch(const QGestureEvent &event) {
    auto *fingers = static_cast<QPinchGesture *>(event.gesture(Qt::PinchGesture));
    if (!fingers)
        return false;
    m_pressed.reset(); // two fingers do not drag
    const QPointF middle = viewport()->mapFromGlobal(fingers->centerPoint());
    zoomAround(fingers->scaleFactor(), places().dayAt(middle.x()));
    return true;
}

bool TimelineView::pinchOnTouchpad(const QNativeGestureEvent &event) {
    if (event.gestureType() != Qt::ZoomNativeGesture)
        return false;
    zoomAround(1 + event.value(), places().dayAt(event.position().x()));
    return true;
}

void TimelineView::mousePressEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mousePressEvent(event);
    m_pressed = event->position();
    m_dragging = false;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event) {
    m_pressed ? drag(event->position()) : hover(event->position());
}

/// Sideways it moves in time, up and down it scrolls.
void TimelineView::drag(const QPointF &to) {
    const QPointF way = to - *m_pressed;
    if (!m_dragging && way.manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    m_pressed = to;
    verticalScrollBar()->setValue(verticalScrollBar()->value() - qRound(way.y()));
    move(-way.x() / places().dayWidth());
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event) {
    const bool isTap = m_pressed && !m_dragging;
    m_pressed.reset();
    if (!isTap)
        return;
    if (const auto found = markAt(event->position())) {
        come(*found);
        if (recordOf(*found).isNull() || !isOfDiary(m_chart.lanes[found->lane].lane.kind))
            open(*found);
    } else if (const auto change = changeAt(event->position())) {
        Q_EMIT changeChosen(change->day);
    }
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event) {
    if (const auto found = markAt(event->position()); found && !recordOf(*found).isNull())
        open(*found);
}

/// The nearest one, and of those that lie on each other the one on top.
std::optional<TimelineView::Found> TimelineView::markAt(const QPointF &point) const {
    const TimelineGeometry where = places();
    const QPointF at = point + QPointF(0, verticalScrollBar()->value());
    const qsizetype lane = point.y() < where.headHeight() ? -1 : where.laneAt(at.y());
    if (lane < 0)
        return std::nullopt;
    std::optional<Found> nearest;
    double least = kNear * m_look.unit;
    for (const ChartMark &mark : m_chart.lanes[lane].marks) {
        const QRectF place = where.place(lane, mark);
        const double aside = qMax(0.0, std::abs(at.x() - place.center().x()) - place.width() / 2);
        const double above = qMax(0.0, std::abs(at.y() - place.center().y()) - place.height() / 2);
        // Inside, the middle of a small mark is nearer than the middle of a large one.
        const double away = std::hypot(aside, above) + QLineF(at, place.center()).length() / 1000;
        if (away > least)
            continue;
        least = away;
        nearest = {lane, mark};
    }
    return nearest;
}

/// Near a line, or on its word behind it in the head.
std::optional<StoryLine> TimelineView::changeAt(const QPointF &point) const {
    const TimelineGeometry where = places();
    std::optional<StoryLine> before;
    for (const StoryKind kind : {StoryKind::Medicines, StoryKind::Appointments}) {
        const QRectF row = where.words(kind);
        for (const StoryLine &change : where.linesOf(kind)) {
            const double behind = point.x() - where.x(change);
            if (std::abs(behind) <= kNearLine * m_look.unit)
                return change;
            if (row.contains(point) && behind > 0)
                before = change;
        }
    }
    return before;
}

/// Says at once what is below the mouse.
void TimelineView::hover(const QPointF &point) {
    const auto found = markAt(point);
    const auto change = found ? std::nullopt : changeAt(point);
    viewport()->setCursor(found || change ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (found)
        showTip(*found, seenPlace(*found).toAlignedRect());
    else if (change)
        QToolTip::showText(viewport()->mapToGlobal(point.toPoint()), change->text.toHtmlEscaped(),
                           viewport());
    else
        QToolTip::hideText();
}
