// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/day_span.h"

#include <QFontMetricsF>
#include <QList>

/// The days that are seen, with parts of days while somebody zooms.
struct TimeWindow {
    double first = 0; ///< Julian day
    double days = 1;

    static TimeWindow of(const DaySpan &span) {
        return {double(span.first.toJulianDay()), double(span.days())};
    }
    DaySpan span() const;
};

/// A day that has a line through the chart, and its name where that has room.
struct AxisDay {
    QDate day = {};
    double x = 0; ///< from the beginning of the axis; its name stands around it
    QString name = {};
};

/// Days, weeks, months or years, so that their names stand side by side and whole.
QList<AxisDay> axisDays(const TimeWindow &window, double width, const QFontMetricsF &metrics);
