// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/services_page.h"

#include "model/lists/service_list_table.h"
#include "tests/ui/directory/services_page_fixture.h"
#include "ui/directory/service_forms.h"
#include "ui/directory/side_by_side.h"
#include "ui/lists/list_editor.h"
#include "ui/lists/lists_page.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

TEST_F(ServicesPageTest, AnEmptyDirectoryShowsTheFirstStep) {
    open();
    EXPECT_TRUE(find(page.get(), "firstStep")->isVisible());
    EXPECT_FALSE(find(page.get(), "search")->isVisible());
    click(page.get(), "firstStep");
    EXPECT_EQ(prompts.asked, QStringList(u"Import services"_s));
    EXPECT_EQ(auditFindings(page.get()), "");
}

TEST_F(ServicesPageTest, KeepsTheChosenServiceWhileItIsFound) {
    add("Apple Pantry");
    add("Birch Pantry");
    open();
    list()->setCurrentIndex(list()->model()->index(1, 0));
    search("pantry");
    EXPECT_EQ(list()->currentIndex().data().toString(), u"Birch Pantry"_s);
    search("apple");
    EXPECT_EQ(list()->currentIndex().data().toString(), u"Apple Pantry"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return page->shownRecord() != QUuid(); }));
}

TEST_F(ServicesPageTest, TheBestHitIsChosenUntilSomebodyChooses) {
    add("Food and rides");
    add("Food pantry");
    add("Pantry");
    open();
    search("food");
    ASSERT_EQ(list()->currentIndex().data().toString(), u"Food and rides"_s);
    search("pantry");
    EXPECT_EQ(list()->currentIndex().row(), 0) << "Down and L would put another one into a family's list";
    QTest::keyClick(find(page.get(), "search"), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Down);
    const QString chosen = list()->currentIndex().data().toString();
    search("food pantry");
    EXPECT_EQ(list()->currentIndex().data().toString(), u"Food pantry"_s);
    EXPECT_EQ(chosen, u"Food pantry"_s);
}

TEST_F(ServicesPageTest, TheFirstListIsBegunWithTwoKeys) {
    add("A");
    open();
    find(page.get(), "list")->setFocus();
    QTest::keyClick(find(page.get(), "list"), Qt::Key_L);
    QTest::keyClick(page->findChild<QMenu *>(u"lists"_s), Qt::Key_Return);
    auto *editor = dialog<ListEditor>(page->window());
    type(editor, "label", u"M., 3 West"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    const auto rows = book->table<ServiceListTable>().rows();
    ASSERT_EQ(rows->size(), 1);
    EXPECT_EQ(rows->value(0).services, 1);
}

TEST_F(ServicesPageTest, SeveralServicesGoIntoAListAtOnce) {
    for (const char *name : {"A", "B", "C"})
        add(name);
    ServiceList list{.label = u"M., 3 West"_s, .preparedOn = clock.today()};
    book.add(list);
    open();
    auto *found = find<QAbstractItemView>(page.get(), "list");
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(find<QPushButton>(page.get(), "addToList")->text(), u"Put 2 in a &list…"_s);
    QTest::keyClick(found, Qt::Key_L);
    auto *menu = page->findChild<QMenu *>(u"lists"_s);
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
    auto *menu = page->findChild<QMenu *>(u"lists"_s);
    ASSERT_TRUE(menu);
    QTest::keyClick(menu, Qt::Key_Return);
    auto *editor = dialog<ListEditor>(page.get());
    type(editor, "label", u"M., 3 West"_s);
    ASSERT_TRUE(editor->keepDraft());
    page.reset(); // as when the book is locked
    ASSERT_EQ(book->drafts().keys().size(), 1);
    ListsPage lists(context);
    showAndWait(lists);
    ASSERT_TRUE(lists.openDraft(book->drafts().keys().first()));
    auto *again = dialog<ListEditor>(&lists);
    EXPECT_EQ(find<QLineEdit>(again, "label")->text(), u"M., 3 West"_s);
    QTest::keyClick(again, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(book->table<ServiceListTable>().rows()->value(0).services, 2);
    EXPECT_TRUE(book->drafts().keys().isEmpty());
}

TEST_F(ServicesPageTest, ShowsAServiceWhole) {
    add("Respite weekends", [](Service &s) {
        s.organization = {.name = u"Open Door"_s};
        s.alert = u"Waiting list of six weeks."_s;
        s.phones = {{.number = u"555-0134"_s, .extension = u"12"_s},
                    {.number = u"555-0135"_s, .type = u"fax"_s}};
        s.minimumAge = 3;
        s.maximumAge = 17;
        s.eligibility = u"<b>Families</b> in the county"_s;
        s.locations = {{.address1 = u"12 Elm Street"_s,
                        .city = u"Oak Park"_s,
                        .state = u"IL"_s,
                        .transportation = u"Bus 7"_s}};
        s.note = u"Ask for Ana"_s;
    });
    open();
    for (const char *text : {"Open Door", "Waiting list of six weeks.", "555-0134, ext. 12", "555-0135 (fax)",
                             "from 3 to 17 years", "Families in the county", "12 Elm Street, Oak Park, IL",
                             "Bus 7", "Ask for Ana", "Not checked by us. Call before you rely on it."})
        EXPECT_TRUE(says(page.get(), QString::fromUtf8(text))) << text;
    page->findChild<QAction *>(u"copyPhone"_s)->trigger();
    EXPECT_EQ(QApplication::clipboard()->text(), u"555-0134, extension 12"_s);
    EXPECT_EQ(auditFindings(page.get()), "");
}

TEST_F(ServicesPageTest, MarksAsCheckedByOneKeyAndRemembersWho) {
    const Service service = add("Rides");
    add("Sewing");
    open();
    pressInList(Qt::Key_C);
    auto *form = dialog<CheckForm>(page.get());
    EXPECT_EQ(auditFindings(form), "");
    choose(form, "how", u"by a visit"_s);
    type(form, "by", u"Ana"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored(service).checks,
              (QList<ServiceCheck>{{QDate(2026, 3, 14), CheckedHow::Visited, u"Ana"_s}}));
    EXPECT_TRUE(says(page.get(), u"checked March 14, 2026, by a visit, by Ana"_s));
    pressInList(Qt::Key_Down);
    pressInList(Qt::Key_C);
    EXPECT_EQ(find<QLineEdit>(dialog<CheckForm>(page.get()), "by")->text(), u"Ana"_s);
    click(dialog<CheckForm>(page.get()), "cancel");
    history.undo();
    EXPECT_TRUE(stored(service).checks.isEmpty());
}

TEST_F(ServicesPageTest, OneTypesWhatOneLooksForFromTheStart) {
    add("Rides");
    open();
    EXPECT_EQ(QApplication::focusWidget(), page->searchField());
}

TEST_F(ServicesPageTest, ACheckNeedsItsDayAndKeepsTheOrderOfDays) {
    const Service service = add("Rides", [](Service &s) {
        s.checks = {{QDate(2026, 2, 1), CheckedHow::Web, {}}};
    });
    open();
    click(page.get(), "check");
    type(dialog<CheckForm>(page.get()), "on", u" "_s);
    click(dialog<CheckForm>(page.get()), "save");
    EXPECT_TRUE(says(dialog<CheckForm>(page.get()), u"Please write the day"_s));
    type(dialog<CheckForm>(page.get()), "on", u"2026-01-05"_s);
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
    page->findChild<QAction *>(u"onlyMine"_s)->trigger();
    EXPECT_EQ(names(), QStringList(u"Rides"_s));
    history.undo();
    EXPECT_FALSE(stored(service).isMine);
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(ServicesPageTest, WritesANoteAndWhatItHelpsWith) {
    const Service service = add("Rides");
    open();
    page->findChild<QAction *>(u"note"_s)->trigger();
    type(dialog<NoteForm>(page.get()), "note", u"Ask for Ana"_s);
    click(dialog<NoteForm>(page.get()), "save");
    EXPECT_EQ(stored(service).note, u"Ask for Ana"_s);
    page->findChild<QAction *>(u"categories"_s)->trigger();
    auto *form = dialog<CategoriesForm>(page.get());
    EXPECT_EQ(auditFindings(form), "");
    find<QCheckBox>(form, "category-transport")->click();
    click(form, "save");
    EXPECT_EQ(stored(service).categories, QList<ResourceCategory>{ResourceCategory::Transport});
    EXPECT_EQ(done, (QStringList{u"Write a note"_s, u"Change what it helps with"_s}));
    search("transport");
    EXPECT_EQ(names(), QStringList(u"Rides"_s));
}

TEST_F(ServicesPageTest, OpensAFormAgainInWhichSomethingWasTyped) {
    const Service service = add("Rides");
    open();
    EXPECT_FALSE(page->openDraft({u"services/other"_s, service.id.uuid()}));
    EXPECT_FALSE(page->openDraft({u"services/note"_s, QUuid::createUuid()}));
    EXPECT_TRUE(page->openDraft({u"services/note"_s, service.id.uuid()}));
    EXPECT_TRUE(isOpen(page.get()));
    EXPECT_EQ(page->shownRecord(), service.id.uuid());
}

TEST_F(ServicesPageTest, ComparesTwoSideBySide) {
    add("A", [](Service &s) {
        s.fees = u"Free"_s;
        s.eligibility = u"All"_s;
    });
    add("B", [](Service &s) {
        s.fees = u"Sliding scale"_s;
        s.eligibility = u"All"_s;
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
    EXPECT_TRUE(fields.contains(u"Cost (differs)"_s));
    EXPECT_TRUE(fields.contains(u"Who may use it"_s));
    EXPECT_EQ(cell(int(fields.indexOf(u"Cost (differs)"_s)), 2), u"Sliding scale"_s);
    EXPECT_EQ(auditFindings(shown), "");
    EXPECT_EQ(cell(0, 2), u"B"_s);
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
