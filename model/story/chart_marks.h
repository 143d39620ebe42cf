// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/spread.h"
#include "model/story/timeline.h"

/// How much time one mark of a chart stands for: from far away, single entries would be one solid block.
enum class Grain { Entry, Day, Week, Month, Quarter, Year };

/// The finest grain whose marks have room when a day is so wide. `mark` is the room of one, in the same
/// measure.
Grain grainOf(double dayWidth, double mark);
/// The days of a grain around one day; that day for single entries.
DaySpan daysAround(const QDate &day, Grain grain);

/// What a chart draws in one place. Times are Julian days with their parts, on the clock on the wall.
struct ChartMark {
    enum class What {
        Entry, ///< one value
        Range, ///< the values of some days by one reporter: the lowest, the middle, the highest
        Item,  ///< something that happened
        Items, ///< several of these in some days
        Doses, ///< given as needed in some days
        Bar,   ///< what goes on for days
    };
    What what = What::Entry;
    double from = 0;
    double to = 0; ///< the same as `from` for a moment
    Reporter reporter = Reporter::Parent;
    Spread spread = {}; ///< of the value or the values
    qint64 row = 0;     ///< of an entry: its key in the diary's table
    StoryItem item = {};
    int count = 1; ///< how many entries, things or doses

    double middle() const { return (from + to) / 2; }
    DaySpan days() const;
};

/// The marks of a lane for what lies in the days of `seen`, in order of time.
QList<ChartMark> marksOf(const TimelineLane &lane, Grain grain, const DaySpan &seen);

/// What a mark says, with its time and the name of its lane. `entry` is the entry of a single value, if it
/// could be read.
QString markText(const TimelineLane &lane, const ChartMark &mark, const std::optional<DiaryEntry> &entry);
