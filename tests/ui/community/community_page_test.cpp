// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/community/community_page.h"

#include "model/community/resource_table.h"
#include "model/files/atomic_replace.h"
#include "model/handoff/hearthlist.h"
#include "model/handoff/outcomes_file.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "tests/support/sample_services.h"
#include "ui/community/call_editor.h"
#include "ui/community/list_review_dialog.h"
#include "ui/community/outcomes_dialog.h"
#include "ui/community/resource_editor.h"

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

class CommunityPageTest : public PageFixture {
protected:
    CommunityPageTest() { showAndWait(page); }

    QList<Resource> resources() { return *book->table<ResourceTable>().all(); }
    ResourceEditor *editor() { return dialog<ResourceEditor>(&page); }

    CommunityPage page{context};
    QAbstractItemModelTester tester{find<QAbstractItemView>(&page, "list")->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(CommunityPageTest, AListFromSomebodyIsLookedThroughAndBroughtIn) {
    ServiceList list{.preparedBy = u"A. Kim, social work"_s, .preparedOn = QDate(2026, 3, 1)};
    list.items = {newItem(fullService()), newItem(fullService(u"Meals"_s, u"m"_s))};
    list.items[0].why.english = u"You have no car"_s;
    prompts.files = {folder.filePath(u"list.hearthlist"_s)};
    ASSERT_TRUE(durableReplace(prompts.files[0], writeHearthlist(list)));
    click(&page, "openList");
    auto *review = dialog<ListReviewDialog>(&page);
    EXPECT_TRUE(says(review, u"Prepared by A. Kim, social work on "_s));
    EXPECT_EQ(auditFindings(review), "");
    QTest::keyClick(find(review, "take1"), Qt::Key_Space);
    click(review, "take");
    EXPECT_EQ(rows(&page), QStringList{u"Rides to the hospital"_s});
    EXPECT_TRUE(says(&page, u"You have no car"_s));
    EXPECT_TRUE(says(&page, u"From a list: A. Kim, social work"_s));
    history.undo();
    EXPECT_TRUE(book->table<ResourceTable>().all()->isEmpty());
}

TEST_F(CommunityPageTest, TheFamilySeesEveryWordOfWhatItTells) {
    EXPECT_FALSE(find(&page, "tellOutcomes")->isVisible()) << "there is nothing to tell";
    Resource rides{.service = u"Rides"_s,
                   .state = ResourceState::WaitingList,
                   .notes = {{clock.today(), u"Three weeks"_s, {}, {}}},
                   .document = QJsonObject{{u"name"_s, u"Rides"_s}}};
    book.add(rides);
    book.add(Resource{.service = u"Meals"_s, .document = rides.document});
    book.add(Resource{.service = u"Our neighbor"_s});
    click(&page, "tellOutcomes");
    auto *tell = dialog<OutcomesDialog>(&page);
    EXPECT_EQ(auditFindings(tell), "");
    const auto revealed = [&] { return find<QPlainTextEdit>(tell, "reveals")->toPlainText(); };
    EXPECT_TRUE(revealed().contains(u"On a waiting list"_s));
    EXPECT_FALSE(revealed().contains(u"Three weeks"_s));
    EXPECT_FALSE(revealed().contains(u"neighbor"_s));
    EXPECT_EQ(tell->chosen().size(), 1) << "an idea is told only when the family says so";
    QTest::keyClick(find(tell, "withNotes"), Qt::Key_Space);
    EXPECT_TRUE(revealed().contains(u"Three weeks"_s));
    prompts.saveTo = folder.filePath(u"told"_s);
    click(tell, "save");
    QFile file(prompts.saveTo + u".hearthoutcomes"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto read = readOutcomes(file.readAll());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->outcomes, QList<ServiceOutcome>{*outcomeOf(rides, true)});
    EXPECT_FALSE(isOpen(&page));
}

TEST_F(CommunityPageTest, AFileThatIsNoListIsRefusedInOneSentence) {
    prompts.files = {folder.filePath(u"no.hearthlist"_s)};
    ASSERT_TRUE(durableReplace(prompts.files[0], "no"));
    click(&page, "openList");
    EXPECT_EQ(told.size(), 1);
    EXPECT_FALSE(isOpen(&page));
}

TEST_F(CommunityPageTest, ACallIsNotedWithWhoSaidItAndItsNumber) {
    book.add(Resource{.service = u"Rides"_s, .phone = u"555-0100"_s});
    click(&page, "noteCall");
    auto *editor = dialog<CallEditor>(&page);
    EXPECT_EQ(auditFindings(editor), "");
    type(editor, "reference", u"17-4"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(editor->isVisible()) << "a number alone says nothing";
    type(editor, "text", u"Three weeks"_s);
    type(editor, "saidBy", u"Ms. B"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    const Resource resource = book->table<ResourceTable>().all()->value(0);
    EXPECT_EQ(resource.state, ResourceState::Called);
    EXPECT_EQ(resource.notes,
              (QList<ResourceNote>{{clock.today(), u"Three weeks"_s, u"Ms. B"_s, u"17-4"_s}}));
    EXPECT_TRUE(says(&page, u"Reference number: 17-4"_s));
}

TEST_F(CommunityPageTest, MarkingAServiceAsCalledNeedsNoWords) {
    book.add(Resource{.service = u"Rides"_s});
    click(&page, "noteCall");
    QTest::keyClick(dialog<CallEditor>(&page), Qt::Key_Return, Qt::ControlModifier);
    const Resource resource = book->table<ResourceTable>().all()->value(0);
    EXPECT_EQ(resource.state, ResourceState::Called);
    EXPECT_EQ(resource.notes.size(), 1);
}

} // namespace

TEST_F(CommunityPageTest, ACallThatTheyPromisedIsWaitedForUntilItCame) {
    book.add(Resource{.service = u"Rides"_s, .state = ResourceState::ToCall});
    click(&page, "noteCall");
    auto *sheet = dialog<CallEditor>(&page);
    type(sheet, "callBackBy", u"3/13/2026"_s);
    click(sheet, "save");
    EXPECT_TRUE(says(sheet, u"This day is over."_s));
    type(sheet, "callBackBy", u"3/20/2026"_s);
    click(sheet, "save");
    ASSERT_EQ(resources()[0].notes.size(), 1);
    EXPECT_EQ(resources()[0].notes[0].callBackBy, QDate(2026, 3, 20));
    EXPECT_EQ(resources()[0].notes[0].text, u"They will call back."_s);
    EXPECT_TRUE(says(&page, u"They will call back by Friday, March 20"_s));
    click(&page, "promiseKept");
    EXPECT_TRUE(resources()[0].notes[0].calledBack);
    EXPECT_FALSE(says(&page, u"They will call back by"_s));
    history.undo();
    EXPECT_TRUE(says(&page, u"They will call back by"_s));
    click(&page, "noteCall");
    sheet = dialog<CallEditor>(&page);
    type(sheet, "text", u"Tuesday at ten"_s);
    QTest::keyClick(find(sheet, "came"), Qt::Key_Space);
    click(sheet, "save");
    EXPECT_TRUE(resources()[0].notes[0].calledBack);
    EXPECT_EQ(resources()[0].notes.size(), 2);
    EXPECT_FALSE(says(&page, u"They will call back by"_s));
}
