// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/chart_series.h"

#include "model/base/day_span.h"
#include "model/base/moment.h"
#include "model/diary/diary_table.h"
#include "model/diary/tracker.h"

#include <cmath>

Result<ChartSeries> readLane(const DiaryTable &diary, const Tracker &tracker, const DaySpan &whole) {
    ChartSeries lane{.tracker = tracker};
    if (tracker.hasValue()) {
        auto ranges = diary.dayRanges(tracker.id, whole);
        if (!ranges)
            return ranges.error();
        lane.ranges = *std::move(ranges);
    } else {
        auto days = diary.days(tracker.id, whole);
        if (!days)
            return days.error();
        lane.days = *std::move(days);
    }
    return lane;
}

Result<> readPoints(const DiaryTable &diary, QList<ChartSeries> &lanes, const DaySpan &span) {
    for (ChartSeries &lane : lanes) {
        if (!lane.tracker.hasValue())
            continue;
        auto points = diary.points(lane.tracker.id, span);
        if (!points)
            return points.error();
        lane.points = *std::move(points);
    }
    return {};
}

double chartTime(const Moment &moment) {
    return double(moment.utcMsecs) / 1000 + moment.offsetSeconds;
}

double chartTime(const QDate &day) {
    static const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    return double(day.toJulianDay() - epoch) * kSecondsOfDay;
}

QDate chartDay(double time) {
    return QDate(1970, 1, 1).addDays(qint64(std::floor(time / kSecondsOfDay)));
}
