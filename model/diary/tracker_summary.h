// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_table.h"

/// What one reporter said of one thing in a time.
struct ReportedValues {
    Reporter reporter = Reporter::Parent;
    int count = 0;
    double lowest = 0;
    double usual = 0; ///< the median
    double highest = 0;
    friend bool operator==(const ReportedValues &, const ReportedValues &) = default;
};

/// What was written of one thing in a time. Reporters stand side by side and are never put together.
struct TrackerSummary {
    Tracker tracker = {};
    DaySpan span = {};
    int daysWithEntries = 0;
    QList<ReportedValues> reports = {}; ///< only of those who said something, the child first
};

Result<TrackerSummary> summarize(const DiaryTable &diary, const Tracker &tracker, const DaySpan &span);

/// The median of values in order of size: the middle one, or half-way between the two in the middle.
/// https://en.wikipedia.org/wiki/Median. `sorted` is not empty.
double median(const QList<double> &sorted);

/// One sentence on what was written: "Pain: 9 of 30 days. Child: from 1 to 6, usually 3 (12 entries)."
QString summaryText(const TrackerSummary &summary);

/// As many days right before the span, to compare with.
DaySpan timeBefore(const DaySpan &span);
