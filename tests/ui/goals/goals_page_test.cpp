// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goals_page.h"

#include "model/goals/goal_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/goals/goal_editor.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>

namespace {

class GoalsPageTest : public PageFixture {
protected:
    GoalsPageTest() { showAndWait(page); }

    QList<Goal> goals() { return *book->table<GoalTable>().all(); }
    GoalEditor *editor() { return dialog<GoalEditor>(&page); }
    Goal withSteps(const QStringList &steps) {
        Goal goal{.title = QStringLiteral("Swim in the lake")};
        for (const QString &step : steps)
            goal.steps.append({step, {}});
        return book.add(goal);
    }

    GoalsPage page{context};
    QAbstractItemModelTester tester{find<QAbstractItemView>(&page, "list")->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(GoalsPageTest, SaysWhatBelongsHereWhileItIsEmpty) {
    EXPECT_TRUE(says(&page, QStringLiteral("What do you hope for?")));
    book.add(Goal{.title = QStringLiteral("Sleep at home")});
    EXPECT_FALSE(says(&page, QStringLiteral("What do you hope for?")));
}

TEST_F(GoalsPageTest, AddsAGoalInTheFamilysWords) {
    click(&page, "add");
    type(editor(), "title", QStringLiteral("Go to Grandma's"));
    choose(editor(), "kind", QStringLiteral("Hope"));
    type(editor(), "why", QStringLiteral("She bakes with us"));
    click(editor(), "save");
    ASSERT_EQ(goals().size(), 1);
    EXPECT_EQ(goals()[0].title, QStringLiteral("Go to Grandma's"));
    EXPECT_EQ(goals()[0].kind, GoalKind::Hope);
    EXPECT_TRUE(says(&page, QStringLiteral("She bakes with us")));
    EXPECT_EQ(done, QStringList(QStringLiteral("Add goal")));
}

TEST_F(GoalsPageTest, AddsStepsByKeyboardAndKeepsTheirOrder) {
    page.primaryAction();
    type(editor(), "title", QStringLiteral("Swim"));
    click(editor(), "addRow");
    QTest::keyClicks(editor()->focusWidget(), QStringLiteral("Call the pool"));
    click(editor(), "addRow");
    QTest::keyClicks(editor()->focusWidget(), QStringLiteral("Find the swimsuit"));
    QTest::mouseClick(editor()->findChildren<QWidget *>(QStringLiteral("moveUp")).last(), Qt::LeftButton);
    editor()->activateWindow(); // the shortcuts of an inactive window are not heard
    ASSERT_TRUE(QTest::qWaitFor([this] { return QApplication::activeWindow() == editor(); }));
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(goals().size(), 1);
    ASSERT_EQ(goals()[0].steps.size(), 2);
    EXPECT_EQ(goals()[0].steps[0].text, QStringLiteral("Find the swimsuit"));
}

TEST_F(GoalsPageTest, AsksBesideTheFieldForATitle) {
    click(&page, "add");
    click(editor(), "save");
    EXPECT_TRUE(says(editor(), QStringLiteral("Please write a few words here.")));
    EXPECT_EQ(editor()->focusWidget(), find(editor(), "title"));
    EXPECT_TRUE(goals().isEmpty());
    type(editor(), "title", QStringLiteral("Play outside"));
    click(editor(), "save");
    EXPECT_EQ(goals().size(), 1);
}

TEST_F(GoalsPageTest, EditsWithEnterInTheListAndTellsHowItWent) {
    book.add(Goal{.title = QStringLiteral("Walk")});
    QTest::keyClick(find(&page, "list"), Qt::Key_Return);
    type(editor(), "title", QStringLiteral("Walk to school"));
    choose(editor(), "status", QStringLiteral("Resting"));
    click(editor(), "save");
    EXPECT_EQ(goals()[0].title, QStringLiteral("Walk to school"));
    EXPECT_TRUE(says(&page, QStringLiteral("Before, it said: Walk")));
    EXPECT_TRUE(says(&page, QStringLiteral("Now: Resting")));
}

TEST_F(GoalsPageTest, SavesNothingWhenNothingWasChanged) {
    book.add(Goal{.title = QStringLiteral("Walk")});
    click(&page, "edit");
    click(editor(), "save");
    EXPECT_TRUE(done.isEmpty());
    EXPECT_FALSE(history.canUndo());
}

TEST_F(GoalsPageTest, DeletesByKeyAndUndoBringsBackEveryPart) {
    const Goal goal = withSteps({QStringLiteral("Call the pool")});
    find(&page, "list")->setFocus();
    QTest::keyClick(find(&page, "list"), Qt::Key_Delete);
    EXPECT_TRUE(goals().isEmpty());
    history.undo();
    EXPECT_EQ(goals(), QList<Goal>{goal});
    EXPECT_EQ(rows(&page), QStringList(goal.title));
    history.redo();
    EXPECT_TRUE(goals().isEmpty());
}

TEST_F(GoalsPageTest, FindsWithoutAccentsWhatWasWrittenWithThem) {
    book.add(Goal{.title = QStringLiteral("Visit Señora Peña")});
    book.add(Goal{.title = QStringLiteral("Ride the bus")});
    type(&page, "search", QStringLiteral("pena"));
    EXPECT_EQ(rows(&page), QStringList(QStringLiteral("Visit Señora Peña")));
    type(&page, "search", QStringLiteral("zebra"));
    EXPECT_TRUE(rows(&page).isEmpty());
    EXPECT_TRUE(says(&page, QStringLiteral("Nothing here matches your search.")));
}

TEST_F(GoalsPageTest, TickingAStepSavesAtOnceAndKeepsTheKeyboardThere) {
    withSteps({QStringLiteral("Call the pool"), QStringLiteral("Find the swimsuit")});
    auto *box = find<QCheckBox>(&page, "step1");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    EXPECT_EQ(goals()[0].steps[1].doneOn, QDate(2026, 3, 14));
    EXPECT_FALSE(goals()[0].steps[0].doneOn);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
    EXPECT_EQ(QApplication::focusWidget(), find(&page, "step1"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_FALSE(goals()[0].steps[1].doneOn);
}

TEST_F(GoalsPageTest, NeverThrowsAwayTypedTextUnasked) {
    click(&page, "add");
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_TRUE(prompts.asked.isEmpty());
    EXPECT_FALSE(isOpen(&page));

    click(&page, "add");
    type(editor(), "title", QStringLiteral("Half a hope"));
    prompts.yes = false;
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_EQ(prompts.asked.size(), 1);
    ASSERT_TRUE(isOpen(&page));
    editor()->close();
    ASSERT_TRUE(isOpen(&page));
    prompts.yes = true;
    click(editor(), "cancel");
    EXPECT_FALSE(isOpen(&page));
    EXPECT_TRUE(goals().isEmpty());
}

TEST_F(GoalsPageTest, KeepsTheChosenGoalWhenAnotherIsAdded) {
    book.add(Goal{.title = QStringLiteral("Walk")});
    book.add(Goal{.title = QStringLiteral("Sing")});
    auto *list = find<QAbstractItemView>(&page, "list");
    list->setCurrentIndex(list->model()->index(1, 0));
    const QString chosen = list->currentIndex().data().toString();
    book.add(Goal{.title = QStringLiteral("Aardvarks")});
    EXPECT_EQ(list->currentIndex().data().toString(), chosen);
}

TEST_F(GoalsPageTest, ShowsAGoalThatAnotherPagePointsToEvenWhileASearchHidesIt) {
    const Goal goal = book.add(Goal{.title = QStringLiteral("Walk")});
    book.add(Goal{.title = QStringLiteral("Sing")});
    type(&page, "search", QStringLiteral("sing"));
    page.show(goal.id.uuid());
    EXPECT_EQ(find<QAbstractItemView>(&page, "list")->currentIndex().data().toString(), goal.title);
}

TEST_F(GoalsPageTest, StandsUpToAnAudit) {
    withSteps({QStringLiteral("Call the pool")});
    EXPECT_EQ(auditFindings(&page), "");
    click(&page, "edit");
    click(editor(), "addRow");
    EXPECT_EQ(auditFindings(editor()), "");
}
