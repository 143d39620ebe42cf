// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/report.h"

#include <QImage>
#include <QRectF>

class QPainter;

/// Draws what a chart holds between the lowest and the highest line of its scale. The painter counts in
/// points.
void paintStrip(QPainter &painter, const QRectF &area, const ReportChart &chart);

/// Draws the chart of a report as a strip, in black alone, sharp enough for paper.
/// `size` is in points of the page.
QImage chartStrip(const ReportChart &chart, const QSize &size);
