// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/spread.h"

/// Two things on the days that have entries of both, as one reporter each wrote them down. The days fall
/// apart by the first one's own median, so no line is drawn by us.
struct SideBySide {
    Tracker first = {};
    Tracker second = {};
    Reporter firstReporter = Reporter::Parent;
    Reporter secondReporter = Reporter::Parent;
    DaySpan span = {};
    int days = 0;            ///< with entries of both
    double usualOfFirst = 0; ///< the median of its days
    std::optional<Spread> onHigherDays =
        {}; ///< the second one, on days on which the first was above its median
    std::optional<Spread> onOtherDays = {};
};

/// The value of a day is the median of its entries. Whoever wrote down most of each stands for it.
Result<SideBySide> sideBySide(const DiaryTable &diary, const Tracker &first, const Tracker &second,
                              const DaySpan &span);

QStringList sentences(const SideBySide &look);
