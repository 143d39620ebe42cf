// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/diary_table.h"
#include "model/medicines/dose_table.h"
#include "model/story/after_doses.h"
#include "model/story/before_after.h"
#include "model/story/hours_of_week.h"
#include "model/story/side_by_side.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QTimeZone kZone("America/New_York");
const QDate kDay(2026, 3, 8); // on which New York loses an hour

Moment at(const QDate &day, const QTime &time) {
    return Moment::of(QDateTime(day, time, kZone));
}

class Looks : public testing::Test {
protected:
    Looks() {
        m_pain = m_book.add(Tracker{.name = u"Pain"_s});
        m_sleep = m_book.add(Tracker{.name = u"Sleep"_s, .kind = TrackerKind::Hours});
    }
    void write(const Tracker &tracker, const QDate &day, const QTime &time, double value,
               Reporter reporter = Reporter::Parent) {
        m_book.add(
            DiaryEntry{.tracker = tracker.id, .moment = at(day, time), .reporter = reporter, .value = value});
    }
    const DiaryTable &diary() { return m_book->table<DiaryTable>(); }

    TemporaryBook m_book;
    Tracker m_pain;
    Tracker m_sleep;
};

TEST_F(Looks, BeforeAndAfterHaveEqualTimes) {
    const auto look = *beforeAfter(diary(), m_pain, kDay, 10, kDay.addDays(30));
    EXPECT_EQ(look.before.span, (DaySpan{kDay.addDays(-10), kDay.addDays(-1)}));
    EXPECT_EQ(look.after.span, (DaySpan{kDay, kDay.addDays(9)}));
}

TEST_F(Looks, BeforeAndAfterShrinkWhereTheTimeAfterIsNotOverYet) {
    const auto look = *beforeAfter(diary(), m_pain, kDay, 10, kDay.addDays(2));
    EXPECT_EQ(look.after.span, (DaySpan{kDay, kDay.addDays(2)}));
    EXPECT_EQ(look.before.span, (DaySpan{kDay.addDays(-3), kDay.addDays(-1)}));
}

TEST_F(Looks, BeforeAndAfterTellNumbersAndHowManyEntriesStandBehindThem) {
    for (int i = 1; i <= 5; ++i) {
        write(m_pain, kDay.addDays(-i), QTime(9, 0), 6);
        write(m_pain, kDay.addDays(i), QTime(9, 0), 2 + i % 2);
    }
    const QStringList told = sentences(*beforeAfter(diary(), m_pain, kDay, 7, kDay.addDays(30)));
    EXPECT_TRUE(told.join(u' ').contains(u"Days with an entry: 5 before, 5 after."_s));
    EXPECT_TRUE(told.last().startsWith(u"Parent: before, usually 6, from 6 to 6 (5"_s))
        << qPrintable(told.last());
    EXPECT_TRUE(told.last().contains(u"after, usually 3, from 2 to 3 (5"_s));
}

TEST_F(Looks, WithFewEntriesBeforeAndAfterTellNothing) {
    for (int i = 1; i <= 4; ++i) {
        write(m_pain, kDay.addDays(-i), QTime(9, 0), 6);
        write(m_pain, kDay.addDays(i), QTime(9, 0), 2);
    }
    const QStringList told = sentences(*beforeAfter(diary(), m_pain, kDay, 7, kDay.addDays(30)));
    EXPECT_EQ(told.last(), u"Parent: too few entries to tell."_s);
}

TEST_F(Looks, HoursAreThoseOfTheClockOnTheWallOnBothSidesOfAClockChange) {
    const QDate sunday = kDay;
    write(m_pain, sunday.addDays(-7), QTime(23, 30), 4);
    write(m_pain, sunday, QTime(23, 30), 8);
    write(m_pain, sunday, QTime(0, 10), 1);
    const auto look = *hoursOfWeek(diary(), m_pain, Reporter::Parent, {sunday.addDays(-7), sunday});
    EXPECT_EQ(look.count, 3);
    EXPECT_EQ(look.cells[6][7], (HourCell{2, 6}));
    EXPECT_EQ(look.cells[6][0], (HourCell{1, 1}));
}

TEST_F(Looks, TheHighestTimeOfDayCountsOnlyDaysWithSomethingToCompare) {
    for (int i = 0; i < 6; ++i) {
        write(m_pain, kDay.addDays(i), QTime(9, 0), 3);
        write(m_pain, kDay.addDays(i), QTime(20, 0), i < 4 ? 7 : 2);
    }
    write(m_pain, kDay.addDays(8), QTime(20, 0), 10); // alone on its day
    const auto values = *diary().timedValues(m_pain.id, {kDay, kDay.addDays(10)});
    const auto times = highestTimes(values, Reporter::Parent);
    EXPECT_EQ(times[size_t(PartOfDay::Evening)], (HighestTime{PartOfDay::Evening, 4, 6}));
    EXPECT_EQ(times[size_t(PartOfDay::Morning)], (HighestTime{PartOfDay::Morning, 2, 6}));
    EXPECT_EQ(times[size_t(PartOfDay::Night)].days, 0);
}

TEST_F(Looks, SideBySideTakesTheDaysThatHaveBoth) {
    for (int i = 0; i < 12; ++i) {
        write(m_pain, kDay.addDays(i), QTime(9, 0), i < 6 ? 2 : 8);
        if (i != 11)
            write(m_sleep, kDay.addDays(i), QTime(9, 0), i < 6 ? 9 : 6);
    }
    const auto look = *sideBySide(diary(), m_pain, m_sleep, {kDay, kDay.addDays(20)});
    EXPECT_EQ(look.days, 11);
    EXPECT_EQ(look.usualOfFirst, 2);
    EXPECT_EQ(look.onHigherDays->count, 5);
    EXPECT_EQ(look.onHigherDays->usual, 6);
    EXPECT_EQ(look.onOtherDays->usual, 9);
    EXPECT_TRUE(sentences(look).last().contains(u"does not show why"_s));
}

TEST_F(Looks, SideBySideIsSilentWithFewDays) {
    write(m_pain, kDay, QTime(9, 0), 2);
    write(m_sleep, kDay, QTime(9, 0), 9);
    const auto told = sentences(*sideBySide(diary(), m_pain, m_sleep, {kDay, kDay}));
    EXPECT_EQ(told.last(), u"That is too little to tell more."_s);
}

TEST_F(Looks, AfterADoseComesTheNextValueOfTheSameReporter) {
    const Medicine medicine = m_book.add(Medicine{.name = u"Drops"_s, .asNeeded = true});
    for (int i = 0; i < 6; ++i) {
        const QDate day = kDay.addDays(i);
        write(m_pain, day, QTime(9, 0), 7);
        m_book.add(Dose{.medicine = medicine.id, .moment = at(day, QTime(9, 30))});
        write(m_pain, day, QTime(9, 40), 9); // too soon after it
        write(m_pain, day, QTime(10, 0), 1, Reporter::Child);
        write(m_pain, day, QTime(11, 0), i == 0 ? 7 : i == 1 ? 8 : 3);
    }
    m_book.add(Dose{.medicine = medicine.id, .moment = at(kDay.addDays(9), QTime(9, 30))}); // nothing near
    const auto look =
        *afterDoses(diary(), m_book->table<DoseTable>(), m_pain, medicine, {kDay, kDay.addDays(20)});
    EXPECT_EQ(look.doses, 7);
    EXPECT_EQ(look.withBoth, 6);
    EXPECT_EQ(look.lower, 4);
    EXPECT_EQ(look.same, 1);
    EXPECT_EQ(look.higher, 1);
}

} // namespace
