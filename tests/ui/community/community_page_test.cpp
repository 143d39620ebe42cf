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
    ServiceList list{.preparedBy = QStringLiteral("A. Kim, social work"), .preparedOn = QDate(2026, 3, 1)};
    list.items = {newItem(fullService()), newItem(fullService(QStringLiteral("Meals"), QStringLiteral("m")))};
    list.items[0].why.english = QStringLiteral("You have no car");
    prompts.files = {folder.filePath(QStringLiteral("list.hearthlist"))};
    ASSERT_TRUE(durableReplace(prompts.files[0], writeHearthlist(list)));
    click(&page, "openList");
    auto *review = dialog<ListReviewDialog>(&page);
    EXPECT_TRUE(says(review, QStringLiteral("Prepared by A. Kim, social work on ")));
    EXPECT_EQ(auditFindings(review), "");
    QTest::keyClick(find(review, "take1"), Qt::Key_Space);
    click(review, "take");
    EXPECT_EQ(rows(&page), QStringList{QStringLiteral("Rides to the hospital")});
    EXPECT_TRUE(says(&page, QStringLiteral("You have no car")));
    EXPECT_TRUE(says(&page, QStringLiteral("From a list: A. Kim, social work")));
    history.undo();
    EXPECT_TRUE(book->table<ResourceTable>().all()->isEmpty());
}

TEST_F(CommunityPageTest, TheFamilySeesEveryWordOfWhatItTells) {
    EXPECT_FALSE(find(&page, "tellOutcomes")->isVisible()) << "there is nothing to tell";
    Resource rides{.service = QStringLiteral("Rides"),
                   .state = ResourceState::WaitingList,
                   .notes = {{clock.today(), QStringLiteral("Three weeks"), {}, {}}},
                   .document = QJsonObject{{QStringLiteral("name"), QStringLiteral("Rides")}}};
    book.add(rides);
    book.add(Resource{.service = QStringLiteral("Meals"), .document = rides.document});
    book.add(Resource{.service = QStringLiteral("Our neighbor")});
    click(&page, "tellOutcomes");
    auto *tell = dialog<OutcomesDialog>(&page);
    EXPECT_EQ(auditFindings(tell), "");
    const auto revealed = [&] { return find<QPlainTextEdit>(tell, "reveals")->toPlainText(); };
    EXPECT_TRUE(revealed().contains(QStringLiteral("On a waiting list")));
    EXPECT_FALSE(revealed().contains(QStringLiteral("Three weeks")));
    EXPECT_FALSE(revealed().contains(QStringLiteral("neighbor")));
    EXPECT_EQ(tell->chosen().size(), 1) << "an idea is told only when the family says so";
    QTest::keyClick(find(tell, "withNotes"), Qt::Key_Space);
    EXPECT_TRUE(revealed().contains(QStringLiteral("Three weeks")));
    prompts.saveTo = folder.filePath(QStringLiteral("told"));
    click(tell, "save");
    QFile file(prompts.saveTo + QStringLiteral(".hearthoutcomes"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto read = readOutcomes(file.readAll());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->outcomes, QList<ServiceOutcome>{*outcomeOf(rides, true)});
    EXPECT_FALSE(isOpen(&page));
}

TEST_F(CommunityPageTest, AFileThatIsNoListIsRefusedInOneSentence) {
    prompts.files = {folder.filePath(QStringLiteral("no.hearthlist"))};
    ASSERT_TRUE(durableReplace(prompts.files[0], "no"));
    click(&page, "openList");
    EXPECT_EQ(told.size(), 1);
    EXPECT_FALSE(isOpen(&page));
}

TEST_F(CommunityPageTest, ACallIsNotedWithWhoSaidItAndItsNumber) {
    book.add(Resource{.service = QStringLiteral("Rides"), .phone = QStringLiteral("555-0100")});
    click(&page, "noteCall");
    auto *editor = dialog<CallEditor>(&page);
    EXPECT_EQ(auditFindings(editor), "");
    type(editor, "reference", QStringLiteral("17-4"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(editor->isVisible()) << "a number alone says nothing";
    type(editor, "text", QStringLiteral("Three weeks"));
    type(editor, "saidBy", QStringLiteral("Ms. B"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    const Resource resource = book->table<ResourceTable>().all()->value(0);
    EXPECT_EQ(resource.state, ResourceState::Called);
    EXPECT_EQ(resource.notes, (QList<ResourceNote>{{clock.today(), QStringLiteral("Three weeks"),
                                                    QStringLiteral("Ms. B"), QStringLiteral("17-4")}}));
    EXPECT_TRUE(says(&page, QStringLiteral("Reference number: 17-4")));
}

TEST_F(CommunityPageTest, MarkingAServiceAsCalledNeedsNoWords) {
    book.add(Resource{.service = QStringLiteral("Rides")});
    click(&page, "noteCall");
    QTest::keyClick(dialog<CallEditor>(&page), Qt::Key_Return, Qt::ControlModifier);
    const Resource resource = book->table<ResourceTable>().all()->value(0);
    EXPECT_EQ(resource.state, ResourceState::Called);
    EXPECT_EQ(resource.notes.size(), 1);
}

} // namespace
