// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_axis.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace {

/// From one line of the axis to the next: some days, or else some months.
struct AxisStep {
    int days = 0;
    int months = 0;
};
constexpr int kMonthsOfYear = 12;
constexpr double kShortestMonth = 28;
constexpr AxisStep kSteps[] = {{1},    {2},     {7},     {14},    {0, 1},   {0, 2},   {0, 3},
                               {0, 6}, {0, 12}, {0, 24}, {0, 60}, {0, 120}, {0, 240}, {0, 600}};

QString nameOf(const QDate &day, const AxisStep &step) {
    const QLocale locale;
    if (step.months == 0)
        return locale.toString(day, QLocale::ShortFormat);
    if (step.months < kMonthsOfYear)
        return locale.standaloneMonthName(day.month(), QLocale::ShortFormat) + u' ' +
               locale.toString(day, u"yyyy");
    return locale.toString(day, u"yyyy");
}

/// With some air between it and the next.
double roomOf(const AxisStep &step, const QFontMetricsF &metrics) {
    double widest = 0;
    for (int month = 1; month <= kMonthsOfYear; ++month)
        widest = qMax(widest, metrics.horizontalAdvance(nameOf({2028, month, 28}, step)));
    return widest + metrics.averageCharWidth() * 2;
}

double daysOf(const AxisStep &step) {
    return step.months ? step.months * kShortestMonth : step.days;
}

QDate firstAtOrBefore(const QDate &day, const AxisStep &step) {
    if (step.days)
        return day.addDays(-(day.toJulianDay() % step.days));
    const int month = day.year() * kMonthsOfYear + day.month() - 1;
    const int first = month - month % step.months;
    return {first / kMonthsOfYear, first % kMonthsOfYear + 1, 1};
}

} // namespace

DaySpan TimeWindow::span() const {
    const auto firstDay = qint64(std::floor(first));
    const auto lastDay = qint64(std::ceil(first + days)) - 1;
    return {QDate::fromJulianDay(firstDay), QDate::fromJulianDay(qMax(firstDay, lastDay))};
}

QList<AxisDay> axisDays(const TimeWindow &window, double width, const QFontMetricsF &metrics) {
    const double dayWidth = width / window.days;
    const auto *step =
        std::find_if(std::begin(kSteps), std::prev(std::end(kSteps)),
                     [&](const AxisStep &each) { return daysOf(each) * dayWidth >= roomOf(each, metrics); });
    QList<AxisDay> days;
    const QDate last = window.span().last;
    for (QDate day = firstAtOrBefore(window.span().first, *step); day <= last;
         day = step->days ? day.addDays(step->days) : day.addMonths(step->months)) {
        const double x = (double(day.toJulianDay()) - window.first) * dayWidth;
        if (x < 0 || x > width)
            continue;
        // A name that would reach over the edge is left out, rather than cut.
        const QString name = nameOf(day, *step);
        const double half = metrics.horizontalAdvance(name) / 2;
        days.append({day, x, x < half || x + half > width ? QString() : name});
    }
    return days;
}
