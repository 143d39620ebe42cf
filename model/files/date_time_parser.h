// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>
#include <QTime>
#include <array>
#include <optional>

enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

/// What a cell says of a day and a time, before the order of its numbers is known.
struct CellMoment {
    std::array<int, 3> numbers = {};
    std::array<int, 3> digits = {};
    int count = 0;
    int month = 0; ///< 1 to 12 where it stands in letters
    QTime time = {};
    QTime until = {};       ///< "08:00-09:00"
    bool isNextDay = false; ///< "24:00" and the second behind a leap second are midnight of the next day
    std::optional<int> offsetSeconds = {}; ///< east of UTC

    bool hasDate() const { return count == 3 || (count == 2 && month > 0) || (count == 1 && digits[0] == 8); }
    /// Which number is which is told by the cell itself.
    bool isClear() const;
    /// Years of the Thai and of the Persian calendar are turned into ours: no child's diary is of 2569 or
    /// 1405.
    QDate date(DateOrder order) const;
    bool isOfOtherCalendar(DateOrder order) const;
};

/// Understands numbers in any order, names of months and weekdays in English and Spanish, the clock of 12 and
/// of 24 hours, offsets as in ISO 8601 and dates as JavaScript and Java print them. Nothing when the cell
/// says anything else.
std::optional<CellMoment> readCellMoment(QStringView cell);

/// A moment as computers count it, in seconds, thousandths or millionths since 1970, as milliseconds.
std::optional<qint64> readCellEpoch(QStringView cell);

/// The name of a weekday, in English or Spanish, whole or its beginning.
bool isWeekday(QStringView cell);
