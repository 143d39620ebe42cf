// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/schedule_text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class ScheduleTest : public testing::Test {
protected:
    ScheduleTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~ScheduleTest() override { QLocale::setDefault(QLocale::c()); }

    static ServiceSchedule hours(const QList<Qt::DayOfWeek> &days, int opens, int closes) {
        return {.days = days, .opens = QTime(opens, 0), .closes = QTime(closes, 0)};
    }
    static OpenNow at(const QList<ServiceSchedule> &schedules, int day, int hour) {
        return openAt(schedules, QDateTime(QDate(2026, 3, day), QTime(hour, 0))); // March 2, 2026 is a Monday
    }
    const QList<Qt::DayOfWeek> weekdays{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday};
};

TEST_F(ScheduleTest, SaysDaysWithTheSameHoursTogether) {
    QList<ServiceSchedule> each;
    for (const Qt::DayOfWeek day : weekdays)
        each.append(hours({day}, 9, 17));
    EXPECT_EQ(scheduleLines(each), QStringList{u"Mon-Fri 9:00 AM to 5:00 PM"_s});
    EXPECT_EQ(scheduleLines({hours(weekdays, 9, 17)}), scheduleLines(each));
}

TEST_F(ScheduleTest, SaysOtherHoursOnALineOfTheirOwnInTheOrderOfTheWeek) {
    EXPECT_EQ(scheduleLines({hours({Qt::Saturday}, 10, 13), hours({Qt::Wednesday, Qt::Monday}, 9, 17)}),
              (QStringList{u"Mon, Wed 9:00 AM to 5:00 PM"_s, u"Sat 10:00 AM to 1:00 PM"_s}));
}

TEST_F(ScheduleTest, LeavesOutWhatIsOverAndSaysFromWhenTheRestIs) {
    ServiceSchedule past = hours(weekdays, 9, 17), coming = hours({Qt::Saturday}, 10, 12);
    past.validTo = QDate(2026, 3, 1);
    past.description = u"Summer hours"_s;
    coming.validFrom = QDate(2026, 6, 1);
    const QDate monday(2026, 3, 2);
    EXPECT_EQ(scheduleLines({past}, monday), QStringList());
    EXPECT_EQ(scheduleLines({past, hours({Qt::Monday}, 9, 17)}, monday),
              QStringList{u"Mon 9:00 AM to 5:00 PM"_s});
    EXPECT_EQ(scheduleLines({coming}, monday), QStringList{u"Sat 10:00 AM to 12:00 PM, from June 1, 2026"_s});
    past.validTo = monday;
    EXPECT_EQ(scheduleLines({past}, monday).size(), 2) << "its last day is one of it";
}

TEST_F(ScheduleTest, KeepsTheWordsOfTheSource) {
    ServiceSchedule words{.description = u"By appointment"_s, .notes = u"closed  on holidays"_s};
    EXPECT_EQ(scheduleLines({words, words}), (QStringList{u"By appointment"_s, u"closed on holidays"_s}));
    EXPECT_TRUE(scheduleLines({}).isEmpty());
}

TEST_F(ScheduleTest, SaysDayAndNightWhereItNeverCloses) {
    const ServiceSchedule always{.days = {Qt::Sunday}, .opens = QTime(0, 0), .closes = QTime(23, 59)};
    EXPECT_EQ(scheduleLines({always}), QStringList{u"Sun day and night"_s});
}

TEST_F(ScheduleTest, IsOpenFromItsFirstMinuteUntilItCloses) {
    const QList<ServiceSchedule> office{hours(weekdays, 9, 17)};
    EXPECT_EQ(at(office, 2, 9), OpenNow::Open);
    EXPECT_EQ(at(office, 2, 16), OpenNow::Open);
    EXPECT_EQ(at(office, 2, 17), OpenNow::Closed);
    EXPECT_EQ(at(office, 7, 10), OpenNow::Closed);
}

TEST_F(ScheduleTest, IsOpenOverMidnight) {
    const QList<ServiceSchedule> night{hours({Qt::Friday}, 20, 6)};
    EXPECT_EQ(at(night, 6, 23), OpenNow::Open);
    EXPECT_EQ(at(night, 7, 5), OpenNow::Open);
    EXPECT_EQ(at(night, 7, 6), OpenNow::Closed);
    EXPECT_EQ(at(night, 6, 5), OpenNow::Closed);
}

TEST_F(ScheduleTest, IsUnknownWhereNoHoursInForceAreWritten) {
    ServiceSchedule past = hours(weekdays, 9, 17);
    past.validTo = QDate(2025, 12, 31);
    EXPECT_EQ(at({past}, 2, 10), OpenNow::Unknown);
    EXPECT_EQ(at({{.description = u"By appointment"_s}}, 2, 10), OpenNow::Unknown);
    EXPECT_EQ(at({}, 2, 10), OpenNow::Unknown);
}

} // namespace
