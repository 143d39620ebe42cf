// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/cell_moment.h"
#include "model/exchange/cell_number.h"

#include <gtest/gtest.h>

namespace {

QDate day(const char *cell, DateOrder order = DateOrder::MonthDayYear) {
    const auto said = readCellMoment(QString::fromUtf8(cell));
    return said ? said->date(order) : QDate();
}

QTime time(const char *cell) {
    const auto said = readCellMoment(QString::fromUtf8(cell));
    return said ? said->time : QTime();
}

std::optional<double> number(const char *cell, DecimalMark mark = DecimalMark::Point) {
    const auto said = readCellNumber(QString::fromUtf8(cell), mark);
    return said ? std::optional(said->value) : std::nullopt;
}

TEST(CellMoment, DaysAreReadInEveryWayThatPeopleWriteThem) {
    const QDate may(2024, 5, 1);
    for (const char *cell : {"2024-05-01", "2024/5/1", "20240501", "05/01/2024", "5.1.24", "May 1, 2024",
                             "1 May 2024", "1st May 2024", "Wednesday, May 1 2024", "1 de mayo de 2024",
                             "mié 1 may 2024", "2024-05-01T08:30:00Z", "May 1, 2024 at 7:00 PM"})
        EXPECT_EQ(day(cell), may) << cell;
    EXPECT_EQ(day("1/5/2024", DateOrder::DayMonthYear), may);
    EXPECT_EQ(day("24-05-01", DateOrder::YearMonthDay), may);
    EXPECT_EQ(day("29.02.2024", DateOrder::DayMonthYear), QDate(2024, 2, 29));
}

TEST(CellMoment, WhatIsNoDayIsNone) {
    for (const char *cell : {"", "30 May", "Pain", "4", "3.5", "2023-02-29", "13/13/2024", "1/2/3/4", "Mayor",
                             "call 555-0101", "-", "99999999"})
        EXPECT_FALSE(day(cell).isValid()) << cell;
}

TEST(CellMoment, BothClocksAreRead) {
    EXPECT_EQ(time("7:00 PM"), QTime(19, 0));
    EXPECT_EQ(time("7:00 p. m."), QTime(19, 0));
    EXPECT_EQ(time("12:05 am"), QTime(0, 5));
    EXPECT_EQ(time("12:05pm"), QTime(12, 5));
    EXPECT_EQ(time("19:00"), QTime(19, 0));
    EXPECT_EQ(time("08:30:15.250"), QTime(8, 30, 15, 250));
    EXPECT_EQ(time("7 pm"), QTime(19, 0));
    EXPECT_EQ(time("May 1, 2024 7 pm"), QTime(19, 0));
    EXPECT_FALSE(time("25:00").isValid());
    EXPECT_FALSE(time("7:61").isValid());
}

TEST(CellMoment, OffsetsAreKept) {
    EXPECT_EQ(readCellMoment(u"2024-05-01 08:30:00 -0700")->offsetSeconds, -7 * 3600);
    EXPECT_EQ(readCellMoment(u"2024-05-01T08:30:00+05:45")->offsetSeconds, 5 * 3600 + 45 * 60);
    EXPECT_EQ(readCellMoment(u"2024-05-01T08:30Z")->offsetSeconds, 0);
    EXPECT_FALSE(readCellMoment(u"2024-05-01 08:30")->offsetSeconds);
}

TEST(CellNumber, MarksAndGroups) {
    EXPECT_EQ(number("3,5"), 3.5);
    EXPECT_EQ(number("3.5"), 3.5);
    EXPECT_EQ(number("1,250"), 1250);
    EXPECT_EQ(number("1,250", DecimalMark::Comma), 1.25);
    EXPECT_EQ(number("1.250,5"), 1250.5);
    EXPECT_EQ(number("1,250.5", DecimalMark::Comma), 1250.5);
    EXPECT_EQ(number("1 250"), 1250);
    EXPECT_EQ(number("−4"), -4);
    EXPECT_EQ(readCellNumber(u"38,2 °C", DecimalMark::Comma)->unit, QStringLiteral("°C"));
    for (const char *cell : {"", "four", "1/2", "3:30", "2024-05-01", "1e5", "4 of 10"})
        EXPECT_FALSE(number(cell)) << cell;
}

} // namespace
