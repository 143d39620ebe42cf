// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/community/community_page.h"

#include "model/calls/call_table.h"
#include "model/calls/callee.h"
#include "model/calls/promise.h"
#include "model/community/resource_table.h"
#include "model/files/atomic_replace.h"
#include "model/handoff/hearthlist.h"
#include "model/handoff/outcomes_file.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "tests/support/sample_services.h"
#include "ui/calls/call_editor.h"
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
    QList<Call> calls() { return *book->table<CallTable>().all(); }
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
    const Resource rides{.service = u"Rides"_s,
                         .state = ResourceState::WaitingList,
                         .document = QJsonObject{{u"name"_s, u"Rides"_s}}};
    book.add(rides);
    Call call = callWith(calleeOf(rides), clock.today());
    call.said = u"Three weeks"_s;
    book.add(call);
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
    EXPECT_EQ(read->outcomes, QList<ServiceOutcome>{*outcomeOf(rides, {call})});
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
    const Resource rides = book.add(Resource{.service = u"Rides"_s, .phone = u"555-0100"_s});
    click(&page, "noteCall");
    auto *editor = dialog<CallEditor>(&page);
    EXPECT_EQ(auditFindings(editor), "");
    EXPECT_EQ(find<QLineEdit>(editor, "number")->text(), u"555-0100"_s);
    type(editor, "said", u"Three weeks"_s);
    type(editor, "answeredBy", u"Ms. B"_s);
    type(editor, "reference", u"17-4"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(resources()[0].state, ResourceState::Called);
    Call expected = callWith(calleeOf(rides), clock.today());
    ASSERT_EQ(calls().size(), 1);
    expected.id = calls()[0].id;
    expected.said = u"Three weeks"_s;
    expected.answeredBy = u"Ms. B"_s;
    expected.reference = u"17-4"_s;
    EXPECT_EQ(calls()[0], expected);
    EXPECT_TRUE(says(&page, u"Reference number: 17-4"_s));
    history.undo();
    EXPECT_TRUE(calls().isEmpty());
    EXPECT_EQ(resources(), QList<Resource>{rides}) << "all of it was one step";
}

TEST_F(CommunityPageTest, MarkingAServiceAsCalledNeedsNoWords) {
    book.add(Resource{.service = u"Rides"_s});
    click(&page, "noteCall");
    QTest::keyClick(dialog<CallEditor>(&page), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(resources()[0].state, ResourceState::Called);
    EXPECT_EQ(calls().size(), 1);
}

TEST_F(CommunityPageTest, WhatTheyToldWhileTheServiceIsEditedIsACall) {
    book.add(Resource{.service = u"Rides"_s});
    click(&page, "edit");
    type(editor(), "note", u"Two days before"_s);
    click(editor(), "save");
    ASSERT_EQ(calls().size(), 1);
    EXPECT_EQ(calls()[0].said, u"Two days before"_s);
    EXPECT_TRUE(says(&page, u"Two days before"_s));
}

TEST_F(CommunityPageTest, ACallThatTheyPromisedIsWaitedForUntilItCame) {
    book.add(Resource{.service = u"Rides"_s, .state = ResourceState::ToCall});
    click(&page, "noteCall");
    auto *sheet = dialog<CallEditor>(&page);
    type(sheet, "promisedBy", u"3/13/2026"_s);
    click(sheet, "save");
    EXPECT_TRUE(says(sheet, u"This day is before the call."_s));
    type(sheet, "promisedBy", u"3/20/2026"_s);
    click(sheet, "save");
    ASSERT_EQ(calls().size(), 1);
    EXPECT_EQ(calls()[0].promisedBy, QDate(2026, 3, 20));
    EXPECT_TRUE(says(&page, u"They will call back by Friday, March 20"_s));
    click(&page, "promiseKept");
    EXPECT_EQ(calls()[0].promise, PromiseState::Kept);
    EXPECT_EQ(page.findChild<QWidget *>(u"promiseKept"_s), nullptr);
    history.undo();
    EXPECT_TRUE(says(&page, u"They will call back by"_s));
    click(&page, "noteCall");
    sheet = dialog<CallEditor>(&page);
    type(sheet, "said", u"Tuesday at ten"_s);
    QTest::keyClick(find(sheet, "came"), Qt::Key_Space);
    click(sheet, "save");
    EXPECT_EQ(calls().size(), 2);
    EXPECT_EQ(openPromises(calls(), {}).size(), 0);
    EXPECT_TRUE(says(&page, u"They kept this promise."_s));
}

} // namespace
