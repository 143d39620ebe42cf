// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_merge.h"

#include "model/goals/goal_table.h"
#include "model/medicines/medicine_table.h"
#include "model/merge/kept_value_table.h"
#include "tests/support/command_fixture.h"

using namespace Qt::StringLiterals;

namespace {

class MergeCommandTest : public CommandFixture {
protected:
    MergeCommandTest() : CommandFixture(runMergeCommand) {
        swim = book.add(Goal{.title = u"Swim"_s, .whyItMatters = u"Water"_s});
        EXPECT_TRUE(book->saveCopy(other()));
    }
    QString other() const { return book.path(u"other.hearthbook"_s); }
    template <typename Work>
    static void in(const QString &path, Work work) {
        const auto store = *Store::open(path);
        work(*store);
    }
    void writeWhy(const QString &path, const QString &why) {
        Goal after = swim;
        after.whyItMatters = why;
        in(path, [&](Store &store) { ASSERT_TRUE(store.apply({{}, {replacing(swim, after)}})); });
    }
    int merge(const QStringList &options = {}) {
        return run(QStringList{u"merge"_s, book.path(), other()} + options);
    }
    QString why() {
        QString text;
        in(book.path(), [&](Store &store) { text = store.table<GoalTable>().all()->first().whyItMatters; });
        return text;
    }

    Goal swim;
};

TEST_F(MergeCommandTest, SaysInOneSentenceThatCopiesAreTheSame) {
    EXPECT_EQ(merge(), 0);
    EXPECT_EQ(out, u"Both copies say the same. There is nothing to import.\n"_s);
}

TEST_F(MergeCommandTest, OnlyShowsWhenAsked) {
    writeWhy(other(), u"She laughs"_s);
    const QByteArray before = contentOf(book.path());
    EXPECT_EQ(merge({u"--show"_s}), 0);
    EXPECT_TRUE(out.startsWith(u"Changed there: 1\n"_s)) << qPrintable(out);
    EXPECT_TRUE(out.contains(u"Goal\tSwim\tWhy it matters"_s)) << qPrintable(out);
    EXPECT_EQ(contentOf(book.path()), before);
}

TEST_F(MergeCommandTest, BringsInWhatNeedsNoChoiceAndLeavesTheOtherFileAsItIs) {
    writeWhy(other(), u"She laughs"_s);
    const QByteArray before = contentOf(other());
    EXPECT_EQ(merge(), 0) << qPrintable(err);
    EXPECT_EQ(why(), u"She laughs"_s);
    EXPECT_EQ(contentOf(other()), before);
    EXPECT_EQ(merge(), 0);
    EXPECT_TRUE(out.contains(u"nothing to import"_s)) << qPrintable(out);
}

TEST_F(MergeCommandTest, WhereBothChangedTheBookStaysUnlessTheOptionSaysOtherwise) {
    writeWhy(book.path(), u"She laughs"_s);
    writeWhy(other(), u"She sleeps"_s);
    EXPECT_EQ(merge(), 0);
    EXPECT_EQ(why(), u"She laughs"_s);
    in(book.path(), [](Store &store) {
        const auto kept = *store.table<KeptValueTable>().all();
        ASSERT_EQ(kept.size(), 1);
        EXPECT_EQ(kept.first().value, u"She sleeps"_s);
        EXPECT_EQ(kept.first().source, u"other.hearthbook"_s);
    });
}

TEST_F(MergeCommandTest, TakesTheirsWhenTheOptionSaysSo) {
    writeWhy(book.path(), u"She laughs"_s);
    writeWhy(other(), u"She sleeps"_s);
    EXPECT_EQ(merge({u"--theirs"_s}), 0);
    EXPECT_EQ(why(), u"She sleeps"_s);
}

TEST_F(MergeCommandTest, RefusesInOneSentenceAndByItsCode) {
    EXPECT_EQ(run({u"merge"_s, book.path()}), 2);
    EXPECT_EQ(run({u"merge"_s, book.path(), book.path(u"none.hearthbook"_s)}), 1);
    EXPECT_EQ(run({u"search"_s}), -1);
    TemporaryBook stranger;
    stranger.close();
    EXPECT_EQ(run({u"merge"_s, book.path(), stranger.path()}), 1);
    EXPECT_EQ(err, u"This is another book, not a copy of the open one. Nothing was imported.\n"_s);
}

} // namespace
