// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/chart_strip.h"

#include "model/diary/chart_range.h"

#include <QMap>
#include <QPainter>

namespace {

constexpr int kStripPixelsPerPoint = 4;
constexpr double kLine = 0.7;
constexpr double kDot = 1.4; ///< from its middle

/// Where the days stand closer than this, what they hold is put together.
constexpr double kColumn = 2;

/// One range for each column and reporter, on the column's first day: thousands of marks on top of each
/// other show no more and take seconds to draw.
QList<DayRange> byColumn(const ReportChart &chart, double dayWidth) {
    QMap<std::pair<int, Reporter>, DayRange> columns;
    for (const DayRange &range : chart.ranges) {
        const int column = int(double(chart.span.first.daysTo(range.day)) * dayWidth / kColumn);
        auto known = columns.find({column, range.reporter});
        if (known == columns.end()) {
            columns.insert({column, range.reporter}, range);
            continue;
        }
        known->lowest = qMin(known->lowest, range.lowest);
        known->highest = qMax(known->highest, range.highest);
    }
    return columns.values();
}

/// The child's own report is full, that of others hollow; both are black, so that a fax keeps them.
void drawRange(QPainter &painter, const DayRange &range, double x, double top, double height,
               const ValueRange &scale) {
    const auto y = [&](double value) { return top + height * (1 - shareOf(scale, value)); };
    const bool child = range.reporter == Reporter::Child;
    painter.setPen(QPen(Qt::black, kLine));
    painter.setBrush(child ? Qt::black : Qt::white);
    if (range.highest > range.lowest)
        painter.drawLine(QPointF(x, y(range.lowest)), QPointF(x, y(range.highest)));
    painter.drawEllipse(QPointF(x, y(range.highest)), kDot, kDot);
    if (range.highest > range.lowest)
        painter.drawEllipse(QPointF(x, y(range.lowest)), kDot, kDot);
}

} // namespace

void paintStrip(QPainter &painter, const QRectF &area, const ReportChart &chart) {
    const double dayWidth = area.width() / double(chart.span.days());
    painter.setPen(QPen(Qt::black, kLine / 2, Qt::DotLine));
    painter.drawLine(area.topLeft(), area.topRight());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const QList<DayRange> ranges = dayWidth < kColumn ? byColumn(chart, dayWidth) : chart.ranges;
    for (const DayRange &range : ranges) {
        const double x = area.left() + (double(chart.span.first.daysTo(range.day)) + 0.5) * dayWidth;
        drawRange(painter, range, x, area.top(), area.height(), chart.scale);
    }
}

QImage chartStrip(const ReportChart &chart, const QSize &size) {
    QImage image(size * kStripPixelsPerPoint, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kStripPixelsPerPoint, kStripPixelsPerPoint);
    constexpr double margin = 2.5;
    const double top = margin;
    const double height = size.height() - 2 * margin;
    paintStrip(painter, QRectF(margin, top, size.width() - 2 * margin, height), chart);
    return image;
}
