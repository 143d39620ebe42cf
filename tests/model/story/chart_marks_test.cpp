// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/chart_marks.h"

#include "model/base/date_text.h"
#include "model/diary/diary_entry.h"

#include <QTimeZone>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QDate kMarkDay(2026, 3, 2); // a Monday
const DaySpan kMarkYears{QDate(2016, 1, 1), QDate(2027, 1, 1)};

TimedValue said(int day, int hour, double value, Reporter reporter = Reporter::Parent) {
    const QDateTime when(kMarkDay.addDays(day), QTime(hour, 0), QTimeZone::utc());
    return {when.toMSecsSinceEpoch(), 0, reporter, value, day * 100 + hour};
}

TimelineLane pain(const QList<TimedValue> &values) {
    return {.name = u"Pain"_s, .tracker = {.name = u"Pain"_s}, .values = values};
}

TEST(ChartMarks, AreSingleEntriesWhereADayHasRoom) {
    EXPECT_EQ(grainOf(20, 9), Grain::Entry);
    EXPECT_EQ(grainOf(9, 9), Grain::Day);
    EXPECT_EQ(grainOf(2, 9), Grain::Week);
    EXPECT_EQ(grainOf(0.4, 9), Grain::Month);
    EXPECT_EQ(grainOf(0.11, 9), Grain::Quarter);
    EXPECT_EQ(grainOf(0.01, 9), Grain::Year);
    const auto marks = marksOf(pain({said(0, 12, 3), said(1, 6, 5)}), Grain::Entry, kMarkYears);
    ASSERT_EQ(marks.size(), 2);
    EXPECT_EQ(marks[0].from, double(kMarkDay.toJulianDay()) + 0.5);
    EXPECT_EQ(marks[1].row, 106);
    EXPECT_EQ(marks[1].spread.usual, 5);
}

TEST(ChartMarks, OfManyDaysAreTheMiddleAndTheRangeOfEachReporter) {
    const auto marks = marksOf(
        pain({said(0, 8, 1), said(2, 8, 9), said(6, 8, 2), said(3, 9, 4, Reporter::Child), said(7, 8, 6)}),
        Grain::Week, kMarkYears);
    ASSERT_EQ(marks.size(), 3);
    EXPECT_EQ(marks[0].reporter, Reporter::Child);
    EXPECT_EQ(marks[1].spread.lowest, 1);
    EXPECT_EQ(marks[1].spread.usual, 2);
    EXPECT_EQ(marks[1].spread.highest, 9);
    EXPECT_EQ(marks[1].days(), (DaySpan{kMarkDay, kMarkDay.addDays(6)}));
    EXPECT_EQ(marks[2].days().first, kMarkDay.addDays(7));
}

TEST(ChartMarks, LeaveOutWhatIsNotSeen) {
    const TimelineLane lane = pain({said(0, 8, 1), said(400, 8, 2)});
    const DaySpan seen{kMarkDay.addDays(-3), kMarkDay.addDays(3)};
    EXPECT_EQ(marksOf(lane, Grain::Entry, seen).size(), 1);
    EXPECT_EQ(marksOf(lane, Grain::Month, seen).size(), 1);
}

TEST(ChartMarks, CountTheClockOnTheWall) {
    TimedValue late = said(0, 23, 3);
    late.offsetSeconds = 2 * 3600;
    EXPECT_EQ(marksOf(pain({late}), Grain::Day, kMarkYears)[0].days().first, kMarkDay.addDays(1));
}

TEST(ChartMarks, CountWhatHappensOftenAndLeaveAloneWhatHappensOnce) {
    TimelineLane moments{.kind = StoryKind::GoodMoments, .name = u"Good moment"_s};
    for (const int day : {0, 1, 40})
        moments.items.append({kMarkDay.addDays(day), {}, u"The lake"_s, QUuid::createUuid()});
    EXPECT_EQ(marksOf(moments, Grain::Entry, kMarkYears).size(), 3);
    const auto months = marksOf(moments, Grain::Month, kMarkYears);
    ASSERT_EQ(months.size(), 2);
    EXPECT_EQ(months[0].what, ChartMark::What::Items);
    EXPECT_EQ(months[0].count, 2);
    EXPECT_EQ(months[1].what, ChartMark::What::Item);
    EXPECT_FALSE(months[1].item.record.isNull());
}

TEST(ChartMarks, PutTheDosesOfAWeekTogether) {
    TimelineLane drops{.kind = StoryKind::Medicines, .name = u"Drops"_s};
    drops.items.append({kMarkDay, kMarkDay.addDays(20), u"Drops"_s, QUuid::createUuid()});
    drops.doses = {{kMarkDay, 2}, {kMarkDay.addDays(1), 1}, {kMarkDay.addDays(8), 1}};
    const auto marks = marksOf(drops, Grain::Week, kMarkYears);
    ASSERT_EQ(marks.size(), 3);
    EXPECT_EQ(marks[0].what, ChartMark::What::Bar);
    EXPECT_EQ(marks[1].count, 3);
    EXPECT_EQ(marks[2].count, 1);
}

TEST(ChartMarks, SayWhatTheyShow) {
    const TimelineLane lane = pain({said(0, 8, 1), said(1, 8, 3), said(1, 9, 5)});
    const auto entries = marksOf(lane, Grain::Entry, kMarkYears);
    const DiaryEntry entry{.moment = Moment::of(QDateTime(kMarkDay, QTime(8, 0), QTimeZone::utc())),
                           .value = 1,
                           .words = u"in the bath"_s};
    const QString text = markText(lane, entries[0], entry);
    for (const QString &part :
         {u"Pain"_s, u"1"_s, u"Parent"_s, dateText(kMarkDay), timeText(QTime(8, 0)), u"in the bath"_s})
        EXPECT_TRUE(text.contains(part)) << qPrintable(text);
    const auto weeks = marksOf(lane, Grain::Week, kMarkYears);
    EXPECT_TRUE(markText(lane, weeks[0], {}).contains(u"from 1 to 5, usually 3"_s))
        << qPrintable(markText(lane, weeks[0], {}));
}

TEST(ChartMarks, DaysAroundADayAreThoseOfTheCalendar) {
    const QDate day(2026, 5, 20);
    EXPECT_EQ(daysAround(day, Grain::Week), (DaySpan{QDate(2026, 5, 18), QDate(2026, 5, 24)}));
    EXPECT_EQ(daysAround(day, Grain::Month), (DaySpan{QDate(2026, 5, 1), QDate(2026, 5, 31)}));
    EXPECT_EQ(daysAround(day, Grain::Quarter), (DaySpan{QDate(2026, 4, 1), QDate(2026, 6, 30)}));
    EXPECT_EQ(daysAround(day, Grain::Year), (DaySpan{QDate(2026, 1, 1), QDate(2026, 12, 31)}));
}

} // namespace
