// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/sheet_days.h"

#include "model/files/date_time_parser.h"

namespace {

constexpr qsizetype kLongestWrittenDay = 30;

bool isUnclear(const CellMoment &moment) {
    const QDate dayFirst = moment.date(DateOrder::DayMonthYear);
    const QDate monthFirst = moment.date(DateOrder::MonthDayYear);
    return !moment.isClear() && dayFirst.isValid() && monthFirst.isValid() && dayFirst != monthFirst;
}

} // namespace

void noteDays(QList<SheetDays> &columns, const QStringList &cells) {
    if (columns.size() < cells.size())
        columns.resize(cells.size());
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool mayBeDay =
            cells[i].size() <= kLongestWrittenDay && !cells[i].isEmpty() && cells[i][0].isDigit();
        const auto moment = mayBeDay ? readCellMoment(cells[i]) : std::nullopt;
        if (!moment || !moment->hasDate() || moment->isClear())
            continue;
        const bool isDayFirst = moment->date(DateOrder::DayMonthYear).isValid();
        const bool isMonthFirst = moment->date(DateOrder::MonthDayYear).isValid();
        columns[i].onlyDayFirst += isDayFirst && !isMonthFirst ? 1 : 0;
        columns[i].onlyMonthFirst += isMonthFirst && !isDayFirst ? 1 : 0;
        if (columns[i].unclearExample.isEmpty() && isUnclear(*moment))
            columns[i].unclearExample = cells[i];
    }
}

QDate sureDay(const QString &text, const SheetDays &column) {
    const auto moment = readCellMoment(text);
    const bool isWhole = moment && moment->count + (moment->month > 0 ? 1 : 0) == 3;
    const bool areOfBoth = column.onlyDayFirst > 0 && column.onlyMonthFirst > 0;
    if (!isWhole || (areOfBoth && isUnclear(*moment)))
        return {};
    const bool isDayFirst = column.onlyDayFirst > column.onlyMonthFirst;
    return moment->date(isDayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear);
}
