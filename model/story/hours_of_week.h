// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/part_of_day.h"
#include "model/diary/spread.h"

#include <array>

/// The values of one cell: nothing is guessed where there are none.
struct HourCell {
    int count = 0;
    double usual = 0; ///< the median
    friend bool operator==(const HourCell &, const HourCell &) = default;
};

/// One thing by day of the week and hour of the day, as one reporter wrote it down.
struct HoursOfWeek {
    static constexpr int blocks = 8; ///< of three hours each, from midnight on
    Tracker tracker = {};
    Reporter reporter = Reporter::Parent;
    DaySpan span = {};
    int count = 0;
    std::array<std::array<HourCell, blocks>, 7> cells = {}; ///< [day of the week, Monday first][block]
};

Result<HoursOfWeek> hoursOfWeek(const DiaryTable &diary, const Tracker &tracker, Reporter reporter,
                                const DaySpan &span);

/// On how many days one part of the day had the highest value, of those days that have an entry then and at
/// another time, too. Without a threshold of anybody's making.
struct HighestTime {
    PartOfDay part = PartOfDay::Morning;
    int highest = 0;
    int days = 0;
    friend bool operator==(const HighestTime &, const HighestTime &) = default;
};
std::array<HighestTime, kPartsOfDay> highestTimes(const QList<TimedValue> &values, Reporter reporter);

/// In plain words: "Evenings had the highest number of the day on 7 of 9 days." Nothing with few days.
Result<QStringList> sentences(const DiaryTable &diary, const HoursOfWeek &look);
