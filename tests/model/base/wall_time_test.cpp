// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/wall_time.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

Moment at(const char *zone, const QDate &day, const QTime &time, WallTime *what) {
    return WallClock(QTimeZone(zone)).at(day, time, what);
}

QString text(const Moment &moment) {
    return moment.local().toString(Qt::ISODate);
}

// The hours of both changes as `date -d "TZ=\"America/New_York\" 2024-03-10 03:30"` and
// `TZ=America/New_York date -d "2024-11-03T01:30:00-04:00"` tell them.
TEST(WallClock, AnHourThatClocksSkipIsALaterOne) {
    WallTime what = WallTime::Once;
    const Moment moment = at("America/New_York", QDate(2024, 3, 10), QTime(2, 30), &what);
    EXPECT_EQ(what, WallTime::Never);
    EXPECT_EQ(text(moment), u"2024-03-10T03:30:00-04:00"_s);
}

TEST(WallClock, OfAnHourThatComesTwiceTheFirstIsTaken) {
    WallTime what = WallTime::Once;
    const Moment moment = at("America/New_York", QDate(2024, 11, 3), QTime(1, 30), &what);
    EXPECT_EQ(what, WallTime::Twice);
    EXPECT_EQ(text(moment), u"2024-11-03T01:30:00-04:00"_s);
}

TEST(WallClock, TheHoursAroundAChangeComeOnce) {
    WallTime what = WallTime::Twice;
    EXPECT_EQ(text(at("America/New_York", QDate(2024, 3, 10), QTime(1, 59), &what)),
              u"2024-03-10T01:59:00-05:00"_s);
    EXPECT_EQ(what, WallTime::Once);
    EXPECT_EQ(text(at("America/New_York", QDate(2024, 11, 3), QTime(2, 0), &what)),
              u"2024-11-03T02:00:00-05:00"_s);
    EXPECT_EQ(text(at("Australia/Lord_Howe", QDate(2024, 4, 7), QTime(1, 45), &what)),
              u"2024-04-07T01:45:00+11:00"_s);
    EXPECT_EQ(what, WallTime::Twice); // half an hour there
}

/// Everything that QDateTime itself says of a moment comes back, in every zone, around midnight and changes.
TEST(WallClock, AgreesWithTheClocksOfAllZones) {
    int compared = 0;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QTimeZone zone(id);
        WallClock clock(zone);
        for (qint64 utc = 1'709'164'800'000; utc < 1'741'000'000'000; utc += 37LL * 3600'000 + 1'740'000) {
            const QDateTime local = QDateTime::fromMSecsSinceEpoch(utc, zone);
            WallTime what = WallTime::Once;
            const Moment moment = clock.at(local.date(), local.time(), &what);
            EXPECT_NE(what, WallTime::Never) << id.constData() << utc;
            if (what == WallTime::Once) {
                EXPECT_EQ(moment.utcMsecs, utc) << id.constData();
                EXPECT_EQ(moment.offsetSeconds, local.offsetFromUtc()) << id.constData();
            }
            ++compared;
        }
    }
    EXPECT_GT(compared, 200 * 200);
}

} // namespace
