// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/cell_length.h"
#include "model/files/cell_number.h"
#include "model/files/date_time_parser.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

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
    EXPECT_EQ(readCellMoment(u"2024-05-01T08:30-05:00")->offsetSeconds, -5 * 3600);
    EXPECT_EQ(readCellMoment(u"2024-05-01 08:30 -05:00")->offsetSeconds, -5 * 3600);
    EXPECT_EQ(readCellMoment(u"08:30:00-05:00")->offsetSeconds, -5 * 3600);
}

TEST(CellMoment, TwoTimesAreABeginningAndAnEnd) {
    for (const char *cell : {"08:00-09:30", "08:00 - 09:30", "8:00\u20139:30", "8:00 to 9:30",
                             "8:00 am - 9:30 am", "2026-05-01 08:00-09:30"}) {
        const auto said = readCellMoment(QString::fromUtf8(cell));
        ASSERT_TRUE(said) << cell;
        EXPECT_EQ(said->time, QTime(8, 0)) << cell;
        EXPECT_EQ(said->until, QTime(9, 30)) << cell;
        EXPECT_FALSE(said->offsetSeconds) << cell;
    }
    EXPECT_EQ(readCellMoment(u"22:00-06:00")->until, QTime(6, 0));
    for (const char *cell : {"8:00-9:30 pm", "2026-05-01 08:00-05:00", "08:00-09:00-10:00"})
        EXPECT_FALSE(readCellMoment(QString::fromUtf8(cell))) << cell;
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
    EXPECT_EQ(readCellNumber(u"38,2 °C", DecimalMark::Comma)->unit, u"°C"_s);
    for (const char *cell : {"", "four", "1/2", "3:30", "2024-05-01", "1e5", "4 of 10"})
        EXPECT_FALSE(number(cell)) << cell;
}

TEST(CellNumber, ASeventhOfTenIsANumber) {
    EXPECT_EQ(number("7/10"), 7);
    EXPECT_EQ(number("7.5 / 10"), 7.5);
    EXPECT_TRUE(isOutOfTen(readCellNumber(u"7 out of 10", DecimalMark::Point)->unit));
    for (const char *cell : {"7/100", "7/10/2024", "120/80", "7/8"})
        EXPECT_FALSE(number(cell)) << cell;
}

TEST(CellNumber, AListOfNumbersIsNoNumber) {
    EXPECT_EQ(number("1,234,567"), 1'234'567);
    EXPECT_EQ(number("12,34,567"), 1'234'567); // as in India
    EXPECT_EQ(number("1 234 567"), 1'234'567);
    for (const char *cell : {"5,6,9,10", "3,5,8", "1 2 3", "1,2.3", "1.2.3", "12,3456,789", "1'2'3"})
        EXPECT_FALSE(number(cell)) << cell;
}

TEST(CellNumber, DigitsOfOtherScriptsAreDigits) {
    EXPECT_EQ(number("\u0663\u0667\u066b\u0665"), 37.5);
    EXPECT_EQ(number("\u06f1\u06f2"), 12);
    EXPECT_EQ(number("\uff13\uff18"), 38);
    EXPECT_EQ(readCellNumber(u"\u0663\u0668 kg", DecimalMark::Point)->unit, u"kg"_s);
}

TEST(CellMoment, MidnightAtTheEndOfADayIsTheNextDay) {
    const auto said = readCellMoment(u"2026-05-01 24:00");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->date(DateOrder::YearMonthDay), QDate(2026, 5, 2));
    EXPECT_EQ(said->time, QTime(0, 0));
    EXPECT_EQ(day("2016-12-31T23:59:60Z"), QDate(2017, 1, 1));
    EXPECT_EQ(time("2016-12-31T23:59:59.999999999Z"), QTime(23, 59, 59, 999));
    EXPECT_EQ(time("08:30:60"), QTime(8, 31));
}

TEST(CellMoment, WhatJavaScriptAndJavaPrintIsRead) {
    for (const char *cell :
         {"Wed Aug 05 2026 18:57:56 GMT+0100 (British Summer Time)", "Wed Aug 05 18:57:56 GMT+01:00 2026",
          "Wed Aug 05 18:57:56 BST 2026", "Wed, 05 Aug 2026 18:57:56 +0100"}) {
        const auto said = readCellMoment(QString::fromUtf8(cell));
        ASSERT_TRUE(said) << cell;
        EXPECT_EQ(said->date(DateOrder::MonthDayYear), QDate(2026, 8, 5)) << cell;
        EXPECT_EQ(said->time, QTime(18, 57, 56)) << cell;
        EXPECT_EQ(said->offsetSeconds, 3600) << cell;
    }
}

TEST(CellMoment, OtherCalendarsAreTurnedIntoOurs) {
    EXPECT_EQ(day("01/05/2569", DateOrder::DayMonthYear), QDate(2026, 5, 1));
    EXPECT_EQ(day("1405/02/11"), QDate(2026, 5, 1));
    EXPECT_EQ(day("\u0662\u0660\u0662\u0666-\u0660\u0665-\u0660\u0661"), QDate(2026, 5, 1));
    EXPECT_TRUE(readCellMoment(u"01/05/2569")->isOfOtherCalendar(DateOrder::DayMonthYear));
    EXPECT_FALSE(readCellMoment(u"01/05/2026")->isOfOtherCalendar(DateOrder::DayMonthYear));
}

TEST(CellMoment, MomentsAsComputersCountThem) {
    EXPECT_EQ(readCellEpoch(u"1647302400"), 1'647'302'400'000);
    EXPECT_EQ(readCellEpoch(u"1647302400000"), 1'647'302'400'000);
    EXPECT_EQ(readCellEpoch(u"1647302400000000"), 1'647'302'400'000);
    EXPECT_EQ(readCellEpoch(u"1647302400.5"), 1'647'302'400'500);
    for (const char *cell : {"", "12", "20260501", "9999999999", "5550101", "16473024x0"})
        EXPECT_FALSE(readCellEpoch(QString::fromUtf8(cell))) << cell;
}

TEST(CellLength, IsReadInEveryWayThatPeopleWriteIt) {
    const auto seconds = [](const char *cell, ClockParts parts = ClockParts::HoursMinutes) {
        return readCellLength(QString::fromUtf8(cell), parts).value_or(-1);
    };
    EXPECT_EQ(seconds("0:00:30"), 30);
    EXPECT_EQ(seconds("0:05:46"), 346);
    EXPECT_EQ(seconds("36:00:00"), 129'600);
    EXPECT_EQ(seconds("7:30"), 27'000);
    EXPECT_EQ(seconds("7:30", ClockParts::MinutesSeconds), 450);
    EXPECT_TRUE(isTwoPartClock(u"7:30"));
    EXPECT_FALSE(isTwoPartClock(u"7:30:15"));
    EXPECT_FALSE(isTwoPartClock(u"note: 3"));
    EXPECT_EQ(seconds("1 h 30 min"), 5400);
    EXPECT_EQ(seconds("1h30"), 5400);
    EXPECT_EQ(seconds("2m30s"), 150);
    EXPECT_EQ(seconds("1 hour and 5 minutes"), 3900);
    EXPECT_EQ(seconds("PT1H30M"), 5400);
    for (const char *cell : {"", "30", "7:75", "-0:30:00", "30 min 1 h", "4 oz 2 cups", "noon", "1:2:3:4"})
        EXPECT_EQ(seconds(cell), -1) << cell;
}

TEST(CellLength, AUnitSaysWhichPartsItHas) {
    for (const char *minutes : {"mm:ss", "m:ss", "min:sec", "min", "seconds"})
        EXPECT_EQ(clockPartsIn(QString::fromLatin1(minutes)), ClockParts::MinutesSeconds) << minutes;
    for (const char *hours : {"h:mm", "hh:mm", "hrs:min", "hours", "h"})
        EXPECT_EQ(clockPartsIn(QString::fromLatin1(hours)), ClockParts::HoursMinutes) << hours;
    for (const char *none : {"Length", "item:size", "mg"})
        EXPECT_FALSE(clockPartsIn(QString::fromLatin1(none))) << none;
    EXPECT_TRUE(isThreePartClock(u"1:01:35"));
    EXPECT_FALSE(isThreePartClock(u"2024-05-01 1:01:35"));
}

TEST(CellUnit, IsKnownByItsNamesAndByWhatItMeasures) {
    const auto factor = [](const char *unit, const char *about) {
        const auto known = knownUnit(QString::fromUtf8(unit), QString::fromUtf8(about));
        return known ? known->factor : 0;
    };
    EXPECT_NEAR(factor("oz", "Intake"), 29.5735, 1e-4);
    EXPECT_NEAR(factor("oz", "Weight"), 0.02835, 1e-5);
    EXPECT_EQ(factor("oz", "Chicken"), 0);
    EXPECT_EQ(factor("g", "Sugar"), 0);
    EXPECT_EQ(factor("g", "Weight"), 0.001);
    EXPECT_EQ(factor("L", "Intake"), 1000);
    EXPECT_EQ(factor("\u00baC", "Temp"), 1);
    EXPECT_EQ(factor("mcg", "Morphine"), 0);
    EXPECT_EQ(factor("horas", "Sueño"), 3600);
}

TEST(CellUnit, IsTakenOutOfAHeading) {
    const HeadingUnit intake = unitInHeading(u"Intake (oz)"_s);
    EXPECT_EQ(intake.name, u"Intake"_s);
    EXPECT_TRUE(intake.unit && intake.unit->isOfKitchen);
    EXPECT_EQ(unitInHeading(u"Weight [lb]"_s).unit->unit, Unit::Pound);
    EXPECT_EQ(unitInHeading(u"Temp F"_s).unit->unit, Unit::Fahrenheit);
    EXPECT_EQ(unitInHeading(u"Morphine (mg)"_s).unknown, u"mg"_s);
    for (const char *heading :
         {"Vitamin C", "Seizure(s)", "Pain (0-10)", "Sick days", "Sleep hours", "Mood"}) {
        EXPECT_FALSE(unitInHeading(QString::fromUtf8(heading)).unit) << heading;
        EXPECT_EQ(unitInHeading(QString::fromUtf8(heading)).name, QString::fromUtf8(heading));
    }
}

TEST(CellUnit, OfSeveralPartsIsNoneOfThem) {
    const std::pair<const char *, const char *> headings[] = {{"Morphine [mg/5mL]", "mg/5mL"},
                                                              {"Morphine mg/5 mL", "mg/5 mL"},
                                                              {"Dose mg/kg", "mg/kg"},
                                                              {"Fentanyl (mcg/h)", "mcg/h"},
                                                              {"Feed rate mL / h", "mL / h"},
                                                              {"Insulin IU/mL", "IU/mL"},
                                                              {"Feed ml per hour", "ml per hour"},
                                                              {"feed_ml_per_hr", "ml_per_hr"},
                                                              {"Dose mcg/kg/min", "mcg/kg/min"},
                                                              {"White cells (10^9/L)", "10^9/L"},
                                                              {"Syrup 5 mL", "5 mL"},
                                                              {"BMI (kg/m2)", "kg/m2"},
                                                              {"Morphine mg", "mg"},
                                                              {"Paracetamol 120mg/5ml", "mg/5ml"}};
    for (const auto &[heading, unit] : headings) {
        const HeadingUnit found = unitInHeading(QString::fromLatin1(heading));
        EXPECT_FALSE(found.unit) << heading;
        EXPECT_EQ(found.unknown, QLatin1String(unit)) << heading << ": " << qPrintable(found.unknown);
        EXPECT_EQ(found.name, QLatin1String(heading));
    }
}

TEST(CellUnit, IsNotEveryWordInItsPlace) {
    for (const char *heading : {"Seizures (count)", "Spasms (0-10)", "Pain (1/10)", "Intake last 24 h",
                                "Hours per night", "Pain in arm", "Left/right", "Cups"}) {
        const HeadingUnit found = unitInHeading(QString::fromLatin1(heading));
        EXPECT_FALSE(found.unit) << heading;
        EXPECT_EQ(found.unknown, QString()) << heading << ": " << qPrintable(found.unknown);
    }
    EXPECT_EQ(unitInHeading(u"Weight in kg"_s).name, u"Weight"_s);
    EXPECT_EQ(unitInHeading(u"fluid_intake_ml"_s).name, u"fluid_intake"_s);
}

TEST(CellUnit, SeveralAmountsAreOne) {
    const auto amount = readCellAmounts(u"7 lb 3 oz", u"Birth weight"_s);
    ASSERT_TRUE(amount);
    EXPECT_EQ(amount->unit, Unit::Kilogram);
    EXPECT_NEAR(amount->value, 3.2602, 1e-4);
    EXPECT_FALSE(readCellAmounts(u"7 lb 3 mL", u"Birth weight"_s));
}

} // namespace
