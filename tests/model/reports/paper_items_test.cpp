// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/paper_items.h"

#include "model/goals/goal.h"
#include "model/keyfacts/key_fact.h"
#include "model/medicines/medicine.h"
#include "tests/support/temporary_book.h"

using namespace Qt::StringLiterals;

namespace {

const QDate kItemsDay(2026, 3, 14);

class PaperItems : public testing::Test {
protected:
    QList<PaperItem> read(const QList<PaperGroup> &groups) {
        return *readPaperItems(book.store(), groups, kItemsDay);
    }

    TemporaryBook book;
};

} // namespace

TEST_F(PaperItems, AreThoseOfTheGroupsThatAreAskedFor) {
    book.add(Goal{.title = u"The lake"_s});
    book.add(Medicine{.name = u"Morphine"_s});
    book.add(KeyFact{.kind = KeyFactKind::Allergy, .what = u"Latex"_s});
    EXPECT_EQ(read({PaperGroup::Goal}).size(), 1);
    EXPECT_EQ(read({PaperGroup::Medicine, PaperGroup::Allergy}).size(), 2);
    EXPECT_TRUE(read({PaperGroup::Plan, PaperGroup::Appointment}).isEmpty());
}

TEST_F(PaperItems, ChangeWithTheWordsOfARecord) {
    const Goal goal = book.add(Goal{.title = u"The lake"_s});
    const auto before = read({PaperGroup::Goal});
    EXPECT_TRUE(changesBetween(before, read({PaperGroup::Goal})).isEmpty());
    Goal reached = goal;
    reached.status = GoalStatus::Reached;
    ASSERT_TRUE(book->apply({{}, {replacing(goal, reached)}}));
    EXPECT_EQ(changesBetween(before, read({PaperGroup::Goal})).size(), 1);
}

TEST_F(PaperItems, LeaveOutMedicinesThatAreNotInUse) {
    book.add(Medicine{.name = u"Old drops"_s, .stoppedOn = kItemsDay.addDays(-3)});
    EXPECT_TRUE(read({PaperGroup::Medicine}).isEmpty());
}
