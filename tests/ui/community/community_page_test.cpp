// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/community/community_page.h"

#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/community/resource_editor.h"

#include <QAbstractItemModelTester>

namespace {

class CommunityPageTest : public PageFixture {
protected:
    CommunityPageTest() { showAndWait(page); }

    QList<Resource> resources() { return *book->resources().all(); }
    ResourceEditor *editor() { return dialog<ResourceEditor>(&page); }

    CommunityPage page{context};
    QAbstractItemModelTester tester{find<QAbstractItemView>(&page, "list")->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(CommunityPageTest, AddsAServiceAndWhereTheFamilyStands) {
    click(&page, "add");
    type(editor(), "service", QStringLiteral("Rides to clinic"));
    type(editor(), "phone", QStringLiteral("555-0134"));
    choose(editor(), "state", QStringLiteral("On a waiting list"));
    type(editor(), "note", QStringLiteral("Ask again in May"));
    click(editor(), "save");
    ASSERT_EQ(resources().size(), 1);
    EXPECT_EQ(resources()[0].state, ResourceState::WaitingList);
    ASSERT_EQ(resources()[0].notes.size(), 1);
    EXPECT_EQ(resources()[0].notes[0].writtenOn, QDate(2026, 3, 14));
    EXPECT_TRUE(says(&page, QStringLiteral("555-0134")));
    EXPECT_TRUE(says(&page, QStringLiteral("Ask again in May")));
}

TEST_F(CommunityPageTest, AsksBesideTheFieldsForNameAndKnownDate) {
    click(&page, "add");
    type(editor(), "checkedOn", QStringLiteral("whenever"));
    click(editor(), "save");
    EXPECT_TRUE(says(editor(), QStringLiteral("Please write what the service is called.")));
    EXPECT_TRUE(says(editor(), QStringLiteral("This is not a date that we know.")));
    EXPECT_EQ(editor()->focusWidget(), find(editor(), "service"));
    EXPECT_TRUE(resources().isEmpty());
}

TEST_F(CommunityPageTest, EditsDeletesAndTakesBack) {
    const Resource before = book.add(Resource{.service = QStringLiteral("Meals")});
    click(&page, "edit");
    type(editor(), "cost", QStringLiteral("Free"));
    click(editor(), "save");
    EXPECT_EQ(resources()[0].cost, QStringLiteral("Free"));
    click(&page, "delete");
    EXPECT_TRUE(resources().isEmpty());
    history.undo();
    history.undo();
    EXPECT_EQ(resources(), QList<Resource>{before});
}

TEST_F(CommunityPageTest, FindsByPlaceAndNotesWithoutAccents) {
    book.add(Resource{.service = QStringLiteral("Meals"), .address = QStringLiteral("12 Calle León")});
    book.add(Resource{.service = QStringLiteral("Rides")});
    type(&page, "search", QStringLiteral("LEON"));
    EXPECT_EQ(rows(&page), QStringList(QStringLiteral("Meals")));
}

TEST_F(CommunityPageTest, StandsUpToAnAudit) {
    book.add(Resource{.service = QStringLiteral("Meals")});
    EXPECT_EQ(auditFindings(&page), "");
    click(&page, "edit");
    EXPECT_EQ(auditFindings(editor()), "");
}
