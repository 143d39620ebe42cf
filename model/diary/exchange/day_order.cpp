// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/day_order.h"

namespace {

/// How well an order reads the days of a column: one day that it alone can read tells more than days to come.
std::pair<int, int> fitOf(const ColumnFacts &facts, DateOrder order) {
    return {facts.reads[size_t(order)], facts.fits[size_t(order)]};
}

/// Points between the numbers are written where the day comes first, as are the words and numbers of the
/// file.
bool isWrittenDayFirst(const ColumnFacts &facts) {
    return facts.isDayFirst || (facts.dotted > 0 && facts.dotted == facts.unclear);
}

/// Where no order reads more, the family's own; points between the numbers, and years of another calendar,
/// are written where the day comes first.
DateOrder usualOrderOf(const ColumnFacts &facts, DateOrder usual) {
    if (isWrittenDayFirst(facts) || facts.isLikelyDayFirst || !facts.otherCalendarExample.isEmpty())
        return DateOrder::DayMonthYear;
    return usual == DateOrder::MonthDayYear ? usual : DateOrder::DayMonthYear;
}

/// Whether nothing in the column tells the day from the month.
bool isUndecided(const ColumnFacts &facts) {
    return fitOf(facts, DateOrder::DayMonthYear) == fitOf(facts, DateOrder::MonthDayYear);
}

} // namespace

DateOrder orderOf(const ColumnFacts &facts, DateOrder usual) {
    const auto dayFirst = fitOf(facts, DateOrder::DayMonthYear);
    const auto monthFirst = fitOf(facts, DateOrder::MonthDayYear);
    const DateOrder order = dayFirst > monthFirst   ? DateOrder::DayMonthYear
                            : dayFirst < monthFirst ? DateOrder::MonthDayYear
                                                    : usualOrderOf(facts, usual);
    const auto more = [&](const std::array<int, 3> &days) {
        return days[size_t(DateOrder::YearMonthDay)] - days[size_t(order)];
    };
    const bool isOnlyYearFirst =
        dayFirst == monthFirst && facts.otherCalendarExample.isEmpty() && more(facts.fits) > 0;
    // "26-05-01" is of this year, and not of 2001.
    return isOnlyYearFirst || (more(facts.fits) >= 0 && more(facts.recent) > 0) ? DateOrder::YearMonthDay
                                                                                : order;
}

void alignOrders(DiaryShape &shape, const TableFile &table) {
    QList<DateOrder> told;
    for (qsizetype i = 0; i < shape.columns.size(); ++i) {
        const DateOrder order = shape.columns[i].order;
        if (!isUndecided(table.columns[i]) && order != DateOrder::YearMonthDay && !told.contains(order))
            told.append(order);
    }
    for (qsizetype i = 0; told.size() == 1 && i < shape.columns.size(); ++i) {
        if (isUndecided(table.columns[i]) && table.columns[i].unclear > 0)
            shape.columns[i].order = told.first();
    }
}

DateOrder usualOrder(const QLocale &locale) {
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const auto day = format.indexOf(u'd');
    const auto month = format.indexOf(u'M');
    if (format.indexOf(u'y') < qMin(day, month))
        return DateOrder::YearMonthDay;
    return month < day ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

bool isOrderDoubtful(const ColumnFacts &facts, const ColumnChoice &choice) {
    const bool isDay =
        choice.role == ColumnRole::Day || choice.role == ColumnRole::When || choice.role == ColumnRole::Ends;
    const bool isOfBoth = facts.onlyDayFirst > 0 && facts.onlyMonthFirst > 0;
    return isDay && facts.unclear > 0 && (isOfBoth || (isUndecided(facts) && !isWrittenDayFirst(facts)));
}
