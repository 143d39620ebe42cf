// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/history.h"

#include "model/base/moment.h"
#include "model/diary/diary_entry.h"
#include "model/diary/tracker_table.h"
#include "model/goals/goal_table.h"
#include "tests/support/full_disk.h"
#include "tests/support/temporary_book.h"

#include <QSignalSpy>

namespace {

class HistoryTest : public testing::Test {
protected:
    bool add(const QString &title) {
        return history.perform({QStringLiteral("Add %1").arg(title), {adding(Goal{.title = title})}});
    }
    /// A goal without a title is against the rules of the book.
    bool addAgainstTheRules() {
        return history.perform(
            {QStringLiteral("Add two"), {adding(Goal{.title = QStringLiteral("Sing")}), adding(Goal{})}});
    }
    QStringList titles() {
        QStringList titles;
        const QList<Goal> goals = *book->table<GoalTable>().all();
        for (const Goal &goal : goals)
            titles.append(goal.title);
        titles.sort();
        return titles;
    }

    TemporaryBook book;
    History history{book.store()};
    QSignalSpy failed{&history, &History::notSaved};
    QSignalSpy changed{&history, &History::changed};
};

} // namespace

TEST_F(HistoryTest, NamesWhatItTakesBackAndDoesAgain) {
    ASSERT_TRUE(add(QStringLiteral("A")));
    ASSERT_TRUE(add(QStringLiteral("B")));
    EXPECT_EQ(history.undoText(), QStringLiteral("Add B"));
    history.undo();
    EXPECT_EQ(history.undoText(), QStringLiteral("Add A"));
    EXPECT_EQ(history.redoText(), QStringLiteral("Add B"));
    EXPECT_EQ(titles(), QStringList(QStringLiteral("A")));
    history.redo();
    EXPECT_EQ(titles(), (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    EXPECT_FALSE(history.canRedo());
}

TEST_F(HistoryTest, ARefusedChangeLeavesBookAndStepsAsTheyWere) {
    ASSERT_TRUE(add(QStringLiteral("A")));
    changed.clear();
    EXPECT_FALSE(addAgainstTheRules());
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(history.undoText(), QStringLiteral("Add A"));
    EXPECT_EQ(titles(), QStringList(QStringLiteral("A")));
}

TEST_F(HistoryTest, ARefusedUndoStaysToBeTriedAgain) {
    const Tracker pain{.name = QStringLiteral("Pain")};
    ASSERT_TRUE(history.perform({QStringLiteral("Add tracker"), {adding(pain)}}));
    // Written behind the steps' back: now the tracker cannot go.
    const DiaryEntry entry{
        .tracker = pain.id, .moment = Moment::of(QDateTime::currentDateTimeUtc()), .value = 3};
    ASSERT_TRUE(book->apply({{}, {adding(entry)}}));
    history.undo();
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(history.undoText(), QStringLiteral("Add tracker"));
    EXPECT_FALSE(history.canRedo());
    ASSERT_TRUE(book->apply({{}, {removing(entry)}}));
    history.undo();
    EXPECT_EQ(history.redoText(), QStringLiteral("Add tracker"));
    EXPECT_TRUE(book->table<TrackerTable>().all()->isEmpty());
}

TEST_F(HistoryTest, DoesAgainWhatCouldNotBeSaved) {
    {
        const FullDisk disk;
        EXPECT_FALSE(add(QStringLiteral("A")));
        EXPECT_FALSE(history.attempt({QStringLiteral("B"), {adding(Goal{.title = QStringLiteral("B")})}}));
    }
    EXPECT_EQ(failed.count(), 1) << "who attempts tells it";
    ASSERT_TRUE(history.unsaved());
    history.tryAgain();
    EXPECT_EQ(titles(), QStringList(QStringLiteral("B")));
    EXPECT_FALSE(history.unsaved());
    {
        const FullDisk disk;
        history.undo();
    }
    EXPECT_TRUE(history.canUndo());
    history.tryAgain();
    EXPECT_TRUE(titles().isEmpty());
    EXPECT_TRUE(history.canRedo());
}

TEST_F(HistoryTest, ANewStepForgetsWhatWasTakenBack) {
    ASSERT_TRUE(add(QStringLiteral("A")));
    history.undo();
    ASSERT_TRUE(add(QStringLiteral("B")));
    EXPECT_FALSE(history.canRedo());
}

TEST_F(HistoryTest, DoesNothingAtTheEnds) {
    history.undo();
    history.redo();
    EXPECT_EQ(failed.count() + changed.count(), 0);
}

TEST_F(HistoryTest, SaysWhatWasDone) {
    QSignalSpy performed(&history, &History::performed);
    QSignalSpy undone(&history, &History::undone);
    QSignalSpy redone(&history, &History::redone);
    ASSERT_TRUE(add(QStringLiteral("A")));
    history.undo();
    history.redo();
    for (const QSignalSpy *spy : {&performed, &undone, &redone}) {
        ASSERT_EQ(spy->count(), 1);
        EXPECT_EQ(spy->at(0).at(0).toString(), QStringLiteral("Add A"));
    }
}
