// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/before_after.h"
#include "model/story/chart_marks.h"
#include "ui/charts/time_axis.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QWidget;

/// How the chart is drawn, in the colours of the theme.
inline constexpr double kMidday = 0.5; ///< of a day

struct TimelineLook {
    QFont font = {};
    double unit = 1;      ///< pixels for one of the design
    double nameRoom = 20; ///< pixels for a line of text
    double nameWidth = 0; ///< beside the lanes, at most
    QColor ink = {};
    QColor quiet = {};
    QColor line = {};
    QColor paper = {}; ///< below all of it
    QColor child = {};
    QColor others = {};
    bool rightToLeft = false; ///< names stand on the right; time runs from left to right as ever

    /// With the letters and colours of a widget.
    static TimelineLook of(const QWidget &widget);
};

/// One row of the chart with the marks of the days that are seen, and of some more.
struct ChartLane {
    TimelineLane lane = {};
    QList<ChartMark> marks = {};
    QList<Reporter> reporters = {}; ///< those who have marks, in the order in which they stand side by side

    static ChartLane of(const TimelineLane &lane, Grain grain, const DaySpan &seen);
};

/// A day around which the chart is looked at: the time before it is one band, the time after it another.
struct BeforeAfterBands {
    TimeLooked before = {};
    TimeLooked after = {};
};

/// Of the design: fewer letters of a word say nothing.
inline constexpr double kLeastWord = 34;

/// What is drawn.
struct TimelineChart {
    QList<ChartLane> lanes = {};
    QList<StoryLine> changes = {}; ///< of medicines, and visits: fine lines through all lanes
    std::optional<BeforeAfterBands> bands = {};
    Grain grain = Grain::Day;
};

/// The fine lines of some lanes: what changed in medicines, and the visits.
QList<StoryLine> changesOf(const QList<TimelineLane> &lanes, const DaySpan &span);

/// Where everything stands: the head with the dates, and below it one lane under the other, with its name at
/// the side where the language starts.
class TimelineGeometry {
public:
    TimelineGeometry(const TimelineChart &chart, const TimelineLook &look, const TimeWindow &window,
                     double width);

    double headHeight() const;
    double height() const; ///< of the head and all lanes
    double left() const { return m_left; }
    double right() const { return m_left + m_width; }
    double width() const { return m_width; }

    double x(double day) const { return m_left + (day - m_window.first) * dayWidth(); }
    double x(const QDate &day) const { return x(double(day.toJulianDay())); }
    /// A visit's line goes through its mark; a medicine changes with the beginning of a day.
    double x(const StoryLine &change) const {
        return x(double(change.day.toJulianDay()) + (change.kind == StoryKind::Appointments ? kMidday : 0));
    }
    double dayAt(double x) const { return m_window.first + (x - m_left) / dayWidth(); }
    double dayWidth() const { return m_width / m_window.days; }

    /// Of one lane, its name and scale beside it, and where its marks are.
    QRectF lane(qsizetype index) const;
    QRectF name(qsizetype index) const;
    QRectF band(qsizetype index) const;
    /// -1 where there is none.
    qsizetype laneAt(double y) const;

    /// The height of a value in the band of its lane.
    double y(qsizetype lane, double value) const;
    /// Where a mark is drawn; as wide as what stands for many days.
    QRectF place(qsizetype lane, const ChartMark &mark) const;
    /// How wide the place of one reporter is, of those who stand side by side.
    double slot(qsizetype lane, const ChartMark &mark) const;

    /// The changes that have a line: where many follow each other, the first of them; and none where they
    /// would be a fence.
    QList<StoryLine> linesOf(StoryKind kind) const;
    /// What the word of one of these lines may have of its row; 0 where it would say too little.
    double wordRoom(const QList<StoryLine> &lines, qsizetype i) const;
    /// The row of the head where their words stand; empty where they have none.
    QRectF words(StoryKind kind) const;

    /// Half of a mark.
    double markSize() const;

    static double laneHeight(const ChartLane &lane, const TimelineLook &look);

private:
    QList<StoryLine> apart(StoryKind kind) const;
    bool isFence(const QList<StoryLine> &lines) const;
    bool hasWords(StoryKind kind) const;

    const TimelineChart &m_chart;
    const TimelineLook &m_look;
    TimeWindow m_window;
    double m_left = 0;
    double m_width = 1;
    double m_names = 0;
    double m_namesLeft = 0;
    QList<StoryKind> m_wordRows; ///< of the head, from above
    QList<double> m_tops;
};

/// Which grain a chart has that is so wide.
Grain grainOf(const TimeWindow &window, double width, const TimelineLook &look);
