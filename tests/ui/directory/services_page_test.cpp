// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/services_page.h"

#include "model/lists/service_list_table.h"
#include "tests/ui/directory/services_page_fixture.h"
#include "ui/directory/service_forms.h"
#include "ui/directory/side_by_side.h"
#include "ui/lists/list_editor.h"
#include "ui/lists/lists_page.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace {

TEST_F(ServicesPageTest, AnEmptyDirectoryShowsTheFirstStep) {
    open();
    EXPECT_TRUE(find(page.get(), "firstStep")->isVisible());
    EXPECT_FALSE(find(page.get(), "search")->isVisible());
    click(page.get(), "firstStep");
    EXPECT_EQ(prompts.asked, QStringList(QStringLiteral("Bring in services")));
    EXPECT_EQ(auditFindings(page.get()), "");
}

TEST_F(ServicesPageTest, KeepsTheChosenServiceWhileItIsFound) {
    add("Apple Pantry");
    add("Birch Pantry");
    open();
    list()->setCurrentIndex(list()->model()->index(1, 0));
    search("pantry");
    EXPECT_EQ(list()->currentIndex().data().toString(), QStringLiteral("Birch Pantry"));
    search("apple");
    EXPECT_EQ(list()->currentIndex().data().toString(), QStringLiteral("Apple Pantry"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return page->shownRecord() != QUuid(); }));
}

TEST_F(ServicesPageTest, TheBestHitIsChosenUntilSomebodyChooses) {
    add("Food and rides");
    add("Food pantry");
    add("Pantry");
    open();
    search("food");
    ASSERT_EQ(list()->currentIndex().data().toString(), QStringLiteral("Food and rides"));
    search("pantry");
    EXPECT_EQ(list()->currentIndex().row(), 0) << "Down and L would put another one into a family's list";
    QTest::keyClick(find(page.get(), "search"), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Down);
    const QString chosen = list()->currentIndex().data().toString();
    search("food pantry");
    EXPECT_EQ(list()->currentIndex().data().toString(), QStringLiteral("Food pantry"));
    EXPECT_EQ(chosen, QStringLiteral("Food pantry"));
}

TEST_F(ServicesPageTest, TheFirstListIsBegunWithTwoKeys) {
    add("A");
    open();
    find(page.get(), "list")->setFocus();
    QTest::keyClick(find(page.get(), "list"), Qt::Key_L);
    QTest::keyClick(page->findChild<QMenu *>(QStringLiteral("lists")), Qt::Key_Return);
    auto *editor = dialog<ListEditor>(page->window());
    type(editor, "label", QStringLiteral("M., 3 West"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    const auto rows = book->table<ServiceListTable>().rows();
    ASSERT_EQ(rows->size(), 1);
    EXPECT_EQ(rows->value(0).services, 1);
}

TEST_F(ServicesPageTest, SeveralServicesGoIntoAListAtOnce) {
    for (const char *name : {"A", "B", "C"})
        add(name);
    ServiceList list{.label = QStringLiteral("M., 3 West"), .preparedOn = clock.today()};
    book.add(list);
    open();
    auto *found = find<QAbstractItemView>(page.get(), "list");
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(find<QPushButton>(page.get(), "addToList")->text(), QStringLiteral("Put 2 in a &list…"));
    QTest::keyClick(found, Qt::Key_L);
    auto *menu = page->findChild<QMenu *>(QStringLiteral("lists"));
    ASSERT_TRUE(menu);
    QTest::keyClick(menu, Qt::Key_Return);
    EXPECT_EQ((**book->table<ServiceListTable>().find(list.id)).items.size(), 2);
}

TEST_F(ServicesPageTest, ANewListThatWasNotSavedComesBackWithItsServices) {
    for (const char *name : {"A", "B", "C"})
        add(name);
    open();
    auto *found = find<QAbstractItemView>(page.get(), "list");
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(found, Qt::Key_L);
    auto *menu = page->findChild<QMenu *>(QStringLiteral("lists"));
    ASSERT_TRUE(menu);
    QTest::keyClick(menu, Qt::Key_Return);
    auto *editor = dialog<ListEditor>(page.get());
    type(editor, "label", QStringLiteral("M., 3 West"));
    ASSERT_TRUE(editor->keepDraft());
    page.reset(); // as when the book is locked
    ASSERT_EQ(book->drafts().keys().size(), 1);
    ListsPage lists(context);
    showAndWait(lists);
    ASSERT_TRUE(lists.openDraft(book->drafts().keys().first()));
    auto *again = dialog<ListEditor>(&lists);
    EXPECT_EQ(find<QLineEdit>(again, "label")->text(), QStringLiteral("M., 3 West"));
    QTest::keyClick(again, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(book->table<ServiceListTable>().rows()->value(0).services, 2);
    EXPECT_TRUE(book->drafts().keys().isEmpty());
}

TEST_F(ServicesPageTest, ShowsAServiceWhole) {
    add("Respite weekends", [](Service &s) {
        s.organization = {.name = QStringLiteral("Open Door")};
        s.alert = QStringLiteral("Waiting list of six weeks.");
        s.phones = {{.number = QStringLiteral("555-0134"), .extension = QStringLiteral("12")},
                    {.number = QStringLiteral("555-0135"), .type = QStringLiteral("fax")}};
        s.minimumAge = 3;
        s.maximumAge = 17;
        s.eligibility = QStringLiteral("<b>Families</b> in the county");
        s.locations = {{.address1 = QStringLiteral("12 Elm Street"),
                        .city = QStringLiteral("Oak Park"),
                        .state = QStringLiteral("IL"),
                        .transportation = QStringLiteral("Bus 7")}};
        s.note = QStringLiteral("Ask for Ana");
    });
    open();
    for (const char *text : {"Open Door", "Waiting list of six weeks.", "555-0134, ext. 12", "555-0135 (fax)",
                             "from 3 to 17 years", "Families in the county", "12 Elm Street, Oak Park, IL",
                             "Bus 7", "Ask for Ana", "Not checked by us. Call before you rely on it."})
        EXPECT_TRUE(says(page.get(), QString::fromUtf8(text))) << text;
    click(page.get(), "copyPhone");
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("555-0134, extension 12"));
    EXPECT_EQ(auditFindings(page.get()), "");
}

TEST_F(ServicesPageTest, MarksAsCheckedByOneKeyAndRemembersWho) {
    const Service service = add("Rides");
    add("Sewing");
    open();
    pressInList(Qt::Key_C);
    auto *form = dialog<CheckForm>(page.get());
    EXPECT_EQ(auditFindings(form), "");
    choose(form, "how", QStringLiteral("by a visit"));
    type(form, "by", QStringLiteral("Ana"));
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored(service).checks,
              (QList<ServiceCheck>{{QDate(2026, 3, 14), CheckedHow::Visited, QStringLiteral("Ana")}}));
    EXPECT_TRUE(says(page.get(), QStringLiteral("checked March 14, 2026, by a visit, by Ana")));
    pressInList(Qt::Key_Down);
    pressInList(Qt::Key_C);
    EXPECT_EQ(find<QLineEdit>(dialog<CheckForm>(page.get()), "by")->text(), QStringLiteral("Ana"));
    click(dialog<CheckForm>(page.get()), "cancel");
    history.undo();
    EXPECT_TRUE(stored(service).checks.isEmpty());
}

TEST_F(ServicesPageTest, ACheckNeedsItsDayAndKeepsTheOrderOfDays) {
    const Service service = add("Rides", [](Service &s) {
        s.checks = {{QDate(2026, 2, 1), CheckedHow::Web, {}}};
    });
    open();
    click(page.get(), "check");
    type(dialog<CheckForm>(page.get()), "on", QStringLiteral(" "));
    click(dialog<CheckForm>(page.get()), "save");
    EXPECT_TRUE(says(dialog<CheckForm>(page.get()), QStringLiteral("Please write the day")));
    type(dialog<CheckForm>(page.get()), "on", QStringLiteral("2026-01-05"));
    click(dialog<CheckForm>(page.get()), "save");
    EXPECT_EQ(stored(service).checks.first().on, QDate(2026, 1, 5));
    EXPECT_EQ(stored(service).lastChecked(), QDate(2026, 2, 1));
}

TEST_F(ServicesPageTest, KeepsWhatIsMine) {
    const Service service = add("Rides");
    add("Sewing");
    open();
    pressInList(Qt::Key_M);
    EXPECT_TRUE(stored(service).isMine);
    EXPECT_TRUE(find<QPushButton>(page.get(), "mine")->isChecked());
    click(page.get(), "filtersButton");
    click(page.get(), "onlyMine");
    EXPECT_EQ(names(), QStringList(QStringLiteral("Rides")));
    history.undo();
    EXPECT_FALSE(stored(service).isMine);
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(ServicesPageTest, WritesANoteAndWhatItHelpsWith) {
    const Service service = add("Rides");
    open();
    click(page.get(), "note");
    type(dialog<NoteForm>(page.get()), "note", QStringLiteral("Ask for Ana"));
    click(dialog<NoteForm>(page.get()), "save");
    EXPECT_EQ(stored(service).note, QStringLiteral("Ask for Ana"));
    click(page.get(), "categories");
    auto *form = dialog<CategoriesForm>(page.get());
    EXPECT_EQ(auditFindings(form), "");
    find<QCheckBox>(form, "category-transport")->click();
    click(form, "save");
    EXPECT_EQ(stored(service).categories, QList<ResourceCategory>{ResourceCategory::Transport});
    EXPECT_EQ(done,
              (QStringList{QStringLiteral("Write a note"), QStringLiteral("Change what it helps with")}));
    search("transport");
    EXPECT_EQ(names(), QStringList(QStringLiteral("Rides")));
}

TEST_F(ServicesPageTest, OpensAFormAgainInWhichSomethingWasTyped) {
    const Service service = add("Rides");
    open();
    EXPECT_FALSE(page->openDraft({QStringLiteral("services/other"), service.id.uuid()}));
    EXPECT_FALSE(page->openDraft({QStringLiteral("services/note"), QUuid::createUuid()}));
    EXPECT_TRUE(page->openDraft({QStringLiteral("services/note"), service.id.uuid()}));
    EXPECT_TRUE(isOpen(page.get()));
    EXPECT_EQ(page->shownRecord(), service.id.uuid());
}

TEST_F(ServicesPageTest, ComparesTwoSideBySide) {
    add("A", [](Service &s) {
        s.fees = QStringLiteral("Free");
        s.eligibility = QStringLiteral("All");
    });
    add("B", [](Service &s) {
        s.fees = QStringLiteral("Sliding scale");
        s.eligibility = QStringLiteral("All");
    });
    open();
    EXPECT_FALSE(find(page.get(), "compare")->isEnabled());
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
    click(page.get(), "compare");
    auto *shown = dialog<ServicesSideBySide>(page.get());
    auto *table = find<QAbstractItemView>(shown, "table");
    const QAbstractItemModelTester stands(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto cell = [&](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    QStringList fields;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        fields.append(cell(row, 0));
    EXPECT_TRUE(fields.contains(QStringLiteral("Cost (differs)")));
    EXPECT_TRUE(fields.contains(QStringLiteral("Who may use it")));
    EXPECT_EQ(cell(int(fields.indexOf(QStringLiteral("Cost (differs)"))), 2),
              QStringLiteral("Sliding scale"));
    EXPECT_EQ(auditFindings(shown), "");
    EXPECT_EQ(cell(0, 2), QStringLiteral("B"));
    find<QCheckBox>(shown, "differencesAlone")->click();
    EXPECT_EQ(table->model()->rowCount(), 2);
    QTest::keyClick(shown, Qt::Key_Escape);
    EXPECT_FALSE(isOpen(page.get()));
}

TEST_F(ServicesPageTest, FitsANarrowWindow) {
    add("Rides");
    open();
    page->resize(520, 640);
    click(page.get(), "filtersButton");
    QApplication::processEvents();
    EXPECT_EQ(auditFindings(page.get()), "");
}

} // namespace
