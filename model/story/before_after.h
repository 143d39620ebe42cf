// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/spread.h"

/// What was written of one thing in one time.
struct TimeLooked {
    DaySpan span = {};
    int daysWithEntries = 0;
    QList<ReportedSpread> reports = {};
};

/// One thing before and after a day, in two times of the same length.
struct BeforeAfter {
    Tracker tracker = {};
    QDate on = {}; ///< the first day after
    TimeLooked before = {};
    TimeLooked after = {};
};

/// `days` before `on`, and as many from it on; fewer of both when they would go beyond `today`.
Result<BeforeAfter> beforeAfter(const DiaryTable &diary, const Tracker &tracker, const QDate &on, int days,
                                const QDate &today);

/// In plain words, with how many entries stand behind it. Never why.
QStringList sentences(const BeforeAfter &look);
