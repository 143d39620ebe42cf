// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/services_page.h"

#include "model/directory/service_finder.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/directory/saved_searches.h"
#include "ui/directory/service_forms.h"
#include "ui/directory/side_by_side.h"
#include "ui/lists/list_editor.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

namespace {

class ServicesPageTest : public PageFixture {
protected:
    ServicesPageTest() : PageFixture(BookKind::Directory) {}

    void open() {
        page = std::make_unique<ServicesPage>(context);
        showAndWait(*page);
        tester = std::make_unique<QAbstractItemModelTester>(
            list()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        tester->setUseFetchMore(false); // it would fetch in the midst of a reset
    }
    Service add(const char *name, const std::function<void(Service &)> &also = {}) {
        Service service{.name = QString::fromUtf8(name), .status = ServiceStatus::Active};
        if (also)
            also(service);
        return book.add(service);
    }
    QAbstractItemView *list() { return find<QAbstractItemView>(page.get(), "list"); }
    QString label(const char *name) { return find<QLabel>(page.get(), name)->text(); }
    void search(const char *text) {
        type(page.get(), "search", QString::fromUtf8(text));
        QTest::qWait(80); // on a busy machine it may wait until nobody types
    }
    QStringList names() { return rows(page.get()); }
    Service stored(const Service &service) { return **book->services().find(service.id); }
    bool comesToSay(const char *text) {
        return QTest::qWaitFor([&] { return says(page.get(), QString::fromUtf8(text)); });
    }
    void pressInList(Qt::Key key) {
        EXPECT_TRUE(isActive(page.get()));
        list()->setFocus();
        QTest::keyClick(list(), key);
    }

    std::unique_ptr<ServicesPage> page;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

TEST_F(ServicesPageTest, AnEmptyDirectoryShowsTheFirstStep) {
    open();
    EXPECT_TRUE(find(page.get(), "firstStep")->isVisible());
    EXPECT_FALSE(find(page.get(), "search")->isVisible());
    click(page.get(), "firstStep");
    EXPECT_EQ(prompts.asked, QStringList(QStringLiteral("Bring in services")));
    EXPECT_EQ(auditFindings(page.get()), "");
}

TEST_F(ServicesPageTest, FindsAsOneTypesAndTellsHowMany) {
    add("Hill Pantry");
    add("Oak Pantry");
    add("Rides to clinic");
    open();
    EXPECT_EQ(names().size(), 3);
    EXPECT_EQ(label("count"), QStringLiteral("3 service(s)"));
    search("pant");
    EXPECT_EQ(names().size(), 2);
    EXPECT_EQ(label("count"), QStringLiteral("2 found"));
    search("xylophone");
    EXPECT_TRUE(names().isEmpty());
    EXPECT_TRUE(label("count").startsWith(QStringLiteral("Nothing here matches.")));
    EXPECT_TRUE(find(page.get(), "search")->isVisible());
}

TEST_F(ServicesPageTest, SaysWhatWasMended) {
    add("Hill Pantry");
    open();
    EXPECT_FALSE(find(page.get(), "mended")->isVisible());
    search("panrty");
    EXPECT_EQ(names(), QStringList(QStringLiteral("Hill Pantry")));
    EXPECT_TRUE(find(page.get(), "mended")->isVisible());
    EXPECT_EQ(label("mended"), QStringLiteral("Showing results for \"pantry\"."));
    search("pantry");
    EXPECT_FALSE(find(page.get(), "mended")->isVisible());
}

TEST_F(ServicesPageTest, CountsWhatLiesBeyondTheFirstPageALittleLater) {
    std::vector<Change> changes;
    for (int i = 0; i < 130; ++i)
        changes.push_back(adding(Service{.name = QStringLiteral("Pantry %1").arg(i)}));
    ASSERT_TRUE(book->apply({{}, changes}));
    open();
    search("pantry");
    EXPECT_EQ(names().size(), kRowsOfPage);
    EXPECT_EQ(label("count"), QStringLiteral("More than 50 found"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return label("count") == QStringLiteral("130 found"); }));
    QTest::keyClick(find(page.get(), "search"), Qt::Key_Down);
    for (int i = 0; i < 4; ++i)
        pressInList(Qt::Key_End);
    EXPECT_EQ(names().size(), 130);
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

TEST_F(ServicesPageTest, FiltersLeaveOutAndAreCleared) {
    add("A", [](Service &s) {
        s.categories = {ResourceCategory::Food};
        s.languages = {{.code = QStringLiteral("es")}};
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
    const QStringList a(QStringLiteral("A")), b(QStringLiteral("B")),
        both{QStringLiteral("A"), QStringLiteral("B")};
    for (const auto &[box, text, expected] :
         {std::tuple("category", "Food", a), std::tuple("spoken", "Spanish", a),
          std::tuple("status", "Closed for a while", b), std::tuple("checked", "Checked within a year", a),
          std::tuple("checked", "Not checked for a year", b)}) {
        choose(page.get(), box, QString::fromLatin1(text));
        EXPECT_EQ(names(), expected) << text;
        EXPECT_EQ(find<QPushButton>(page.get(), "filtersButton")->text(), QStringLiteral("&Filters (1)"));
        EXPECT_EQ(label("count"), QStringLiteral("1 found"));
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
    choose(page.get(), "checked", QStringLiteral("Not checked yet"));
    EXPECT_TRUE(names().isEmpty());
    click(page.get(), "clearFilters");
    EXPECT_EQ(find<QPushButton>(page.get(), "filtersButton")->text(), QStringLiteral("&Filters"));
    EXPECT_EQ(auditFindings(page.get()), "");
}

TEST_F(ServicesPageTest, FiltersByWhereItServesWhenItIsOpenAndWhetherItIsGone) {
    add("A", [](Service &s) {
        s.areas = {{.name = QStringLiteral("Will County, IL")}};
        s.schedules = {{.days = {Qt::Saturday}, .opens = QTime(9, 0), .closes = QTime(12, 0)}};
    });
    add("B", [](Service &s) {
        s.areas = {{.name = QStringLiteral("Cook County, IL")}};
        s.schedules = {{.days = {Qt::Monday}, .opens = QTime(9, 0), .closes = QTime(12, 0)}};
        s.vanishedOn = QDate(2026, 3, 1);
    });
    open();
    click(page.get(), "filtersButton");
    const QStringList a(QStringLiteral("A")), b(QStringLiteral("B"));
    type(page.get(), "area", QStringLiteral("will c"));
    EXPECT_EQ(names(), a);
    EXPECT_EQ(find<QPushButton>(page.get(), "filtersButton")->text(), QStringLiteral("&Filters (1)"));
    click(page.get(), "clearFilters");
    click(page.get(), "openNow"); // it is Saturday, half past nine
    EXPECT_EQ(names(), a);
    click(page.get(), "clearFilters");
    click(page.get(), "vanished");
    EXPECT_EQ(names(), b);
    click(page.get(), "clearFilters");
    click(page.get(), "onlyListed");
    EXPECT_TRUE(names().isEmpty());
    EXPECT_EQ(auditFindings(page.get()), "");
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
    const auto rows = book->serviceLists().rows();
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
    EXPECT_EQ((**book->serviceLists().find(list.id)).items.size(), 2);
}

TEST_F(ServicesPageTest, SortsByDistanceFromAPlace) {
    const auto at = [](double latitude, double longitude) {
        return [=](Service &s) { s.locations = {{.latitude = latitude, .longitude = longitude}}; };
    };
    add("Chicago", at(41.9, -87.2));
    add("Oak Park", at(41.81, -87.69));
    add("Nowhere");
    open();
    click(page.get(), "filtersButton");
    EXPECT_FALSE(find(page.get(), "within")->isEnabled());
    type(page.get(), "place", QStringLiteral("60302"));
    EXPECT_EQ(find<QComboBox>(page.get(), "order")->currentText(), QStringLiteral("Nearest first"));
    EXPECT_EQ(names(), (QStringList{QStringLiteral("Oak Park"), QStringLiteral("Chicago")}));
    EXPECT_TRUE(says(page.get(), QStringLiteral("left out of this order")));
    choose(page.get(), "within", QStringLiteral("Within 2 mile(s)"));
    EXPECT_EQ(names(), QStringList(QStringLiteral("Oak Park")));
    type(page.get(), "place", QStringLiteral("nowhere at all"));
    QTest::keyClick(find(page.get(), "place"), Qt::Key_Return);
    EXPECT_TRUE(says(page.get(), QStringLiteral("We do not know this place.")));
    EXPECT_EQ(names().size(), 3);
    type(page.get(), "place", QStringLiteral("oak park, il"));
    QTest::keyClick(find(page.get(), "place"), Qt::Key_Return);
    EXPECT_EQ(find<QLineEdit>(page.get(), "place")->text(), QStringLiteral("Oak Park, IL"));
    EXPECT_EQ(names(), QStringList(QStringLiteral("Oak Park")));
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
    for (const char *text :
         {"Open Door", "Waiting list of six weeks.", "555-0134, ext. 12", "555-0135 (fax)",
          "from 3 to 17 years", "<b>Families</b> in the county", "12 Elm Street, Oak Park, IL", "Bus 7",
          "Ask for Ana", "Not checked by us. Call before you rely on it."})
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

TEST_F(ServicesPageTest, SavesASearchAndUsesItAgain) {
    add("Rides", [](Service &s) { s.isMine = true; });
    add("Rides for all");
    open();
    click(page.get(), "filtersButton");
    click(page.get(), "onlyMine");
    type(page.get(), "place", QStringLiteral("60302"));
    choose(page.get(), "order", QStringLiteral("By name"));
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
    EXPECT_TRUE(says(form, QStringLiteral("Please write a name for it.")));
    type(form, "name", QStringLiteral("My rides & more"));
    click(form, "save");
    ASSERT_EQ(book->savedSearches().all()->size(), 1);

    click(page.get(), "clearFilters");
    search("");
    EXPECT_EQ(names().size(), 2);
    openMenu();
    entry("searchesMenu", "My rides && more")->trigger();
    EXPECT_EQ(names(), QStringList(QStringLiteral("Rides")));
    EXPECT_EQ(find<QLineEdit>(page.get(), "search")->text(), QStringLiteral("rides"));
    EXPECT_EQ(find<QComboBox>(page.get(), "order")->currentText(), QStringLiteral("By name"));
    EXPECT_TRUE(find<QCheckBox>(page.get(), "onlyMine")->isChecked());
    EXPECT_EQ(find<QLineEdit>(page.get(), "place")->text(), QStringLiteral("Oak Park, IL 60302"));

    openMenu();
    entry("deleteMenu", "My rides && more")->trigger();
    EXPECT_TRUE(book->savedSearches().all()->isEmpty());
    history.undo();
    EXPECT_EQ(book->savedSearches().all()->size(), 1);
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
    auto *shown = dialog<SideBySide>(page.get());
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
