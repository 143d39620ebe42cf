// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/pairs_page.h"

#include "model/directory/service_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "tests/support/sample_services.h"

#include <QListView>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

class PairsPageTest : public PageFixture {
protected:
    PairsPageTest() : PageFixture(BookKind::Directory) {}

    void addPair() {
        book.add(fullService());
        Service other = fullService(u"Hospital rides"_s, u"rides-2"_s);
        other.alert = u"Call two days before."_s;
        other.checks.clear();
        other.note = u"Ask for Ana."_s;
        book.add(other);
    }
    void addMeals() {
        for (const QString &name : {u"Meals"_s, u"Meals at home"_s}) {
            Service service = fullService(name, name);
            service.phones = {{.number = u"(312) 555-0100"_s}};
            service.locations.clear();
            book.add(service);
        }
    }
    void open() {
        page = std::make_unique<PairsPage>(context);
        showAndWait(*page);
        QTest::qWait(1); // it looks as soon as it is seen
    }
    QStringList names() {
        QStringList all;
        for (qint64 key = 1; key < 20; ++key) {
            if (const auto service = *book->table<ServiceTable>().row(key))
                all.append(service->name);
        }
        return all;
    }
    int count() { return *book->table<ServiceTable>().count(); }
    QRadioButton *side(const char *which, ServiceField field) {
        return find<QRadioButton>(page.get(),
                                  (QByteArray(which) + QByteArray::number(int(field))).constData());
    }

    std::unique_ptr<PairsPage> page;
};

} // namespace

TEST_F(PairsPageTest, WithoutPairsItSaysSo) {
    book.add(fullService());
    open();
    EXPECT_TRUE(says(page.get(), u"No service seems to be here twice."_s));
    EXPECT_EQ(auditFindings(page.get()), "");
    QSignalSpy leaves(page.get(), &Page::goTo);
    click(page.get(), "toServices");
    ASSERT_EQ(leaves.count(), 1);
    EXPECT_EQ(leaves[0][0].toString(), u"services"_s);
}

TEST_F(PairsPageTest, ShowsWhereTheTwoDiffer) {
    addPair();
    open();
    EXPECT_EQ(rows(page.get()), QStringList(u"Rides to the hospital"_s));
    EXPECT_TRUE(says(page.get(), u"the same phone number"_s));
    EXPECT_TRUE(says(page.get(), u"Call two days before."_s));
    EXPECT_TRUE(side("first", ServiceField::Name)->isChecked()) << "it was checked";
    EXPECT_TRUE(side("second", ServiceField::Alert)->isChecked()) << "only this one says it";
    EXPECT_EQ(page->findChild<QRadioButton *>(u"first%1"_s.arg(int(ServiceField::Phones))), nullptr);
    EXPECT_EQ(auditFindings(page.get()), "");
    page->resize(460, 900);
    QTest::qWait(50);
    EXPECT_EQ(auditFindings(page.get()), "");
    EXPECT_GT(side("second", ServiceField::Name)->y(), side("first", ServiceField::Name)->y())
        << "below each other where there is little room";
}

TEST_F(PairsPageTest, KeepsOneByTheKeyboardAndTakesItBack) {
    addPair();
    addMeals();
    open();
    ASSERT_TRUE(isActive(page.get()));
    auto *list = find<QListView>(page.get(), "list");
    EXPECT_EQ(QApplication::focusWidget(), list);
    EXPECT_EQ(list->model()->rowCount(), 2);
    while (list->currentIndex().data().toString() != u"Rides to the hospital"_s)
        QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Tab);
    for (int i = 0; i < 20 && QApplication::focusWidget() != side("first", ServiceField::Name); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), side("first", ServiceField::Name));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_TRUE(side("second", ServiceField::Name)->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(names(), (QStringList{u"Hospital rides"_s, u"Meals"_s, u"Meals at home"_s}));
    EXPECT_EQ(done, QStringList(u"Keep as one: Rides to the hospital"_s));
    EXPECT_EQ(rows(page.get()), QStringList(u"Meals"_s));
    EXPECT_EQ(QApplication::focusWidget(), list);
    EXPECT_TRUE(says(page.get(), u"Meals at home"_s)) << "the next pair is shown";
    history.undo();
    EXPECT_EQ(count(), 4);
    EXPECT_EQ(list->model()->rowCount(), 2);
}

TEST_F(PairsPageTest, TwoStayTwoAndAreNotShownAgain) {
    addPair();
    open();
    click(page.get(), "areTwo");
    EXPECT_EQ(count(), 2);
    EXPECT_TRUE(says(page.get(), u"No service seems to be here twice."_s));
    click(page.get(), "lookAgain");
    EXPECT_TRUE(says(page.get(), u"No service seems to be here twice."_s));
    open();
    EXPECT_TRUE(rows(page.get()).isEmpty());
    history.undo();
    click(page.get(), "lookAgain");
    EXPECT_EQ(rows(page.get()).size(), 1);
}

TEST_F(PairsPageTest, ByTheMouse) {
    addPair();
    open();
    QTest::mouseClick(side("first", ServiceField::Alert), Qt::LeftButton, {}, {8, 8});
    click(page.get(), "keepAsOne");
    ASSERT_EQ(names(), QStringList(u"Rides to the hospital"_s));
    const Service one = **book->table<ServiceTable>().row(1);
    EXPECT_EQ(one.alert, QString());
    EXPECT_EQ(one.note, u"Ask for Ana."_s);
    EXPECT_TRUE(told.isEmpty());
}
