// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/day_span.h"
#include "model/base/moment.h"
#include "model/book/store.h"
#include "model/diary/diary_table.h"
#include "model/diary/tracker.h"

/// What the chart shows of one tracker.
struct ChartSeries {
    Tracker tracker = {};
    QList<DayRange> ranges = {};   ///< of the whole time of the chart, by day
    QList<DiaryPoint> points = {}; ///< of the days around those that are seen
    QList<QDate> days = {};        ///< free words have no value; these are the days that have some
};

/// Reads the day ranges of one tracker.
Result<ChartSeries> readLane(const DiaryTable &diary, const Tracker &tracker, const DaySpan &whole);
/// Reads the single entries of the span into the lanes.
Result<> readPoints(const DiaryTable &diary, QList<ChartSeries> &lanes, const DaySpan &span);

/// A place on the chart's time axis: seconds on the clock on the wall, as if that were UTC, so that
/// a day is as long as any other and an evening stands in the evening wherever it was.
double chartTime(const Moment &moment);
double chartTime(const QDate &day);
QDate chartDay(double time);

inline constexpr double kSecondsOfDay = 86400;
