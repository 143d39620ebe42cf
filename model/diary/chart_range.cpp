// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/chart_range.h"

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

double lowestOf(const DayRange &day) {
    return day.lowest;
}
double highestOf(const DayRange &day) {
    return day.highest;
}
double lowestOf(const TimedValue &value) {
    return value.value;
}
double highestOf(const TimedValue &value) {
    return value.value;
}

template <typename Written>
std::optional<ValueRange> spanOf(const QList<Written> &written) {
    std::optional<ValueRange> span;
    for (const Written &each : written) {
        if (!span)
            span = ValueRange{lowestOf(each), highestOf(each)};
        span->lowest = qMin(span->lowest, lowestOf(each));
        span->highest = qMax(span->highest, highestOf(each));
    }
    return span;
}

/// How much a chart shows at least, so that small changes do not look large.
double leastSpan(Unit shown, double highest) {
    switch (shown) {
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

ValueRange rangeOfMeasurement(const Tracker &tracker, const ValueRange &written) {
    const ValueRange whole = valueRange(tracker);
    const double low = fromKept(written.lowest, tracker.unit);
    const double high = fromKept(written.highest, tracker.unit);
    const double missing = qMax(0.0, leastSpan(tracker.unit, high) - (high - low)) / 2;
    const double step = roundStep(high - low + 2 * missing);
    const double from = std::floor((low - missing) / step) * step;
    const double to = std::ceil((high + missing) / step) * step;
    return {qMax(whole.lowest, toKept(from, tracker.unit)), qMin(whole.highest, toKept(to, tracker.unit))};
}

template <typename Written>
ValueRange rangeOf(const Tracker &tracker, const QList<Written> &written) {
    const bool isOpen = tracker.kind == TrackerKind::Count || tracker.kind == TrackerKind::Measurement;
    const auto span = isOpen ? spanOf(written) : std::nullopt;
    if (tracker.kind == TrackerKind::Count)
        return {0, span ? qMax(kMostOfCounts, span->highest) : kMostOfCounts};
    return span ? rangeOfMeasurement(tracker, *span) : valueRange(tracker);
}

} // namespace

ValueRange chartRange(const Tracker &tracker, const QList<DayRange> &written) {
    return rangeOf(tracker, written);
}

ValueRange chartRange(const Tracker &tracker, const QList<TimedValue> &written) {
    return rangeOf(tracker, written);
}

double shareOf(const ValueRange &range, double value) {
    return qBound(0.0, (value - range.lowest) / qMax(1e-9, range.highest - range.lowest), 1.0);
}
