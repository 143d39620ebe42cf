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
    EXPECT_EQ(*one->trackers().all(), *two->trackers().all());
    EXPECT_EQ(*one->diary().inSpan(all), *two->diary().inSpan(all));
    EXPECT_EQ(*one->attachments().contents(), *two->attachments().contents());
    EXPECT_EQ(*one->goals().all(), *two->goals().all());
    EXPECT_EQ(*one->contacts().all(), *two->contacts().all());
    EXPECT_EQ(*one->appointments().all(), *two->appointments().all());
    EXPECT_EQ(*one->medicines().all(), *two->medicines().all());
    EXPECT_EQ(*one->doses().inSpan(all), *two->doses().inSpan(all));
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
    const QDateTime end = Moment::at(kLastDay, QTime(8, 0), -5 * 3600).local();
    EXPECT_LE(entries.last().moment.local(), end);
    const auto doses = *book->doses().inSpan(fromTheDayBefore);
    ASSERT_FALSE(doses.isEmpty());
    EXPECT_LE(doses.last().moment.local(), end);
}

TEST(SampleFamily, HasAsManyEntriesAYearAsABusyFamilyWrites) {
    TemporaryBook book;
    ASSERT_TRUE(writeSampleFamily(book.store(), {kLastDay, 1}));
    EXPECT_NEAR(*book->diary().count(), 14600, 500);
    EXPECT_TRUE(book->check());
}

TEST(SampleFamily, TellsOfMedicinesThatChangedWithTheNewPlanAndOfWhatWasGiven) {
    TemporaryBook book;
    ASSERT_TRUE(writeSampleFamily(book.store(), {kLastDay}));
    int changedWithThePlan = 0;
    const auto medicines = *book->medicines().all();
    for (const Medicine &medicine : medicines) {
        for (const MedicineChange &change : medicine.changes)
            changedWithThePlan += change.on == kLastDay.addDays(-42) ? 1 : 0;
    }
    EXPECT_GE(changedWithThePlan, 4);
    const auto doses = *book->doses().inSpan({kLastDay.addDays(-41), kLastDay});
    EXPECT_TRUE(std::any_of(doses.begin(), doses.end(),
                            [](const Dose &dose) { return dose.outcome == DoseOutcome::Better; }));
    const auto entries = *book->diary().inSpan({kLastDay.addDays(-41), kLastDay});
    EXPECT_TRUE(std::any_of(entries.begin(), entries.end(),
                            [](const DiaryEntry &entry) { return entry.dose.has_value(); }));
    EXPECT_TRUE(book->check());
}

TEST(SampleFamily, HasAsManyMedicinesAndDosesAsTenYearsOfABusyFamily) {
    TemporaryBook book;
    ASSERT_TRUE(writeSampleFamily(book.store(), {kLastDay, 10}));
    EXPECT_EQ(book->medicines().all()->size(), 40);
    EXPECT_NEAR(*book->doses().count(), 30000, 1500);
}

} // namespace
