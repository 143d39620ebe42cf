// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample_family.h"

#include "model/diary/tracker_summary.h"
#include "tests/support/temporary_book.h"

namespace {

const QDate kLastDay(2026, 5, 20);

TEST(SampleFamily, IsTheSameEachTime) {
    TemporaryBook one, two;
    ASSERT_TRUE(writeSampleFamily(one.store(), {kLastDay}));
    ASSERT_TRUE(writeSampleFamily(two.store(), {kLastDay}));
    const DaySpan all = **one->diary().wholeSpan();
    EXPECT_EQ(*one->diary().inSpan(all), *two->diary().inSpan(all));
    EXPECT_EQ(*one->goals().all(), *two->goals().all());
    EXPECT_EQ(*one->contacts().all(), *two->contacts().all());
    EXPECT_EQ(*one->appointments().all(), *two->appointments().all());
}

TEST(SampleFamily, TellsOfLessPainSinceTheNewPlan) {
    TemporaryBook book;
    ASSERT_TRUE(writeSampleFamily(book.store(), {kLastDay}));
    const Tracker pain = book->trackers().all()->first();
    const DaySpan since{kLastDay.addDays(-41), kLastDay};
    const auto after = *summarize(book->diary(), pain, since);
    const auto before = *summarize(book->diary(), pain, {kLastDay.addDays(-62), kLastDay.addDays(-43)});
    ASSERT_EQ(after.reports.size(), 2);
    EXPECT_LT(after.reports[1].spread.usual, before.reports[1].spread.usual);
}

TEST(SampleFamily, WritesNothingOfTheFuture) {
    TemporaryBook book;
    ASSERT_TRUE(writeSampleFamily(book.store(), {kLastDay}));
    const DaySpan fromTheDayBefore{kLastDay.addDays(-1), kLastDay.addDays(30)};
    const auto entries = *book->diary().inSpan(fromTheDayBefore);
    ASSERT_FALSE(entries.isEmpty());
    EXPECT_LE(entries.last().moment.local(), QDateTime(kLastDay, QTime(8, 0), Qt::OffsetFromUTC, -5 * 3600));
}

TEST(SampleFamily, HasAsManyEntriesAYearAsABusyFamilyWrites) {
    TemporaryBook book;
    ASSERT_TRUE(writeSampleFamily(book.store(), {kLastDay, 1}));
    EXPECT_NEAR(*book->diary().count(), 14600, 500);
    EXPECT_TRUE(book->check());
}

} // namespace
