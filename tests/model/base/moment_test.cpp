// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/moment.h"

#include <QTimeZone>
#include <gtest/gtest.h>

namespace {

const QDate kLeapDay(1968, 2, 29);

TEST(MomentTest, ShowsTheClockOnTheWallBeforeAndAfter1970) {
    for (const QDate &day : {kLeapDay, QDate(1969, 12, 31), QDate(1970, 1, 1), QDate(2026, 11, 28)}) {
        for (const QTime &time : {QTime(0, 0), QTime(23, 59, 59, 999)}) {
            for (const int offset : {0, -5 * 3600, 14 * 3600, 20'700}) {
                const Moment moment = Moment::at(day, time, offset);
                EXPECT_EQ(moment.date(), day) << offset;
                EXPECT_EQ(moment.time(), time) << offset;
                EXPECT_EQ(moment.local().date(), day) << offset;
                EXPECT_EQ(moment.local().time(), time) << offset;
                EXPECT_EQ(moment.local().offsetFromUtc(), offset);
            }
        }
    }
}

TEST(MomentTest, KeepsTheZoneOfADateTime) {
    const Moment moment =
        Moment::of(QDateTime(QDate(2026, 3, 14), QTime(9, 30), QTimeZone("America/New_York")));
    EXPECT_EQ(moment, Moment::at(QDate(2026, 3, 14), QTime(9, 30), -4 * 3600, "America/New_York"));
    EXPECT_EQ(Moment::of(QDateTime(QDate(2026, 3, 14), QTime(9, 30), QTimeZone::utc())).zone, "UTC");
}

} // namespace
