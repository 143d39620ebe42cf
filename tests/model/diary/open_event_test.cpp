// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/open_event.h"

#include "model/diary/new_entry.h"

#include <QTimeZone>
#include <gtest/gtest.h>

namespace {

const QDateTime kBegan(QDate(2026, 3, 14), QTime(3, 4, 5, 600), QTimeZone::utc());

TEST(OpenEvent, MayGoOnForTwelveHoursUnlessSomebodySaidHowLongItWas) {
    DiaryEntry event = newEntry({}, kBegan);
    EXPECT_TRUE(mayGoOn(event, kBegan));
    EXPECT_TRUE(mayGoOn(event, kBegan.addSecs(12 * 3600 - 1)));
    EXPECT_FALSE(mayGoOn(event, kBegan.addSecs(12 * 3600)));
    EXPECT_FALSE(mayGoOn(event, kBegan.addSecs(-1))) << "the clock was put back";
    event.seconds = 0;
    EXPECT_FALSE(mayGoOn(event, kBegan));
}

TEST(OpenEvent, EndsAfterWholeSeconds) {
    const DiaryEntry event = newEntry({}, kBegan);
    EXPECT_EQ(endedAt(event, kBegan.addMSecs(130'900)).seconds, 130);
    EXPECT_EQ(event.seconds, std::nullopt);
}

} // namespace
