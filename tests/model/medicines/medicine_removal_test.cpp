// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/medicines/medicine_removal.h"

#include "model/diary/diary_table.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine_table.h"
#include "tests/support/temporary_book.h"

using namespace Qt::StringLiterals;

namespace {

const DaySpan kAll{QDate(1990, 1, 1), QDate(2100, 1, 1)};

class MedicineRemoval : public testing::Test {
protected:
    Dose give(const Medicine &of) {
        return book.add(Dose{.medicine = of.id, .moment = Moment::of(QDateTime::currentDateTimeUtc())});
    }
    DiaryEntry entryFor(const Dose &dose) {
        return book.add(
            DiaryEntry{.tracker = tracker.id, .moment = dose.moment, .words = u"pain"_s, .dose = dose.id});
    }

    TemporaryBook book;
    Tracker tracker = book.add(Tracker{.name = u"Pain"_s});
    Medicine medicine = book.add(Medicine{.name = u"Morphine"_s});
    Medicine other = book.add(Medicine{.name = u"Other"_s});
};

TEST_F(MedicineRemoval, TakesTheDosesAlongAndBringsAllOfItBackInOneStep) {
    const Dose dose = give(medicine);
    const Dose kept = give(other);
    const DiaryEntry entry = entryFor(dose);
    const DiaryEntry entryOfOther = entryFor(kept);
    const auto removal = removalOf(book.store(), medicine);
    ASSERT_TRUE(removal);
    ASSERT_TRUE(book->apply(*removal));
    EXPECT_EQ(*book->table<MedicineTable>().all(), QList<Medicine>{other});
    EXPECT_EQ(*book->table<DoseTable>().inSpan(kAll), QList<Dose>{kept});
    EXPECT_EQ((*book->table<DiaryTable>().find(entry.id))->dose, std::nullopt);
    EXPECT_EQ((*book->table<DiaryTable>().find(entry.id))->words, entry.words);
    EXPECT_EQ(**book->table<DiaryTable>().find(entryOfOther.id), entryOfOther);
    ASSERT_TRUE(book->apply(inverse(*removal)));
    EXPECT_EQ(book->table<MedicineTable>().all()->size(), 2);
    EXPECT_EQ(book->table<DoseTable>().inSpan(kAll)->size(), 2);
    EXPECT_EQ(**book->table<DiaryTable>().find(entry.id), entry);
    EXPECT_TRUE(book->check());
}

TEST_F(MedicineRemoval, OfADoseLeavesTheEntryWithoutIt) {
    const Dose dose = give(medicine);
    const DiaryEntry entry = entryFor(dose);
    const auto removal = removalOf(book.store(), dose);
    ASSERT_TRUE(removal);
    ASSERT_TRUE(book->apply(*removal));
    EXPECT_EQ(*book->table<DoseTable>().count(), 0);
    EXPECT_EQ((*book->table<DiaryTable>().find(entry.id))->dose, std::nullopt);
    ASSERT_TRUE(book->apply(inverse(*removal)));
    EXPECT_EQ(**book->table<DiaryTable>().find(entry.id), entry);
}

} // namespace
