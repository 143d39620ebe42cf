// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/lane_plot.h"

#include <QGuiApplication>
#include <QPalette>
#include <array>

namespace {

constexpr double kMarkSize = 4.5;
constexpr int kRoomBesideMark = 8; ///< half a mark, with its edge
constexpr int kReporters = 4;

/// The bars of one reporter, gathered by column of pixels: a line a column, however many days it holds.
struct Columns {
    QVector<QLineF> lines = {};
    double x = -1;
    double low = 0;
    double high = 0;

    void add(double column, double lowPixel, double highPixel) {
        if (column == x) {
            low = qMax(low, lowPixel);
            high = qMin(high, highPixel);
            return;
        }
        flush();
        x = column;
        low = lowPixel;
        high = highPixel;
    }
    void flush() {
        // A single value is a short dash, so that it is seen.
        constexpr double shortest = 3;
        if (x >= 0)
            lines.append({x, qMax(low, high + shortest), x, high});
    }
};

} // namespace

QColor reporterColor(Reporter reporter) {
    const QPalette palette = QGuiApplication::palette();
    switch (reporter) {
    case Reporter::Child:
        return palette.color(QPalette::Highlight);
    case Reporter::Parent:
        return palette.color(QPalette::BrightText);
    case Reporter::Nurse:
    case Reporter::Other:
        return palette.color(QPalette::PlaceholderText);
    }
    return {};
}

LanePlot::LanePlot(QCPAxis *keyAxis, QCPAxis *valueAxis, ChartSeries lane) :
    QCPAbstractPlottable(keyAxis, valueAxis), m_lane(std::move(lane)) {}

/// What happened at the edge of the time that is seen is drawn whole: today above all.
QRect LanePlot::clipRect() const {
    return QCPAbstractPlottable::clipRect().adjusted(-kRoomBesideMark, 0, kRoomBesideMark, 0);
}

QCPRange LanePlot::getKeyRange(bool &found, QCP::SignDomain) const {
    found = !m_lane.ranges.isEmpty();
    return found ? QCPRange(chartTime(m_lane.ranges.first().day), chartTime(m_lane.ranges.last().day))
                 : QCPRange();
}

QCPRange LanePlot::getValueRange(bool &found, QCP::SignDomain, const QCPRange &) const {
    found = false;
    return {};
}

QPointF LanePlot::pixel(double time, double value) const {
    return {mKeyAxis->coordToPixel(time), mValueAxis->coordToPixel(value)};
}

void LanePlot::draw(QCPPainter *painter) {
    const bool fewDays = mKeyAxis->range().size() <= daysWithMarks * kSecondsOfDay;
    if (!m_lane.tracker.hasValue())
        drawDays(painter);
    else if (fewDays)
        drawMarks(painter);
    else
        drawBars(painter);
}

void LanePlot::drawBars(QCPPainter *painter) const {
    const QCPRange range = mKeyAxis->range();
    const auto first =
        std::lower_bound(m_lane.ranges.begin(), m_lane.ranges.end(), chartDay(range.lower),
                         [](const DayRange &each, const QDate &day) { return each.day < day; });
    const QDate last = chartDay(range.upper);
    std::array<Columns, kReporters> columns;
    for (auto each = first; each != m_lane.ranges.end() && each->day <= last; ++each) {
        // Reporters stand beside each other within the day, never on top of each other.
        const double offset = int(each->reporter) * 2 - 1;
        const double x = qRound(mKeyAxis->coordToPixel(chartTime(each->day) + kSecondsOfDay / 2)) + offset;
        columns[size_t(each->reporter)].add(x, mValueAxis->coordToPixel(each->lowest),
                                            mValueAxis->coordToPixel(each->highest));
    }
    painter->setAntialiasing(false);
    for (int i = 0; i < kReporters; ++i) {
        columns[size_t(i)].flush();
        QPen pen(reporterColor(Reporter(i)), 1);
        pen.setCosmetic(true);
        painter->setPen(pen);
        painter->drawLines(columns[size_t(i)].lines);
        // The child's own are twice as wide, to be told apart in greyscale. A wide pen would be slow.
        if (Reporter(i) == Reporter::Child) {
            painter->translate(-1, 0);
            painter->drawLines(columns[size_t(i)].lines);
            painter->translate(1, 0);
        }
    }
}

void LanePlot::drawMarks(QCPPainter *painter) const {
    painter->setAntialiasing(true);
    for (const DiaryPoint &point : m_lane.points) {
        const double time = chartTime(point.moment);
        if (mKeyAxis->range().contains(time))
            drawMark(painter, point.reporter, pixel(time, point.value), kMarkSize);
    }
}

void LanePlot::drawDays(QCPPainter *painter) const {
    painter->setAntialiasing(true);
    painter->setPen(QPen(reporterColor(Reporter::Parent), 1.5));
    painter->setBrush(Qt::NoBrush);
    const QCPRange range = mKeyAxis->range();
    auto each = std::lower_bound(m_lane.days.begin(), m_lane.days.end(), chartDay(range.lower));
    double lastX = -1;
    for (; each != m_lane.days.end() && *each <= chartDay(range.upper); ++each) {
        const QPointF at = pixel(chartTime(*each) + kSecondsOfDay / 2, 0.5);
        if (at.x() - lastX < 2)
            continue;
        lastX = at.x();
        painter->drawEllipse(at, kMarkSize, kMarkSize);
    }
}

void LanePlot::drawMark(QPainter *painter, Reporter reporter, const QPointF &at, double size) {
    const QColor color = reporterColor(reporter);
    painter->setPen(QPen(color, 1.6));
    painter->setBrush(reporter == Reporter::Child ? QBrush(color) : Qt::NoBrush);
    switch (reporter) {
    case Reporter::Child:
        painter->drawEllipse(at, size, size);
        return;
    case Reporter::Parent:
        painter->drawPolygon(QPolygonF({at + QPointF(0, -size - 1), at + QPointF(size + 1, 0),
                                        at + QPointF(0, size + 1), at + QPointF(-size - 1, 0)}));
        return;
    case Reporter::Nurse:
        painter->drawPolygon(
            QPolygonF({at + QPointF(0, -size), at + QPointF(size, size), at + QPointF(-size, size)}));
        return;
    case Reporter::Other:
        painter->drawLine(at + QPointF(-size, -size), at + QPointF(size, size));
        painter->drawLine(at + QPointF(-size, size), at + QPointF(size, -size));
        return;
    }
}
