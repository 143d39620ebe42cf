// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/papers/paper_review.h"

#include "model/papers/paper_review_table.h"
#include "tests/support/temporary_book.h"

#include <QLocale>

namespace {

const QDate kDay(2026, 3, 14);

PaperReview review(const QDate &on) {
    return {.paper = u"emergency"_s,
            .writtenBy = u"Mom"_s,
            .lookedThroughBy = u"Dr. Osei"_s,
            .byClinician = true,
            .on = on,
            .lookAgainOn = on.addMonths(kMonthsToReview),
            .items = {paperItem(PaperGroup::Medicine, QUuid::createUuid(), u"Morphine"_s)}};
}

class PaperReviewTest : public testing::Test {
protected:
    PaperReviewTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~PaperReviewTest() override { QLocale::setDefault(QLocale::c()); }
};

} // namespace

TEST_F(PaperReviewTest, ComesBackAsItWasWrittenAndTheNewestCounts) {
    TemporaryBook book;
    const PaperReview newer = book.add(review(kDay));
    book.add(review(kDay.addDays(-30)));
    PaperReview other = review(kDay.addDays(1));
    other.paper = u"school"_s;
    book.add(other);
    book.reopen();
    EXPECT_EQ(*book->table<PaperReviewTable>().latest(u"emergency"_s), newer);
    EXPECT_FALSE(*book->table<PaperReviewTable>().latest(u"wallet"_s));
}

TEST_F(PaperReviewTest, SaysWhoWroteAndLookedThroughIt) {
    EXPECT_EQ(reviewText(review(kDay)),
              u"Written by Mom · looked through by Dr. Osei (clinician) · on March 14, "
              "2026 · look again by September 14, 2026"_s);
}

TEST_F(PaperReviewTest, CountsWhatIsNewChangedOrGone) {
    const QUuid same = QUuid::createUuid();
    const QUuid changed = QUuid::createUuid();
    const QList<PaperItem> before{paperItem(PaperGroup::Medicine, same, u"A"_s),
                                  paperItem(PaperGroup::Medicine, changed, u"B"_s),
                                  paperItem(PaperGroup::Allergy, QUuid::createUuid(), u"Latex"_s)};
    const QList<PaperItem> now{paperItem(PaperGroup::Medicine, same, u"A"_s),
                               paperItem(PaperGroup::Medicine, changed, u"B, twice"_s),
                               paperItem(PaperGroup::Medicine, QUuid::createUuid(), u"C"_s)};
    EXPECT_TRUE(changesBetween(before, before).isEmpty());
    EXPECT_EQ(changesBetween(before, now).size(), 2);
    EXPECT_TRUE(changesBetween(before, now)[0].startsWith(u"1 "_s));
    EXPECT_TRUE(changesBetween(before, now)[1].startsWith(u"2 "_s));
}

TEST_F(PaperReviewTest, GetsOldByTheDayAndByWhatChanged) {
    const PaperReview fresh = review(kDay);
    EXPECT_FALSE(isStale(fresh, fresh.items, kDay.addMonths(5)));
    EXPECT_TRUE(isStale(fresh, fresh.items, fresh.lookAgainOn));
    EXPECT_TRUE(isStale(fresh, {}, kDay));
}
