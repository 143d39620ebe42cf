// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample_family.h"

#include "model/appointments/appointment_table.h"
#include "model/attachments/attachment_table.h"
#include "model/careteam/contact_table.h"
#include "model/diary/diary_table.h"
#include "model/diary/tracker_summary.h"
#include "model/diary/tracker_table.h"
#include "model/goals/goal_table.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine_table.h"
#include "tests/support/temporary_book.h"

namespace {

const QDate kLastDay(2026, 5, 20);

TEST(SampleFamily, IsTheSameEachTime) {
    TemporaryBook one, two;
    ASSERT_TRUE(writeSampleFamily(one.store(), {kLastDay}));
    ASSERT_TRUE(writeSampleFamily(two.store(), {kLastDay}));
    const DaySpan all = **one->table<DiaryTable>().wholeSpan();
    EXPECT_EQ(*one->table<TrackerTable>().all(), *two->table<TrackerTable>().all());
    EXPECT_EQ(*one->table<DiaryTable>().inSpan(all), *two->table<DiaryTable>().inSpan(all));
    EXPECT_EQ(*one->table<AttachmentTable>().contents(), *two->table<AttachmentTable>().contents());
    EXPECT_EQ(*one->table<GoalTable>().all(), *two->table<GoalTable>().all());
    EXPECT_EQ(*one->table<ContactTable>().all(), *two->table<ContactTable>().all());
    EXPECT_EQ(*one->table<AppointmentTable>().all(), *two->table<AppointmentTable>().all());
    EXPECT_EQ(*one->table<MedicineTable>().all(), *two->table<MedicineTable>().all());
    EXPECT_EQ(*one->table<DoseTable>().inSpan(all), *two->table<DoseTable>().inSpan(all));
}

TEST(SampleFamily, TellsOfLessPainSinceTheNewPlan) {
    TemporaryBook book;
    ASSERT_TRUE(writeSampleFamily(book.store(), {kLastDay}));
    const Tracker pain = book->table<TrackerTable>().all()->first();
    const DaySpan since{kLastDay.addDays(-41), kLastDay};
    const auto after = *summarize(book->table<DiaryTable>(), pain, since);
    const auto before =
        *summarize(book->table<DiaryTable>(), pain, {kLastDay.addDays(-62), kLastDay.addDays(-43)});
    ASSERT_EQ(after.reports.size(), 2);
    EXPECT_LT(after.reports[1].spread.usual, before.reports[1].spread.usual);
}

TEST(SampleFamily, WritesNothingOfTheFuture) {
    TemporaryBook book;
    ASSERT_TRUE(writeSampleFamily(book.store(), {kLastDay}));
    const DaySpan fromTheDayBefore{kLastDay.addDays(-1), kLastDay.addDays(30)};
    const auto entries = *book->table<DiaryTable>().inSpan(fromTheDayBefore);
    ASSERT_FALSE(entries.isEmpty());
    const QDateTime end = Moment::at(kLastDay, QTime(8, 0), -5 * 3600).local();
    EXPECT_LE(entries.last().moment.local(), end);
    const auto doses = *book->table<DoseTable>().inSpan(fromTheDayBefore);
    ASSERT_FALSE(doses.isEmpty());
    EXPECT_LE(doses.last().moment.local(), end);
}

TEST(SampleFamily, HasAsManyEntriesAYearAsABusyFamilyWrites) {
    TemporaryBook book;
    ASSERT_TRUE(writeSampleFamily(book.store(), {kLastDay, 1}));
    EXPECT_NEAR(*book->table<DiaryTable>().count(), 14600, 500);
    EXPECT_TRUE(book->check());
}

TEST(SampleFamily, TellsOfMedicinesThatChangedWithTheNewPlanAndOfWhatWasGiven) {
    TemporaryBook book;
    ASSERT_TRUE(writeSampleFamily(book.store(), {kLastDay}));
    int changedWithThePlan = 0;
    const auto medicines = *book->table<MedicineTable>().all();
    for (const Medicine &medicine : medicines) {
        for (const MedicineChange &change : medicine.changes)
            changedWithThePlan += change.on == kLastDay.addDays(-42) ? 1 : 0;
    }
    EXPECT_GE(changedWithThePlan, 4);
    const auto doses = *book->table<DoseTable>().inSpan({kLastDay.addDays(-41), kLastDay});
    EXPECT_TRUE(std::any_of(doses.begin(), doses.end(),
                            [](const Dose &dose) { return dose.outcome == DoseOutcome::Better; }));
    const auto entries = *book->table<DiaryTable>().inSpan({kLastDay.addDays(-41), kLastDay});
    EXPECT_TRUE(std::any_of(entries.begin(), entries.end(),
                            [](const DiaryEntry &entry) { return entry.dose.has_value(); }));
    EXPECT_TRUE(book->check());
}

TEST(SampleFamily, HasAsManyMedicinesAndDosesAsTenYearsOfABusyFamily) {
    TemporaryBook book;
    ASSERT_TRUE(writeSampleFamily(book.store(), {kLastDay, 10}));
    EXPECT_EQ(book->table<MedicineTable>().all()->size(), 40);
    EXPECT_NEAR(*book->table<DoseTable>().count(), 30000, 1500);
}

} // namespace
