// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/history.h"

#include "model/base/moment.h"
#include "model/diary/diary_entry.h"
#include "model/diary/tracker_table.h"
#include "model/goals/goal_table.h"
#include "tests/support/full_disk.h"
#include "tests/support/temporary_book.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

class HistoryTest : public testing::Test {
protected:
    bool add(const QString &title) {
        return history.perform({u"Add %1"_s.arg(title), {adding(Goal{.title = title})}});
    }
    /// A goal without a title is against the rules of the book.
    bool addAgainstTheRules() {
        return history.perform({u"Add two"_s, {adding(Goal{.title = u"Sing"_s}), adding(Goal{})}});
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
    ASSERT_TRUE(add(u"A"_s));
    ASSERT_TRUE(add(u"B"_s));
    EXPECT_EQ(history.undoText(), u"Add B"_s);
    history.undo();
    EXPECT_EQ(history.undoText(), u"Add A"_s);
    EXPECT_EQ(history.redoText(), u"Add B"_s);
    EXPECT_EQ(titles(), QStringList(u"A"_s));
    history.redo();
    EXPECT_EQ(titles(), (QStringList{u"A"_s, u"B"_s}));
    EXPECT_FALSE(history.canRedo());
}

TEST_F(HistoryTest, ARefusedChangeLeavesBookAndStepsAsTheyWere) {
    ASSERT_TRUE(add(u"A"_s));
    changed.clear();
    EXPECT_FALSE(addAgainstTheRules());
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(history.undoText(), u"Add A"_s);
    EXPECT_EQ(titles(), QStringList(u"A"_s));
}

TEST_F(HistoryTest, ARefusedUndoStaysToBeTriedAgain) {
    const Tracker pain{.name = u"Pain"_s};
    ASSERT_TRUE(history.perform({u"Add tracker"_s, {adding(pain)}}));
    // Written behind the steps' back: now the tracker cannot go.
    const DiaryEntry entry{
        .tracker = pain.id, .moment = Moment::of(QDateTime::currentDateTimeUtc()), .value = 3};
    ASSERT_TRUE(book->apply({{}, {adding(entry)}}));
    history.undo();
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(history.undoText(), u"Add tracker"_s);
    EXPECT_FALSE(history.canRedo());
    ASSERT_TRUE(book->apply({{}, {removing(entry)}}));
    history.undo();
    EXPECT_EQ(history.redoText(), u"Add tracker"_s);
    EXPECT_TRUE(book->table<TrackerTable>().all()->isEmpty());
}

TEST_F(HistoryTest, DoesAgainWhatCouldNotBeSaved) {
    {
        const FullDisk disk;
        EXPECT_FALSE(add(u"A"_s));
        EXPECT_FALSE(history.attempt({u"B"_s, {adding(Goal{.title = u"B"_s})}}));
    }
    EXPECT_EQ(failed.count(), 1) << "who attempts tells it";
    ASSERT_TRUE(history.unsaved());
    history.tryAgain();
    EXPECT_EQ(titles(), QStringList(u"B"_s));
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
    ASSERT_TRUE(add(u"A"_s));
    history.undo();
    ASSERT_TRUE(add(u"B"_s));
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
    ASSERT_TRUE(add(u"A"_s));
    history.undo();
    history.redo();
    for (const QSignalSpy *spy : {&performed, &undone, &redone}) {
        ASSERT_EQ(spy->count(), 1);
        EXPECT_EQ(spy->at(0).at(0).value<ChangeSet>().label, u"Add A"_s);
    }
}
