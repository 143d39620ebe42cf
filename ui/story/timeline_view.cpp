// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/story/timeline_view.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "ui/kit/style.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr double kWheelZoomStep = 1.3;
constexpr double kMoveStep = 0.25;
constexpr double kFewestDays = 3;
constexpr int kWidth = 480;
constexpr int kMargin = 8;
constexpr float kFaint = 0.45F;

/// Lines help the eye, and must not be what it sees first.
QColor faint(QColor color) {
    color.setAlphaF(kFaint);
    return color;
}

QString helpText(const StoryItem &item) {
    if (!item.isBeginKnown)
        //: %1 is a medicine
        return TimelineView::tr("%1: its first day is not written down").arg(isolated(item.text));
    //: a day and what happened on it
    return TimelineView::tr("%1: %2").arg(dateText(item.first), isolated(item.text));
}

} // namespace

TimelineView::TimelineView(QWidget *parent) : QWidget(parent) {
    setObjectName(u"timeline"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The story over time"));
}

void TimelineView::setLanes(const QList<TimelineLane> &lanes, const DaySpan &whole) {
    m_lanes = lanes;
    m_whole = TimeWindow::of(whole);
    updateGeometry();
    update();
}

void TimelineView::setSpan(const DaySpan &span) {
    setWindow(TimeWindow::of(span));
}

void TimelineView::setMarked(const std::optional<QDate> &day) {
    m_marked = day;
    update();
}

QSize TimelineView::sizeHint() const {
    return {scaled(kWidth), int(timelineHeight(m_lanes, look())) + 2 * scaled(kMargin)};
}

TimelineLook TimelineView::look() const {
    const QPalette colors = palette();
    return {.font = font(),
            .unit = double(scaled(100)) / 100,
            .nameRoom = double(scaled(20)),
            .ink = colors.color(QPalette::WindowText),
            .quiet = colors.color(QPalette::PlaceholderText),
            .line = faint(colors.color(QPalette::Mid)),
            .child = colors.color(QPalette::Highlight),
            .others = colors.color(QPalette::BrightText),
            .marked = m_marked,
            .rightToLeft = layoutDirection() == Qt::RightToLeft};
}

QRectF TimelineView::area() const {
    const int margin = scaled(kMargin);
    return QRectF(rect()).adjusted(margin, margin, -margin, -margin);
}

void TimelineView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing, m_window.days < 400);
    paintTimeline(painter, area(), m_lanes, m_window, look());
    if (!hasFocus())
        return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void TimelineView::setWindow(const TimeWindow &window) {
    m_window.days = qBound(qMin(kFewestDays, m_whole.days), window.days, m_whole.days);
    m_window.first = qBound(m_whole.first, window.first, m_whole.first + m_whole.days - m_window.days);
    update();
}

void TimelineView::zoomAround(double factor, double day) {
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

void TimelineView::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(kWheelZoomStep);
    case Qt::Key_Minus:
        return zoom(1 / kWheelZoomStep);
    case Qt::Key_Left:
        return move(-kMoveStep * m_window.days);
    case Qt::Key_Right:
        return move(kMoveStep * m_window.days);
    case Qt::Key_Home:
        setWindow(m_whole);
        Q_EMIT spanChanged(span());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

/// Without Ctrl the page scrolls, as the lanes may be more than it shows.
void TimelineView::wheelEvent(QWheelEvent *event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return event->ignore();
    const double part = (event->position().x() - area().left()) / area().width();
    zoomAround(event->angleDelta().y() > 0 ? kWheelZoomStep : 1 / kWheelZoomStep,
               m_window.first + part * m_window.days);
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton)
        m_grabbed = event->position();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event) {
    if (!m_grabbed)
        return;
    const double days = (m_grabbed->x() - event->position().x()) / area().width() * m_window.days;
    m_grabbed = event->position();
    move(days);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *) {
    m_grabbed.reset();
}

bool TimelineView::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const StoryItem *item = timelineItemAt(help->pos(), area(), m_lanes, m_window, look());
    if (!item) {
        QToolTip::hideText();
        return true;
    }
    QToolTip::showText(help->globalPos(), helpText(*item).toHtmlEscaped(), this);
    return true;
}
