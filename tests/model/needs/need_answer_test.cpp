// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/needs/need_answer_table.h"

#include "tests/support/temporary_book.h"

using namespace Qt::StringLiterals;

namespace {

const QDate kMonday(2026, 3, 9);
const QDate kFriday(2026, 3, 13);

class NeedAnswerTest : public testing::Test {
protected:
    QList<NeedAnswer> all() { return *book->table<NeedAnswerTable>().all(); }
    void answer(Need need, std::optional<HelpWanted> wanted, const QDate &day) {
        const ChangeSet step{u"Answer"_s, answering(all(), need, wanted, day)};
        if (!step.changes.empty()) {
            ASSERT_TRUE(book->apply(step));
        }
    }
    std::optional<HelpWanted> now(Need need) {
        const auto current = currentAnswer(all(), need);
        return current ? current->wanted : std::nullopt;
    }

    TemporaryBook book;
};

} // namespace

TEST_F(NeedAnswerTest, ComesBackWithItsDayAndWhoSeesToIt) {
    const NeedAnswer answer = book.add(NeedAnswer{
        .need = Need::Play, .wanted = HelpWanted::Later, .answeredOn = kMonday, .doneBy = u"Dad"_s});
    const NeedAnswer blank = book.add(NeedAnswer{.need = Need::Food, .answeredOn = kFriday});
    book.reopen();
    EXPECT_EQ(all(), (QList<NeedAnswer>{answer, blank}));
    EXPECT_TRUE(book->check());
}

TEST_F(NeedAnswerTest, ABlankRowIsNoAnswer) {
    EXPECT_EQ(now(Need::Food), std::nullopt);
    answer(Need::Food, std::nullopt, kMonday);
    EXPECT_TRUE(all().isEmpty());
}

TEST_F(NeedAnswerTest, OlderAnswersAreKeptQuietly) {
    answer(Need::Food, HelpWanted::Yes, kMonday);
    answer(Need::Food, HelpWanted::Fine, kFriday);
    ASSERT_EQ(all().size(), 2);
    EXPECT_EQ(all().first().wanted, HelpWanted::Yes);
    EXPECT_EQ(now(Need::Food), HelpWanted::Fine);
    EXPECT_EQ(currentAnswer(all(), Need::Food)->answeredOn, kFriday);
}

TEST_F(NeedAnswerTest, TheSameAnswerIsNotWrittenTwice) {
    answer(Need::Food, HelpWanted::Yes, kMonday);
    answer(Need::Food, HelpWanted::Yes, kFriday);
    ASSERT_EQ(all().size(), 1);
    EXPECT_EQ(all().first().answeredOn, kMonday);
}

TEST_F(NeedAnswerTest, ASlipIsPutRightWithinTheDay) {
    answer(Need::Food, HelpWanted::Fine, kMonday);
    answer(Need::Food, HelpWanted::Yes, kMonday);
    EXPECT_EQ(all().size(), 1);
    EXPECT_EQ(now(Need::Food), HelpWanted::Yes);
    answer(Need::Food, std::nullopt, kMonday);
    EXPECT_TRUE(all().isEmpty());
}

TEST_F(NeedAnswerTest, WithinTheDayTheAnswerBeforeComesBackAsItWas) {
    answer(Need::Food, HelpWanted::Yes, kMonday);
    answer(Need::Food, HelpWanted::Fine, kFriday);
    answer(Need::Food, HelpWanted::Yes, kFriday);
    ASSERT_EQ(all().size(), 1);
    EXPECT_EQ(all().first().answeredOn, kMonday);
}

TEST_F(NeedAnswerTest, TakingAnAnswerBackLaterKeepsItAndLeavesTheRowBlank) {
    answer(Need::Food, HelpWanted::Yes, kMonday);
    answer(Need::Food, std::nullopt, kFriday);
    EXPECT_EQ(all().size(), 2);
    EXPECT_EQ(now(Need::Food), std::nullopt);
    EXPECT_TRUE(wantedNeeds(all()).isEmpty());
}

TEST_F(NeedAnswerTest, AClockThatWasSetBackHidesNoAnswer) {
    answer(Need::Food, HelpWanted::Yes, kFriday);
    answer(Need::Food, HelpWanted::Fine, kMonday);
    EXPECT_EQ(now(Need::Food), HelpWanted::Fine);
}

TEST_F(NeedAnswerTest, WantedAreThoseWithAYesInTheirOrder) {
    answer(Need::Play, HelpWanted::Yes, kMonday);
    answer(Need::Food, HelpWanted::Yes, kMonday);
    answer(Need::Money, HelpWanted::Later, kMonday);
    answer(Need::School, HelpWanted::Fine, kMonday);
    EXPECT_EQ(wantedNeeds(all()), (QList<Need>{Need::Food, Need::Play}));
}

TEST_F(NeedAnswerTest, AStepCanBeTakenBack) {
    answer(Need::Food, HelpWanted::Yes, kMonday);
    const ChangeSet step{u"Answer"_s, answering(all(), Need::Food, HelpWanted::Fine, kFriday)};
    ASSERT_TRUE(book->apply(step));
    ASSERT_TRUE(book->apply(inverse(step)));
    EXPECT_EQ(now(Need::Food), HelpWanted::Yes);
}
