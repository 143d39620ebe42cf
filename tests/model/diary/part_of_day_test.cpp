// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/part_of_day.h"

#include "model/diary/read_value.h"

#include <QTimeZone>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QDate kPartDay(2026, 3, 14);

QDateTime at(int hour, int minute = 0, const QDate &day = kPartDay) {
    return {day, QTime(hour, minute), QTimeZone::utc()};
}

TimeSlot slotAt(int hour, int minute = 0) {
    return slotOf(Moment::of(at(hour, minute)));
}

} // namespace

TEST(PartOfDayTest, TheNightBelongsToTheEveningBefore) {
    EXPECT_EQ(slotAt(4, 59), (TimeSlot{kPartDay.addDays(-1), PartOfDay::Night}));
    EXPECT_EQ(slotAt(5), (TimeSlot{kPartDay, PartOfDay::Morning}));
    EXPECT_EQ(slotAt(11), (TimeSlot{kPartDay, PartOfDay::Midday}));
    EXPECT_EQ(slotAt(17), (TimeSlot{kPartDay, PartOfDay::Evening}));
    EXPECT_EQ(slotAt(22), (TimeSlot{kPartDay, PartOfDay::Night}));
}

TEST(PartOfDayTest, WhatIsWrittenLaterLiesInItsSlotAndNeverAhead) {
    for (const PartOfDay time :
         {PartOfDay::Morning, PartOfDay::Midday, PartOfDay::Evening, PartOfDay::Night}) {
        const TimeSlot yesterday{kPartDay.addDays(-1), time};
        const auto moment = momentIn(yesterday, at(12));
        ASSERT_TRUE(moment);
        EXPECT_EQ(slotOf(Moment::of(*moment)), yesterday);
    }
    EXPECT_EQ(momentIn({kPartDay, PartOfDay::Morning}, at(6, 30)), at(6, 30));
    EXPECT_FALSE(momentIn({kPartDay, PartOfDay::Evening}, at(12)));
    EXPECT_FALSE(momentIn({kPartDay.addDays(1), PartOfDay::Morning}, at(12)));
}

TEST(ReadValue, TakesNumbersInTheShownUnitAndBeginningsOfWords) {
    const Tracker pain{};
    EXPECT_EQ(readValue(pain, u"10"_s, QLocale::c()), 10);
    EXPECT_FALSE(readValue(pain, u"11"_s, QLocale::c()));
    EXPECT_FALSE(readValue(pain, u"2.5"_s, QLocale::c()));
    EXPECT_FALSE(readValue(pain, QString(), QLocale::c()));
    const Tracker fever{.kind = TrackerKind::Measurement, .unit = Unit::Fahrenheit};
    EXPECT_NEAR(readValue(fever, u"101,3"_s, QLocale(QLocale::German)).value_or(0), 38.5, 0.001);
    EXPECT_FALSE(readValue(fever, u"38"_s, QLocale::c())); // no body is that cold
    const Tracker worry{.kind = TrackerKind::ZeroToFourInWords};
    EXPECT_EQ(readValue(worry, u"very"_s, QLocale::c()), 4);
    EXPECT_EQ(readValue(worry, u"3"_s, QLocale::c()), 3);
    const Tracker slept{.kind = TrackerKind::YesNo};
    EXPECT_EQ(readValue(slept, u"y"_s, QLocale::c()), 1);
    EXPECT_EQ(readValue(slept, u"0"_s, QLocale::c()), 0);
}
