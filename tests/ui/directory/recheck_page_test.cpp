// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/recheck_page.h"

#include "model/directory/service_table.h"
#include "model/lists/service_list.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "tests/support/sample_services.h"
#include "ui/kit/style.h"

#include <QListView>

using namespace Qt::StringLiterals;

namespace {

class RecheckPageTest : public PageFixture {
protected:
    RecheckPageTest() {
        addChecked(u"Old"_s, 700);
        addChecked(u"Older"_s, 900);
        addChecked(u"Fresh"_s, 30);
        Service never = fullService(u"Never"_s, u"Never"_s);
        never.checks.clear();
        book.add(never);
        settings.setCheckedBy(u"AK"_s);
        page = std::make_unique<RecheckPage>(context);
        showAndWait(*page);
        find(page.get(), "queue")->setFocus();
    }
    void addChecked(const QString &name, int daysAgo) {
        Service service = fullService(name, name);
        service.checks = {{clock.today().addDays(-daysAgo), CheckedHow::Web, {}}};
        services.append(book.add(service));
    }
    QStringList queue() { return rows(page.get(), "queue"); }

    QList<Service> services;
    std::unique_ptr<RecheckPage> page;
};

TEST_F(RecheckPageTest, TheOldestComeFirstAndFreshOnesAreNotThere) {
    EXPECT_EQ(queue(), (QStringList{u"Never"_s, u"Older"_s, u"Old"_s}));
    EXPECT_EQ(auditFindings(page.get()), "");
    choose(page.get(), "after", u"after 2 year(s)"_s);
    EXPECT_EQ(queue(), (QStringList{u"Never"_s, u"Older"_s}));
    EXPECT_EQ(settings.recheckMonths(), 24);
}

TEST_F(RecheckPageTest, OneKeyMarksAServiceAndTheNextIsThere) {
    QTest::keyClick(find(page.get(), "queue"), Qt::Key_C);
    EXPECT_EQ(queue(), (QStringList{u"Older"_s, u"Old"_s}));
    EXPECT_TRUE(says(page.get(), u"Older"_s));
    QTest::keyClick(find(page.get(), "queue"), Qt::Key_V);
    const auto older = *book->table<ServiceTable>().find(services[1].id);
    EXPECT_EQ(older->checks.last(), (ServiceCheck{clock.today(), CheckedHow::Visited, u"AK"_s}));
    history.undo();
    history.undo();
    EXPECT_EQ(queue().size(), 3);
}

TEST_F(RecheckPageTest, ServicesInListsCanStandAlone) {
    book.add(ServiceList{.label = u"M."_s, .preparedOn = clock.today(), .items = {newItem(services[0])}});
    click(page.get(), "onlyListed");
    EXPECT_EQ(queue(), QStringList{u"Old"_s});
}

TEST_F(RecheckPageTest, ServicesWithAnAlertCanStandAlone) {
    for (const Service &before : services) {
        Service after = before;
        after.alert = before.name == u"Older"_s ? u"Closed until May"_s : QString();
        ASSERT_TRUE(book->apply({{}, {replacing(before, after)}}));
    }
    click(page.get(), "onlyAlerted");
    EXPECT_EQ(queue(), QStringList{u"Older"_s});
    EXPECT_EQ(auditFindings(page.get()), "");
}

TEST_F(RecheckPageTest, ScrollsWhereItHasLittleRoom) {
    page->resize(scaled(520), scaled(330));
    QTest::qWait(0);
    EXPECT_EQ(auditFindings(page.get()), "");
    for (const char *name : {"onlyAlerted", "mark1", "mark2", "mark3"}) {
        QWidget *widget = find(page.get(), name);
        EXPECT_GE(widget->height(), widget->minimumSizeHint().height()) << name;
        EXPECT_TRUE(widget->parentWidget()->rect().contains(widget->geometry())) << name;
    }
}

TEST_F(RecheckPageTest, SaysWhenAllIsChecked) {
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(find(page.get(), "queue"), Qt::Key_W);
    EXPECT_TRUE(says(page.get(), u"Every service was checked within this time."_s));
}

} // namespace
