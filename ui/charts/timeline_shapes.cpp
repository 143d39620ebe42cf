// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes of single marks.
#include "ui/charts/item_shape.h"
#include "ui/charts/timeline_painter.h"

QColor inkOf(const TimelineLook &look, Reporter reporter) {
    switch (reporter) {
    case Reporter::Child:
        return look.child;
    case Reporter::Parent:
        return look.others;
    case Reporter::Nurse:
    case Reporter::Other:
        break;
    }
    return look.quiet;
}

void TimelinePainter::drawReporter(QPainter &painter, const TimelineLook &look, Reporter reporter,
                                   const QPointF &at, double size) {
    const QColor color = inkOf(look, reporter);
    painter.setPen(QPen(color, 1.6 * look.unit));
    painter.setBrush(reporter == Reporter::Child ? QBrush(color) : QBrush(Qt::NoBrush));
    switch (reporter) {
    case Reporter::Child:
        painter.drawEllipse(at, size, size);
        break;
    case Reporter::Parent:
        painter.drawPolygon(QPolygonF({at + QPointF(0, -size - 1), at + QPointF(size + 1, 0),
                                       at + QPointF(0, size + 1), at + QPointF(-size - 1, 0)}));
        break;
    case Reporter::Nurse:
        painter.drawPolygon(
            QPolygonF({at + QPointF(0, -size), at + QPointF(size, size), at + QPointF(-size, size)}));
        break;
    case Reporter::Other:
        painter.drawLine(at + QPointF(-size, -size), at + QPointF(size, size));
        painter.drawLine(at + QPointF(-size, size), at + QPointF(size, -size));
        break;
    }
    painter.setBrush(Qt::NoBrush);
}

void TimelinePainter::paintItem(StoryKind kind, const QPointF &at) {
    m_painter.setPen(QPen(m_look.ink, 1.3 * m_look.unit));
    m_painter.setBrush(isItemFull(kind) ? QBrush(m_look.ink) : QBrush(Qt::NoBrush));
    m_painter.drawPath(itemShape(kind, at, m_places.markSize()));
    m_painter.setBrush(Qt::NoBrush);
}
