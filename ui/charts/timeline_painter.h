// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timeline_geometry.h"

#include <QPainter>

/// Draws a chart: the head with the dates, and the lanes, each in the place that the geometry says.
class TimelinePainter {
public:
    TimelinePainter(QPainter &painter, const TimelineChart &chart, const TimelineLook &look,
                    const TimelineGeometry &places);

    void paintHead(const TimeWindow &window);
    /// The lanes that lie between these heights.
    void paintLanes(const TimeWindow &window, double from, double to);
    /// A ring around a mark.
    void paintRing(qsizetype lane, const ChartMark &mark);

    /// Told by its shape, so that it reads in greys, too.
    static void drawReporter(QPainter &painter, const TimelineLook &look, Reporter reporter,
                             const QPointF &at, double size);
    /// A fine line for a change of a medicine, a dashed one for a visit.
    static QPen changePen(const TimelineLook &look, StoryKind kind);

private:
    QRectF band(const DaySpan &days, double top, double bottom) const;
    void paintBands(double top, double bottom);
    void paintBandNames();
    void paintUsual(qsizetype lane, const TimeLooked &time);
    void paintChanges(double top, double bottom);
    void paintWords(StoryKind kind);
    void paintName(qsizetype lane);
    void paintLane(qsizetype lane, const QList<AxisDay> &days);
    void paintValues(qsizetype lane);
    void paintRange(qsizetype lane, const ChartMark &mark, const QColor &ink);
    void paintItems(qsizetype lane);
    void paintCounts(qsizetype lane, ChartMark::What what);
    void paintItem(StoryKind kind, const QPointF &at);
    void paintWordsOf(qsizetype lane, qsizetype mark);
    void paintBar(const ChartMark &mark, const QRectF &bar);
    bool isSeen(const QRectF &place) const;
    QFont small() const;

    QPainter &m_painter;
    const TimelineChart &m_chart;
    const TimelineLook &m_look;
    const TimelineGeometry &m_places;
};

QColor inkOf(const TimelineLook &look, Reporter reporter);

/// How high all of it is.
double timelineHeight(const TimelineChart &chart, const TimelineLook &look);
