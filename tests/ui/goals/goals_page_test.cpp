// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goals_page.h"

#include "model/goals/goal_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/goals/goal_editor.h"
#include "ui/goals/goal_sheet.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace {

class GoalsPageTest : public PageFixture {
protected:
    GoalsPageTest() { showAndWait(page); }

    QList<Goal> goals() { return *book->table<GoalTable>().all(); }
    GoalEditor *editor() { return dialog<GoalEditor>(&page); }
    Goal withSteps(const QStringList &steps) {
        Goal goal{.title = u"Swim in the lake"_s};
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
    EXPECT_TRUE(says(&page, u"What do you hope for?"_s));
    book.add(Goal{.title = u"Sleep at home"_s});
    EXPECT_FALSE(says(&page, u"What do you hope for?"_s));
}

TEST_F(GoalsPageTest, AddsAGoalInTheFamilysWords) {
    click(&page, "add");
    type(editor(), "title", u"Go to Grandma's"_s);
    choose(editor(), "kind", u"Hope"_s);
    type(editor(), "why", u"She bakes with us"_s);
    click(editor(), "save");
    ASSERT_EQ(goals().size(), 1);
    EXPECT_EQ(goals()[0].title, u"Go to Grandma's"_s);
    EXPECT_EQ(goals()[0].kind, GoalKind::Hope);
    EXPECT_TRUE(says(&page, u"She bakes with us"_s));
    EXPECT_EQ(done, QStringList(u"Add goal"_s));
}

TEST_F(GoalsPageTest, AddsStepsByKeyboardAndKeepsTheirOrder) {
    page.primaryAction();
    type(editor(), "title", u"Swim"_s);
    click(editor(), "stepsGroup");
    click(editor(), "addRow");
    QTest::keyClicks(editor()->focusWidget(), u"Call the pool"_s);
    click(editor(), "addRow");
    QTest::keyClicks(editor()->focusWidget(), u"Find the swimsuit"_s);
    QTest::mouseClick(editor()->findChildren<QWidget *>(u"moveUp"_s).last(), Qt::LeftButton);
    editor()->activateWindow(); // the shortcuts of an inactive window are not heard
    ASSERT_TRUE(QTest::qWaitFor([this] { return QApplication::activeWindow() == editor(); }));
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(goals().size(), 1);
    ASSERT_EQ(goals()[0].steps.size(), 2);
    EXPECT_EQ(goals()[0].steps[0].text, u"Find the swimsuit"_s);
}

TEST_F(GoalsPageTest, AsksBesideTheFieldForATitle) {
    click(&page, "add");
    click(editor(), "save");
    EXPECT_TRUE(says(editor(), u"Please write a few words here."_s));
    EXPECT_EQ(editor()->focusWidget(), find(editor(), "title"));
    EXPECT_TRUE(goals().isEmpty());
    type(editor(), "title", u"Play outside"_s);
    click(editor(), "save");
    EXPECT_EQ(goals().size(), 1);
}

TEST_F(GoalsPageTest, EditsWithEnterInTheListAndTellsHowItWent) {
    book.add(Goal{.title = u"Walk"_s});
    QTest::keyClick(find(&page, "list"), Qt::Key_Return);
    type(editor(), "title", u"Walk to school"_s);
    choose(editor(), "status", u"Resting"_s);
    click(editor(), "save");
    EXPECT_EQ(goals()[0].title, u"Walk to school"_s);
    EXPECT_TRUE(says(&page, u"Before, it said: Walk"_s));
    EXPECT_TRUE(says(&page, u"Now: Resting"_s));
}

TEST_F(GoalsPageTest, SavesNothingWhenNothingWasChanged) {
    book.add(Goal{.title = u"Walk"_s});
    click(&page, "edit");
    click(editor(), "save");
    EXPECT_TRUE(done.isEmpty());
    EXPECT_FALSE(history.canUndo());
}

TEST_F(GoalsPageTest, DeletesByKeyAndUndoBringsBackEveryPart) {
    const Goal goal = withSteps({u"Call the pool"_s});
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
    book.add(Goal{.title = u"Visit Señora Peña"_s});
    book.add(Goal{.title = u"Ride the bus"_s});
    type(&page, "search", u"pena"_s);
    EXPECT_EQ(rows(&page), QStringList(u"Visit Señora Peña"_s));
    type(&page, "search", u"zebra"_s);
    EXPECT_TRUE(rows(&page).isEmpty());
    EXPECT_TRUE(says(&page, u"Nothing here matches your search."_s));
}

TEST_F(GoalsPageTest, TickingAStepSavesAtOnceAndKeepsTheKeyboardThere) {
    withSteps({u"Call the pool"_s, u"Find the swimsuit"_s});
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
    type(editor(), "title", u"Half a hope"_s);
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_EQ(prompts.asked.size(), 1);
    ASSERT_TRUE(isOpen(&page));
    editor()->close();
    ASSERT_TRUE(isOpen(&page));
    prompts.chosen = 1; // throw it away
    click(editor(), "cancel");
    EXPECT_FALSE(isOpen(&page));
    EXPECT_TRUE(goals().isEmpty());
}

TEST_F(GoalsPageTest, SavesWhatWasTypedWhenItIsLeft) {
    click(&page, "add");
    type(editor(), "title", u"Half a hope"_s);
    prompts.chosen = 0;
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_FALSE(isOpen(&page));
    ASSERT_EQ(goals().size(), 1);
    EXPECT_EQ(goals()[0].title, u"Half a hope"_s);
}

TEST_F(GoalsPageTest, KeepsTheChosenGoalWhenAnotherIsAdded) {
    book.add(Goal{.title = u"Walk"_s});
    book.add(Goal{.title = u"Sing"_s});
    auto *list = find<QAbstractItemView>(&page, "list");
    list->setCurrentIndex(list->model()->index(1, 0));
    const QString chosen = list->currentIndex().data().toString();
    book.add(Goal{.title = u"Aardvarks"_s});
    EXPECT_EQ(list->currentIndex().data().toString(), chosen);
}

TEST_F(GoalsPageTest, ShowsAGoalThatAnotherPagePointsToEvenWhileASearchHidesIt) {
    const Goal goal = book.add(Goal{.title = u"Walk"_s});
    book.add(Goal{.title = u"Sing"_s});
    type(&page, "search", u"sing"_s);
    page.show(goal.id.uuid());
    EXPECT_EQ(find<QAbstractItemView>(&page, "list")->currentIndex().data().toString(), goal.title);
}

TEST_F(GoalsPageTest, StandsUpToAnAudit) {
    withSteps({u"Call the pool"_s});
    EXPECT_EQ(auditFindings(&page), "");
    click(&page, "edit");
    click(editor(), "stepsGroup");
    click(editor(), "addRow");
    EXPECT_EQ(auditFindings(editor()), "");
}

TEST_F(GoalsPageTest, SaysInAShortSheetHowItGoes) {
    book.add(Goal{.title = u"Swim"_s, .voice = GoalVoice::Child});
    EXPECT_TRUE(says(&page, u"The child's words"_s));
    click(&page, "howItGoes");
    auto *sheet = dialog<GoalSheet>(&page);
    EXPECT_EQ(auditFindings(sheet), "");
    QTest::keyClicks(sheet->focusWidget(), u"Twice this week"_s);
    choose(sheet, "status", nameOf(GoalStatus::Resting));
    find(sheet, "note")->setFocus();
    QTest::keyClick(sheet->focusWidget(), Qt::Key_Return);
    EXPECT_EQ(goals()[0].notes, (QList<GoalNote>{{clock.today(), u"Twice this week"_s}}));
    EXPECT_EQ(goals()[0].status, GoalStatus::Resting);
    EXPECT_EQ(goals()[0].events.last().what, GoalEvent::What::StatusChanged);
}
