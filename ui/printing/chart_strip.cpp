// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/chart_strip.h"

#include "model/diary/chart_range.h"

#include <QMap>
#include <QPainter>

namespace {

constexpr int kStripPixelsPerPoint = 4;

/// Where the days stand closer than this, what they hold is put together.
constexpr double kColumn = 1;

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

/// The child's own report is black and full, that of others grey and hollow.
void drawRange(QPainter &painter, const DayRange &range, double x, double top, double height,
               const ValueRange &scale) {
    const auto y = [&](double value) { return top + height * (1 - shareOf(scale, value)); };
    const bool child = range.reporter == Reporter::Child;
    const QColor ink = child ? QColor(0, 0, 0) : QColor(95, 95, 95);
    painter.setPen(QPen(ink, 0.9));
    painter.setBrush(child ? QBrush(ink) : QBrush(Qt::white));
    if (range.highest > range.lowest)
        painter.drawLine(QPointF(x, y(range.lowest)), QPointF(x, y(range.highest)));
    painter.drawEllipse(QPointF(x, y(range.highest)), 1.1, 1.1);
    if (range.highest > range.lowest)
        painter.drawEllipse(QPointF(x, y(range.lowest)), 1.1, 1.1);
}

} // namespace

QImage chartStrip(const ReportChart &chart, const QSize &size) {
    QImage image(size * kStripPixelsPerPoint, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kStripPixelsPerPoint, kStripPixelsPerPoint);
    constexpr double margin = 2.5;
    const double top = margin;
    const double height = size.height() - 2 * margin;
    painter.setPen(QPen(QColor(190, 190, 190), 0.5));
    painter.drawLine(QPointF(0, top), QPointF(size.width(), top));
    painter.drawLine(QPointF(0, top + height), QPointF(size.width(), top + height));
    const double dayWidth = (size.width() - 2 * margin) / double(chart.span.days());
    const QList<DayRange> ranges = dayWidth < kColumn ? byColumn(chart, dayWidth) : chart.ranges;
    for (const DayRange &range : ranges) {
        const double x = margin + (double(chart.span.first.daysTo(range.day)) + 0.5) * dayWidth;
        drawRange(painter, range, x, top, height, chart.scale);
    }
    return image;
}
