// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/findteam/team_search_table.h"
#include "tests/support/temporary_book.h"

using namespace Qt::StringLiterals;

namespace {

TeamSearch hospice() {
    return {.name = u"Harbor Hospice"_s,
            .kind = TeamKind::Hospice,
            .phone = u"(312) 555-0188"_s,
            .notes = u"beside all else"_s,
            .steps = {{TeamStage::Asked, QDate(2026, 3, 1), u"Devon"_s}, {TeamStage::FirstVisit, {}, {}}}};
}

} // namespace

TEST(TeamSearch, ComesBackFromTheBookAsItWasWritten) {
    TemporaryBook book;
    const TeamSearch search = book.add(hospice());
    book.reopen();
    EXPECT_EQ(*book->table<TeamSearchTable>().all(), QList<TeamSearch>{search});
    const TeamSearch after = withoutStep(search, TeamStage::Asked);
    ASSERT_TRUE(book->apply({{}, {replacing(search, after)}}));
    EXPECT_EQ(*book->table<TeamSearchTable>().all(), QList<TeamSearch>{after});
    ASSERT_TRUE(book->apply({{}, {removing(after)}}));
    EXPECT_TRUE(book->check());
}

TEST(TeamSearch, GoesFromStageToStage) {
    TeamSearch search{.name = u"Team"_s};
    EXPECT_EQ(stageOf(search), std::nullopt);
    for (const TeamStage stage :
         {TeamStage::Asked, TeamStage::Referred, TeamStage::FirstVisit, TeamStage::WithUs}) {
        EXPECT_EQ(nextStage(search), stage);
        search = withStep(search, {stage, {}, {}});
        EXPECT_EQ(stageOf(search), stage);
    }
    EXPECT_EQ(nextStage(search), std::nullopt);
}

TEST(TeamSearch, HasEachStageOnceAndInOrderWhenOneIsWrittenLater) {
    const TeamSearch search = withStep(hospice(), {TeamStage::Referred, QDate(2026, 3, 4), u"Dr. Lim"_s});
    ASSERT_EQ(search.steps.size(), 3);
    EXPECT_EQ(search.steps[1].with, u"Dr. Lim"_s);
    const TeamSearch again = withStep(search, {TeamStage::Referred, {}, u"Dr. Osei"_s});
    ASSERT_EQ(again.steps.size(), 3);
    EXPECT_EQ(stepOf(again, TeamStage::Referred)->with, u"Dr. Osei"_s);
    EXPECT_FALSE(stepOf(again, TeamStage::WithUs));
}

TEST(TeamSearch, ReadsOfAStepWhatIsKnown) {
    EXPECT_EQ(stepText({TeamStage::Asked, {}, {}}), QString());
    EXPECT_EQ(stepText({TeamStage::Asked, {}, u"Devon"_s}), u"Devon"_s);
    EXPECT_TRUE(stepText({TeamStage::Asked, QDate(2026, 3, 1), u"Devon"_s}).endsWith(u", Devon"_s));
}
