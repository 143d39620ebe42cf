// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/chart_range.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double kMostOfCounts = 10; ///< enough for nearly every day
constexpr double kShareOfValue = 0.1;

/// 1, 2 or 5 times a power of ten, at most a quarter of the span.
double roundStep(double span) {
    const double power = std::pow(10, std::floor(std::log10(span / 4)));
    for (const double times : {5.0, 2.0}) {
        if (times * power <= span / 4)
            return times * power;
    }
    return power;
}

/// How much a chart shows at least, so that small changes do not look large.
double leastSpan(const Tracker &tracker, double highest) {
    if (tracker.kind == TrackerKind::Hours)
        return 4;
    switch (tracker.unit) {
    case Unit::Celsius:
        return 3;
    case Unit::Fahrenheit:
        return 5;
    case Unit::Percent:
        return 10;
    case Unit::None:
    case Unit::Kilogram:
    case Unit::Pound:
    case Unit::Millilitre:
        return qMax(std::abs(highest) * kShareOfValue, 0.1);
    }
    return 1;
}

ValueRange rangeAround(const Tracker &tracker, double lowest, double highest) {
    const ValueRange whole = valueRange(tracker);
    const double low = fromKept(lowest, tracker.unit);
    const double high = fromKept(highest, tracker.unit);
    const double missing = qMax(0.0, leastSpan(tracker, high) - (high - low)) / 2;
    const double step = roundStep(high - low + 2 * missing);
    const double from = std::floor((low - missing) / step) * step;
    const double to = std::ceil((high + missing) / step) * step;
    return {qMax(whole.lowest, toKept(from, tracker.unit)), qMin(whole.highest, toKept(to, tracker.unit))};
}

} // namespace

ValueRange chartRange(const Tracker &tracker, const QList<double> &written) {
    const auto [lowest, highest] = std::minmax_element(written.begin(), written.end());
    if (tracker.kind == TrackerKind::Count)
        return {0, written.isEmpty() ? kMostOfCounts : qMax(kMostOfCounts, *highest)};
    const bool isAround = tracker.kind == TrackerKind::Measurement || tracker.kind == TrackerKind::Hours;
    return isAround && !written.isEmpty() ? rangeAround(tracker, *lowest, *highest) : valueRange(tracker);
}

double shareOf(const ValueRange &range, double value) {
    return qBound(0.0, (value - range.lowest) / qMax(1e-9, range.highest - range.lowest), 1.0);
}
