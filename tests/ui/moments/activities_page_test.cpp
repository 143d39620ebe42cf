// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/activities_page.h"

#include "model/diary/diary_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/moments/activity_editor.h"
#include "ui/moments/moment_editor.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

class ActivitiesPageTest : public PageFixture {
protected:
    QList<Activity> activities() { return *book->table<ActivityTable>().all(); }
};

} // namespace

TEST_F(ActivitiesPageTest, AnIdeaIsWrittenDownAndPlanned) {
    ActivitiesPage page(context);
    showAndWait(page);
    page.primaryAction();
    auto *editor = dialog<ActivityEditor>(&page);
    EXPECT_EQ(auditFindings(editor), "");
    click(editor, "save");
    EXPECT_TRUE(says(editor, u"Please write what it is."_s));
    type(editor, "what", u"See the ducks"_s);
    type(editor, "whoseIdea", u"Junie"_s);
    type(editor, "plannedFor", u"3/20/2026"_s);
    click(editor, "save");
    ASSERT_EQ(activities().size(), 1);
    EXPECT_EQ(activities().first().plannedFor, QDate(2026, 3, 20));
    EXPECT_TRUE(says(&page, u"Planned for March 20, 2026"_s));
    EXPECT_EQ(auditFindings(&page), "");
}

TEST_F(ActivitiesPageTest, WhatCameTrueGoesIntoTheGoodMomentsInItsOwnWords) {
    book.add(Activity{.what = u"See the ducks"_s, .plannedFor = QDate(2026, 3, 10)});
    ActivitiesPage page(context);
    showAndWait(page);
    click(&page, "cameTrue");
    EXPECT_EQ(activities().first().cameTrueOn, clock.today());
    EXPECT_TRUE(says(&page, u"Came true on March 14, 2026"_s));
    click(&page, "writeMoment");
    auto *editor = dialog<MomentEditor>(&page);
    EXPECT_EQ(editor->findChild<QPlainTextEdit *>(u"words"_s)->toPlainText(), u"See the ducks"_s);
    click(editor, "save");
    EXPECT_EQ(*book->table<DiaryTable>().count(), 1);
    history.undo();
    EXPECT_EQ(*book->table<DiaryTable>().count(), 0);
    history.undo();
    EXPECT_FALSE(activities().first().cameTrueOn);
}
