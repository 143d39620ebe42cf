// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diary/chart_series.h"

#include <qcustomplot.h>

/// Draws one lane of the chart: a mark for each entry when few days are seen, a bar from the day's
/// lowest to its highest value when many are. Who reported is told by the shape, so that it reads in
/// greyscale too. A day without entry stays empty.
class LanePlot : public QCPAbstractPlottable {
    Q_OBJECT
public:
    LanePlot(QCPAxis *keyAxis, QCPAxis *valueAxis, ChartSeries lane);

    /// The single entries of the days around those that are seen.
    void setPoints(const QList<DiaryPoint> &points) { m_lane.points = points; }

    /// More visible days than this are drawn as day bars.
    static constexpr double daysWithMarks = 62;

    double selectTest(const QPointF &, bool, QVariant * = nullptr) const override { return -1; }
    QCPRange getKeyRange(bool &found, QCP::SignDomain) const override;
    QCPRange getValueRange(bool &found, QCP::SignDomain, const QCPRange &) const override;

    static void drawMark(QPainter *painter, Reporter reporter, const QPointF &at, double size);

protected:
    QRect clipRect() const override;
    void draw(QCPPainter *painter) override;
    void drawLegendIcon(QCPPainter *, const QRectF &) const override {}

private:
    void drawBars(QCPPainter *painter) const;
    void drawMarks(QCPPainter *painter) const;
    void drawDays(QCPPainter *painter) const;
    QPointF pixel(double time, double value) const;

    ChartSeries m_lane; ///< its own: who hands it over may change theirs
};

/// The colour of who reported, from the palette.
QColor reporterColor(Reporter reporter);
