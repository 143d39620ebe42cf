// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/saved_search_table.h"
#include "model/directory/service_finder.h"
#include "tests/ui/directory/services_page_fixture.h"
#include "ui/directory/saved_searches.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

// Search, filters, order and saved searches on the page of services.

namespace {

TEST_F(ServicesPageTest, FindsAsOneTypesAndTellsHowMany) {
    add("Hill Pantry");
    add("Oak Pantry");
    add("Rides to clinic");
    open();
    EXPECT_EQ(names().size(), 3);
    EXPECT_EQ(label("count"), u"3 service(s)"_s);
    search("pant");
    EXPECT_EQ(names().size(), 2);
    EXPECT_EQ(label("count"), u"2 found"_s);
    search("xylophone");
    EXPECT_TRUE(names().isEmpty());
    EXPECT_TRUE(label("count").startsWith(u"Nothing here matches."_s));
    EXPECT_TRUE(find(page.get(), "search")->isVisible());
}

TEST_F(ServicesPageTest, SaysWhatWasMended) {
    add("Hill Pantry");
    open();
    EXPECT_FALSE(find(page.get(), "mended")->isVisible());
    search("panrty");
    EXPECT_EQ(names(), QStringList(u"Hill Pantry"_s));
    EXPECT_TRUE(find(page.get(), "mended")->isVisible());
    EXPECT_EQ(label("mended"), u"Showing results for \"pantry\"."_s);
    search("pantry");
    EXPECT_FALSE(find(page.get(), "mended")->isVisible());
}

TEST_F(ServicesPageTest, CountsWhatLiesBeyondTheFirstPageALittleLater) {
    std::vector<Change> changes;
    for (int i = 0; i < 130; ++i)
        changes.push_back(adding(Service{.name = u"Pantry %1"_s.arg(i)}));
    ASSERT_TRUE(book->apply({{}, changes}));
    open();
    search("pantry");
    EXPECT_EQ(names().size(), kRowsOfPage);
    EXPECT_EQ(label("count"), u"More than 50 found"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return label("count") == u"130 found"_s; }));
    QTest::keyClick(find(page.get(), "search"), Qt::Key_Down);
    for (int i = 0; i < 4; ++i)
        pressInList(Qt::Key_End);
    EXPECT_EQ(names().size(), 130);
}

TEST_F(ServicesPageTest, FiltersLeaveOutAndAreCleared) {
    add("A", [](Service &s) {
        s.categories = {ResourceCategory::Food};
        s.languages = {{.code = u"es"_s}};
        s.maximumAge = 5;
        s.costs = {{.amount = 0}};
        s.checks = {{QDate(2026, 1, 1), CheckedHow::Web, {}}};
    });
    add("B", [](Service &s) {
        s.status = ServiceStatus::TemporarilyClosed;
        s.checks = {{QDate(2024, 1, 1), CheckedHow::Web, {}}};
        s.minimumAge = 6;
    });
    open();
    click(page.get(), "filtersButton");
    const QStringList a(u"A"_s), b(u"B"_s), both{u"A"_s, u"B"_s};
    for (const auto &[box, text, expected] :
         {std::tuple("category", "Food", a), std::tuple("spoken", "Spanish", a),
          std::tuple("status", "Closed for a while", b), std::tuple("checked", "Checked within a year", a),
          std::tuple("checked", "Not checked for a year", b)}) {
        choose(page.get(), box, QString::fromLatin1(text));
        EXPECT_EQ(names(), expected) << text;
        EXPECT_EQ(find<QPushButton>(page.get(), "filtersButton")->text(), u"&Filters (1)"_s);
        EXPECT_EQ(label("count"), u"1 found"_s);
        click(page.get(), "clearFilters");
        EXPECT_EQ(names(), both);
    }
    click(page.get(), "free");
    EXPECT_EQ(names(), a);
    click(page.get(), "free");
    find<QSpinBox>(page.get(), "age")->setValue(3);
    EXPECT_EQ(names(), a);
    find<QSpinBox>(page.get(), "age")->setValue(8);
    EXPECT_EQ(names(), b);
    choose(page.get(), "checked", u"Not checked yet"_s);
    EXPECT_TRUE(names().isEmpty());
    click(page.get(), "clearFilters");
    EXPECT_EQ(find<QPushButton>(page.get(), "filtersButton")->text(), u"&Filters"_s);
    EXPECT_EQ(auditFindings(page.get()), "");
}

TEST_F(ServicesPageTest, AChipOpensItsChoicesSaysWhatIsTakenAndIsCleared) {
    add("A", [](Service &s) { s.languages = {{.code = u"es"_s}}; });
    add("B");
    open();
    click(page.get(), "filtersButton");
    auto *chip = find<QPushButton>(page.get(), "spokenChip");
    EXPECT_EQ(chip->text(), u"Any language"_s);
    chip->menu()->popup(chip->mapToGlobal(QPoint(0, chip->height()))); // a click would wait for its end
    const QList<QAction *> choices = chip->menu()->actions();
    const auto spanish = std::find_if(choices.begin(), choices.end(),
                                      [](const QAction *each) { return each->text() == u"Spanish"_s; });
    for (qsizetype i = 0; i <= spanish - choices.begin(); ++i)
        QTest::keyClick(chip->menu(), Qt::Key_Down);
    QTest::keyClick(chip->menu(), Qt::Key_Return);
    EXPECT_EQ(chip->text(), u"Spanish"_s);
    EXPECT_TRUE(chip->isChecked());
    EXPECT_EQ(names(), QStringList{u"A"_s});
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    EXPECT_FALSE(chip->isChecked());
    EXPECT_EQ(names().size(), 2);
}

TEST_F(ServicesPageTest, FiltersByWhereItServesWhenItIsOpenAndWhetherItIsGone) {
    add("A", [](Service &s) {
        s.areas = {{.name = u"Will County, IL"_s}};
        s.schedules = {{.days = {Qt::Saturday}, .opens = QTime(9, 0), .closes = QTime(12, 0)}};
    });
    add("B", [](Service &s) {
        s.areas = {{.name = u"Cook County, IL"_s}};
        s.schedules = {{.days = {Qt::Monday}, .opens = QTime(9, 0), .closes = QTime(12, 0)}};
        s.vanishedOn = QDate(2026, 3, 1);
    });
    open();
    click(page.get(), "filtersButton");
    const QStringList a(u"A"_s), b(u"B"_s);
    type(page.get(), "area", u"will c"_s);
    EXPECT_EQ(names(), a);
    EXPECT_EQ(find<QPushButton>(page.get(), "filtersButton")->text(), u"&Filters (1)"_s);
    click(page.get(), "clearFilters");
    click(page.get(), "openNow"); // it is Saturday, half past nine
    EXPECT_EQ(names(), a);
    click(page.get(), "clearFilters");
    page->findChild<QAction *>(u"vanished"_s)->trigger();
    EXPECT_EQ(names(), b);
    click(page.get(), "clearFilters");
    page->findChild<QAction *>(u"onlyListed"_s)->trigger();
    EXPECT_TRUE(names().isEmpty());
    EXPECT_EQ(auditFindings(page.get()), "");
}

TEST_F(ServicesPageTest, SortsByDistanceFromAPlace) {
    const auto at = [](double latitude, double longitude) {
        return [=](Service &s) { s.locations = {{.latitude = latitude, .longitude = longitude}}; };
    };
    add("Chicago", at(41.9, -87.2));
    add("Oak Park", at(41.81, -87.69));
    add("Nowhere");
    add("Forest Park",
        [](Service &s) { s.locations = {{.city = u"Forest Park"_s, .postalCode = u"60130"_s}}; });
    open();
    click(page.get(), "filtersButton");
    EXPECT_FALSE(find(page.get(), "within")->isEnabled());
    type(page.get(), "place", u"60302"_s);
    EXPECT_EQ(find<QComboBox>(page.get(), "order")->currentText(), u"Nearest first"_s);
    const QString byZip = u"Forest Park"_s, near = u"Oak Park"_s, nowhere = u"Nowhere"_s;
    EXPECT_EQ(names(), (QStringList{byZip, near, u"Chicago"_s, nowhere}));
    EXPECT_TRUE(says(page.get(), u"stand at the end"_s));
    choose(page.get(), "order", u"By name"_s);
    EXPECT_EQ(names().size(), 4);
    choose(page.get(), "within", u"Within 2 mile(s)"_s);
    EXPECT_EQ(names(), (QStringList{byZip, nowhere, near})) << "by name, what lies nowhere is not left out";
    type(page.get(), "place", u"nowhere at all"_s);
    QTest::keyClick(find(page.get(), "place"), Qt::Key_Return);
    EXPECT_TRUE(says(page.get(), u"We do not know this place."_s));
    EXPECT_EQ(names().size(), 4);
    type(page.get(), "place", u"oak park, il"_s);
    QTest::keyClick(find(page.get(), "place"), Qt::Key_Return);
    EXPECT_EQ(find<QLineEdit>(page.get(), "place")->text(), u"Oak Park, IL"_s);
    EXPECT_EQ(names(), (QStringList{byZip, near, nowhere}));
}

TEST_F(ServicesPageTest, SavesASearchAndUsesItAgain) {
    add("Rides", [](Service &s) { s.isMine = true; });
    add("Rides for all");
    open();
    click(page.get(), "filtersButton");
    page->findChild<QAction *>(u"onlyMine"_s)->trigger();
    type(page.get(), "place", u"60302"_s);
    choose(page.get(), "order", u"By name"_s);
    search("rides");
    const auto entry = [&](const char *menu, const char *text) {
        auto *shown = find<QMenu>(page.get(), menu);
        const auto actions = shown->actions();
        const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction *action) {
            return action->text() == QString::fromUtf8(text);
        });
        return found == actions.end() ? nullptr : *found;
    };
    const auto openMenu = [&] { Q_EMIT find<QMenu>(page.get(), "searchesMenu")->aboutToShow(); };
    openMenu();
    entry("searchesMenu", "&Save this search…")->trigger();
    auto *form = dialog<SearchNameForm>(page.get());
    EXPECT_EQ(auditFindings(form), "");
    click(form, "save");
    EXPECT_TRUE(says(form, u"Please write a name for it."_s));
    type(form, "name", u"My rides & more"_s);
    click(form, "save");
    ASSERT_EQ(book->table<SavedSearchTable>().all()->size(), 1);

    click(page.get(), "clearFilters");
    search("");
    EXPECT_EQ(names().size(), 2);
    openMenu();
    entry("searchesMenu", "My rides && more")->trigger();
    EXPECT_EQ(names(), QStringList(u"Rides"_s));
    EXPECT_EQ(find<QLineEdit>(page.get(), "search")->text(), u"rides"_s);
    EXPECT_EQ(find<QComboBox>(page.get(), "order")->currentText(), u"By name"_s);
    EXPECT_TRUE(page->findChild<QAction *>(u"onlyMine"_s)->isChecked());
    EXPECT_EQ(find<QLineEdit>(page.get(), "place")->text(), u"Oak Park, IL 60302"_s);

    openMenu();
    entry("deleteMenu", "My rides && more")->trigger();
    EXPECT_TRUE(book->table<SavedSearchTable>().all()->isEmpty());
    history.undo();
    EXPECT_EQ(book->table<SavedSearchTable>().all()->size(), 1);
}

} // namespace
