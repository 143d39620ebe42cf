// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findteam/find_team_page.h"

#include "model/appointments/appointment_table.h"
#include "model/reports/find_team_sheet.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/appointments/appointment_editor.h"
#include "ui/findteam/team_search_editor.h"
#include "ui/kit/fold.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

class FindTeamPageTest : public PageFixture {
protected:
    FindTeamPageTest() { showAndWait(page); }
    QList<TeamSearch> searches() { return *book->table<TeamSearchTable>().all(); }

    FindTeamPage page{context};
};

} // namespace

TEST_F(FindTeamPageTest, ATeamGoesFromStageToStage) {
    page.primaryAction();
    auto *editor = dialog<TeamSearchEditor>(&page);
    EXPECT_EQ(auditFindings(editor), "");
    click(editor, "save");
    EXPECT_TRUE(says(editor, u"Please write which team it is."_s));
    type(editor, "name", u"Harbor Team"_s);
    click(editor, "save");
    EXPECT_TRUE(says(&page, u"Harbor Team"_s));
    click(&page, "nextStep");
    auto *sheet = dialog<TeamStepSheet>(&page);
    EXPECT_EQ(auditFindings(sheet), "");
    type(sheet, "with", u"Devon"_s);
    click(sheet, "save");
    EXPECT_EQ(searches()[0].steps, (QList<TeamStep>{{TeamStage::Asked, clock.today(), u"Devon"_s}}));
    EXPECT_TRUE(says(&page, u"March 14, 2026, Devon"_s));
    EXPECT_EQ(auditFindings(&page), "");
    history.undo();
    EXPECT_TRUE(searches()[0].steps.isEmpty());
}

TEST_F(FindTeamPageTest, AStageThatWasWrittenByMistakeIsTakenOutInTheForm) {
    book.add(
        TeamSearch{.name = u"Team"_s, .steps = {{TeamStage::Asked, {}, {}}, {TeamStage::Referred, {}, {}}}});
    click(&page, "edit");
    auto *editor = dialog<TeamSearchEditor>(&page);
    editor->findChild<Fold *>()->setOpen(true);
    QTest::keyClick(find(editor, "reached1"), Qt::Key_Space);
    type(editor, "with2", u"Dr. Lim"_s);
    click(editor, "save");
    EXPECT_EQ(searches()[0].steps,
              (QList<TeamStep>{{TeamStage::Asked, {}, {}}, {TeamStage::FirstVisit, {}, u"Dr. Lim"_s}}));
}

TEST_F(FindTeamPageTest, AQuestionGoesIntoTheNextVisitByOneClick) {
    click(&page, "ask0");
    dialog<AppointmentEditor>(&page)->reject(); // no visit is written down: one can be
    const Moment soon = Moment::of(clock.now().addDays(3));
    book.add(Appointment{.title = u"Clinic"_s, .start = soon});
    click(&page, "ask0");
    const auto asked = book->table<AppointmentTable>().all()->value(0).questions;
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0].text, questionsForATeam().first());
    click(&page, "ask0");
    EXPECT_EQ(done.size(), 1) << "it stands there already";
    history.undo();
    EXPECT_TRUE(book->table<AppointmentTable>().all()->value(0).questions.isEmpty());
}

TEST_F(FindTeamPageTest, TheComparisonOpensByAClickAndStandsInTwoColumnsWhereThereIsRoom) {
    auto *fold = page.findChild<Fold *>();
    ASSERT_NE(fold, nullptr);
    EXPECT_FALSE(fold->isOpen());
    fold->setOpen(true);
    QApplication::processEvents();
    auto *row = find(fold, "difference");
    const auto parts = row->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_GE(parts.size(), 2);
    EXPECT_EQ(parts[0]->y(), parts[1]->y());
    page.resize(420, 700);
    QApplication::processEvents();
    EXPECT_LT(parts[0]->y(), parts[1]->y());
}

TEST_F(FindTeamPageTest, IsPrintedWithTheSameWords) {
    prompts.saveTo = folder.filePath(u"team.pdf"_s);
    click(&page, "savePdf");
    EXPECT_TRUE(QFile::exists(prompts.saveTo));
}
