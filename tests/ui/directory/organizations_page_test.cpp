// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/organizations_page.h"

#include "model/directory/service_finder.h"
#include "model/directory/service_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "tests/support/sample_services.h"
#include "ui/directory/organization_editor.h"

using namespace Qt::StringLiterals;

namespace {

class OrganizationsPageTest : public PageFixture {
protected:
    OrganizationsPageTest() {
        book.add(fullService(u"Rides"_s, u"1"_s));
        book.add(fullService(u"Buses"_s, u"2"_s));
        page = std::make_unique<OrganizationsPage>(context);
        showAndWait(*page);
    }
    std::unique_ptr<OrganizationsPage> page;
};

TEST_F(OrganizationsPageTest, ShowsEachWithItsServices) {
    EXPECT_EQ(rows(page.get()), QStringList{u"County Rides"_s});
    EXPECT_TRUE(says(page.get(), u"Buses\nRides"_s));
    EXPECT_EQ(auditFindings(page.get()), "");
}

TEST_F(OrganizationsPageTest, AChangedNameIsThatOfItsServicesToo) {
    click(page.get(), "edit");
    auto *editor = dialog<OrganizationEditor>(page.get());
    EXPECT_EQ(auditFindings(editor), "");
    type(editor, "name", u"Lake Rides"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(rows(page.get()), QStringList{u"Lake Rides"_s});
    EXPECT_EQ(book->serviceFinder().page({.text = u"lake"_s})->rows.size(), 2);
    history.undo();
    EXPECT_EQ(rows(page.get()), QStringList{u"County Rides"_s});
}

TEST_F(OrganizationsPageTest, DeletingItLeavesItsServices) {
    click(page.get(), "delete");
    EXPECT_TRUE(rows(page.get()).isEmpty());
    EXPECT_EQ(*book->table<ServiceTable>().count(), 2);
    history.undo();
    EXPECT_TRUE(says(page.get(), u"Buses\nRides"_s));
}

} // namespace
