// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_table.h"

#include <optional>

/// How values lie: the lowest, the highest, and those that cut them into quarters. No average: one bad night
/// would pull it, and half of a scale's step means nothing.
struct Spread {
    int count = 0;
    double lowest = 0;
    double lowerQuarter = 0;
    double usual = 0; ///< the median
    double upperQuarter = 0;
    double highest = 0;
    friend bool operator==(const Spread &, const Spread &) = default;
};

/// The spread of values in any order; nothing when there are none. Quarters lie between the two nearest
/// values, as in method 7 of Hyndman and Fan 1996, The American Statistician 50(4): what R, and Python with
/// method "inclusive", give.
std::optional<Spread> spreadOf(QList<double> values);

/// What one reporter said.
struct ReportedSpread {
    Reporter reporter = Reporter::Parent;
    Spread spread = {};
    QStringList names = {}; ///< of those who said so, where they are named
    friend bool operator==(const ReportedSpread &, const ReportedSpread &) = default;
};

/// Reporters stand side by side, the child first, and are never put together.
QList<ReportedSpread> spreadsByReporter(const QList<TimedValue> &values);

/// With fewer than these on either side, nothing is told but that there is too little.
inline constexpr int kFewestEntries = 5;
