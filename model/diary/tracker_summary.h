// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/spread.h"

/// What was written of one thing in a time. Reporters stand side by side and are never put together.
struct TrackerSummary {
    Tracker tracker = {};
    DaySpan span = {};
    int daysWithEntries = 0;
    QList<ReportedSpread> reports = {}; ///< only of those who said something, the child first
};

Result<TrackerSummary> summarize(const DiaryTable &diary, const Tracker &tracker, const DaySpan &span);

/// "Parent", and who that is: "Parent (Dad, Mom)".
QString reporterText(const ReportedSpread &report);
/// What one reporter said: "Child: from 1 to 6, usually 3 (12 entries)."
QString reportText(const Tracker &tracker, const ReportedSpread &report);
/// One sentence on what was written: "Pain: 9 of 30 days. Child: from 1 to 6, usually 3 (12 entries)."
QString summaryText(const TrackerSummary &summary);

/// As many days right before the span, to compare with.
DaySpan timeBefore(const DaySpan &span);
