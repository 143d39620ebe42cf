// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/day_ticker.h"

#include "ui/diary/chart_series.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace {

constexpr int kDaySteps[] = {1, 2, 7, 14};
constexpr int kMonthSteps[] = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600};
constexpr int kShortestMonth = 28;

QString dayName(const QDate &day) {
    return QLocale().toString(day, QLocale::ShortFormat);
}

/// As many months as have at least so many days.
int monthsOf(double days) {
    const auto *step = std::find_if(std::begin(kMonthSteps), std::end(kMonthSteps),
                                    [&](int months) { return months * kShortestMonth >= days; });
    return step == std::end(kMonthSteps) ? *std::prev(step) : *step;
}

/// The first day of a month that is counted from the year 0.
QDate firstOfMonth(int month) {
    constexpr int monthsOfYear = 12;
    return {month / monthsOfYear, month % monthsOfYear + 1, 1};
}

} // namespace

double DayTicker::getTickStep(const QCPRange &range) {
    const double days = range.size() / kSecondsOfDay * pixelsOfName() / pixelsOfAxis();
    const auto *step =
        std::find_if(std::begin(kDaySteps), std::end(kDaySteps), [&](int each) { return each >= days; });
    return kSecondsOfDay * (step == std::end(kDaySteps) ? monthsOf(days) * kShortestMonth : *step);
}

QVector<double> DayTicker::createTickVector(double step, const QCPRange &range) {
    QVector<double> ticks;
    const int days = int(std::round(step / kSecondsOfDay));
    const QDate first = chartDay(range.lower);
    if (days < kShortestMonth) {
        for (QDate day = first.addDays(-(first.toJulianDay() % days)); chartTime(day) < range.upper;
             day = day.addDays(days))
            ticks.append(chartTime(day));
        return ticks;
    }
    const int months = days / kShortestMonth;
    const int begin = first.year() * 12 + first.month() - 1;
    for (int month = begin - begin % months; chartTime(firstOfMonth(month)) < range.upper; month += months)
        ticks.append(chartTime(firstOfMonth(month)));
    return ticks;
}

/// A name that would reach over the edge is left out, rather than cut.
QString DayTicker::getTickLabel(double tick, const QLocale &, QChar, int) {
    return hasRoomForName(tick) ? dayName(chartDay(tick)) : QString();
}

/// Days are named before the axis gets its size, so that is told by the room around it.
double DayTicker::pixelsOfAxis() const {
    const QMargins margins = m_axis.axisRect()->margins();
    return qMax(1, m_axis.parentPlot()->viewport().width() - margins.left() - margins.right());
}

/// With some air between it and the next.
double DayTicker::pixelsOfName() const {
    const QFontMetricsF metrics(m_axis.tickLabelFont());
    double widest = 0;
    for (const int month : {3, 9, 11, 12}) // long names of months, where the short form has names
        widest = qMax(widest, metrics.horizontalAdvance(dayName({2028, month, 28})));
    return widest + metrics.averageCharWidth() * 2;
}

bool DayTicker::hasRoomForName(double tick) const {
    const double half = pixelsOfName() / 2;
    const double part = (tick - m_axis.range().lower) / m_axis.range().size();
    const double x = m_axis.axisRect()->margins().left() + part * pixelsOfAxis();
    return x >= half && x <= m_axis.parentPlot()->viewport().width() - half;
}
