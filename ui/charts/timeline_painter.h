// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/timeline.h"

#include <QFont>
#include <QPainter>

/// The days that are seen, with parts of days while somebody zooms.
struct TimeWindow {
    double first = 0; ///< Julian day
    double days = 1;

    static TimeWindow of(const DaySpan &span) {
        return {double(span.first.toJulianDay()), double(span.days())};
    }
    DaySpan span() const;
};

/// How the line over time is drawn: on the screen in the colours of the theme, on paper in black and greys.
struct TimelineLook {
    QFont font = {};
    double unit = 1;      ///< pixels for one of the design
    double nameRoom = 20; ///< pixels for a lane's name, and for the days below
    QColor ink = Qt::black;
    QColor quiet = QColor(70, 70, 70);
    QColor line = QColor(190, 190, 190);
    QColor child = Qt::black;
    QColor others = QColor(110, 110, 110);
    std::optional<QDate> marked = {}; ///< a day to which the eye is led
    bool rightToLeft = false;         ///< names stand on the right; time runs from left to right as ever
};

/// How high all of it is, with its axis.
double timelineHeight(const QList<TimelineLane> &lanes, const TimelineLook &look);

/// How far a mark at the first or the last moment reaches over the edge of the area.
double timelineMarkRoom(const TimelineLook &look);

/// Draws the lanes one under the other, and the days below them.
void paintTimeline(QPainter &painter, const QRectF &area, const QList<TimelineLane> &lanes,
                   const TimeWindow &window, const TimelineLook &look);

/// The item at a point of the same drawing, if there is one near.
const StoryItem *timelineItemAt(const QPointF &point, const QRectF &area, const QList<TimelineLane> &lanes,
                                const TimeWindow &window, const TimelineLook &look);
