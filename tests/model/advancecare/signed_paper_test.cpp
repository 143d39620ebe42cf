// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/advancecare/signed_paper.h"

#include "model/advancecare/signed_paper_changes.h"
#include "model/advancecare/signed_paper_table.h"
#include "tests/support/temporary_book.h"

namespace {

const QDate kSigned(2026, 3, 3);

SignedPaper plan() {
    return {.kind = SignedPaperKind::Plan,
            .name = u"Our plan"_s,
            .signedOn = kSigned,
            .signedBy = u"Dr. Osei"_s,
            .originalAt = u"Blue folder"_s,
            .holders = {{u"Rosa"_s, kSigned, {}}, {u"School"_s, {}, kSigned.addDays(3)}},
            .lookAgainOn = kSigned.addMonths(6)};
}

class SignedPaperTest : public testing::Test {
protected:
    QList<SignedPaper> all() { return *m_book->table<SignedPaperTable>().all(); }

    TemporaryBook m_book;
};

} // namespace

TEST_F(SignedPaperTest, ComesBackAsItWasWritten) {
    const SignedPaper newer = m_book.add(SignedPaper{.kind = SignedPaperKind::Order});
    SignedPaper old = plan();
    old.replacedBy = newer.id;
    m_book.add(old);
    m_book.reopen();
    EXPECT_EQ(all(), (QList<SignedPaper>{newer, old}));
}

TEST_F(SignedPaperTest, IsCalledByItsKindWhereItHasNoName) {
    EXPECT_EQ(titleOf(plan()), u"Our plan"_s);
    EXPECT_EQ(titleOf(SignedPaper{.kind = SignedPaperKind::Letter}), u"Letter"_s);
}

TEST_F(SignedPaperTest, NamesThoseWhoHaveTheOldCopyAndDoNotKnow) {
    SignedPaper paper = plan();
    EXPECT_TRUE(holdersToTell(paper).isEmpty()); // it holds
    paper.replacedBy = Id<SignedPaper>::create();
    ASSERT_EQ(holdersToTell(paper).size(), 1);
    EXPECT_EQ(holdersToTell(paper).first().who, u"Rosa"_s);
}

TEST_F(SignedPaperTest, ANewerPaperTakesTheOldOnesPlaceInOneStep) {
    const SignedPaper old = m_book.add(plan());
    const SignedPaper fresh{.name = u"The new plan"_s};
    const ChangeSet step = replacingPaper(u"Replace"_s, old, fresh);
    ASSERT_TRUE(m_book->apply(step));
    EXPECT_EQ(all().first().replacedBy, fresh.id);
    EXPECT_EQ(holdersToTell(all().first()).size(), 2); // of this one nobody was told yet
    ASSERT_TRUE(m_book->apply(inverse(step)));
    EXPECT_EQ(all(), QList<SignedPaper>{old});
}

TEST_F(SignedPaperTest, WhatADeletedPaperHadReplacedHoldsAgain) {
    const SignedPaper old = m_book.add(plan());
    const SignedPaper fresh{.name = u"The new plan"_s};
    ASSERT_TRUE(m_book->apply(replacingPaper(u"Replace"_s, old, fresh)));
    ASSERT_TRUE(m_book->apply(removingPaper(u"Delete"_s, fresh, all())));
    ASSERT_EQ(all().size(), 1);
    EXPECT_FALSE(all().first().replacedBy);
}

TEST_F(SignedPaperTest, KnowsWhichPapersCameAfterIt) {
    SignedPaper first = plan();
    SignedPaper second = plan();
    second.id = Id<SignedPaper>::create();
    SignedPaper third = second;
    third.id = Id<SignedPaper>::create();
    first.replacedBy = second.id;
    second.replacedBy = third.id;
    EXPECT_TRUE(isReplacedBy(first, third.id, {first, second, third}));
    EXPECT_FALSE(isReplacedBy(third, first.id, {first, second, third}));
    third.replacedBy = first.id; // a circle, as a damaged book may hold one, comes to an end
    EXPECT_FALSE(isReplacedBy(first, Id<SignedPaper>::create(), {first, second, third}));
}
