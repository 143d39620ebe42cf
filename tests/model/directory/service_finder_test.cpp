// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/zip_places.h"
#include "model/directory/directory_search.h"
#include "model/directory/search_functions.h"
#include "model/directory/service_finder.h"
#include "model/directory/service_table.h"
#include "model/sample/sample_directory.h"
#include "tests/support/temporary_book.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

class ServiceFinderTest : public testing::Test {
protected:
    Service add(const QString &name, const std::function<void(Service &)> &also = {}) {
        Service service{.name = name, .status = ServiceStatus::Active};
        if (also)
            also(service);
        return book.add(service);
    }
    QStringList names(const DirectorySearch &search) {
        QStringList found;
        const auto page = book->serviceFinder().page(search);
        EXPECT_TRUE(page) << (page ? "" : qPrintable(page.error().detail));
        for (const DirectoryRow &row : page->rows)
            found.append(row.name);
        EXPECT_TRUE(page->rows.isEmpty() || page->searchedFor != search.text ||
                    *book->serviceFinder().count(search) == found.size());
        return found;
    }
    QStringList names(const QString &text) { return names(DirectorySearch{.text = text}); }

    TemporaryBook book;
};

TEST_F(ServiceFinderTest, FindsBeginningsOfWordsWhereverTheyStandBestFirst) {
    add(u"Rides"_s, [](Service &s) { s.description = u"to a clínic, and to pantry lunches"_s; });
    add(u"Oak Center"_s, [](Service &s) { s.organization.name = u"Pantry Union"_s; });
    add(u"Hill Pantry"_s);
    add(u"Pantry"_s);
    add(u"Meals"_s, [](Service &s) { s.categories = {ResourceCategory::Food}; });
    EXPECT_EQ(names(u"pantr"_s),
              (QStringList{u"Pantry"_s, u"Hill Pantry"_s, u"Oak Center"_s, u"Meals"_s, u"Rides"_s}));
    EXPECT_EQ(names(u"CLINIC lun"_s), QStringList{u"Rides"_s});
    EXPECT_EQ(names(u"comida"_s), QStringList{u"Meals"_s});
    EXPECT_EQ(names(u"\" OR *"_s).size(), 0);
}

TEST_F(ServiceFinderTest, FindsAStreetWhoseWordsStandNextToEachOtherFirst) {
    // Each of the others has all three words, in places that count for more.
    add(u"A Stop for Food"_s, [](Service &s) { s.description = u"1 meal"_s; });
    add(u"Step 1"_s, [](Service &s) { s.organization.name = u"A Friend"_s; });
    add(u"Stories"_s, [](Service &s) {
        s.description =
            u"a start at 1 in the afternoon, and again at 5: at all ages, an hour and a half, as a group"_s;
    });
    add(u"Meals"_s, [](Service &s) {
        s.description = u"a meal at an hour, and again and again: as a guest at a table, and at all times"_s;
        s.locations = {{.address1 = u"1 A St"_s}};
    });
    EXPECT_EQ(names(u"1 A St"_s).value(0), u"Meals"_s);
    EXPECT_EQ(names(u"1 a st"_s).size(), 4);
}

TEST_F(ServiceFinderTest, ForgivesASlipOnlyWhereNothingIsFound) {
    add(u"Respite weekend"_s);
    add(u"Ride"_s);
    for (const QString &typed : {u"respitte"_s, u"resite"_s, u"rsepite"_s, u"raspite week"_s})
        EXPECT_EQ(names(typed), QStringList{u"Respite weekend"_s}) << qPrintable(typed);
    EXPECT_EQ(book->serviceFinder().page({.text = u"raspite week"_s})->searchedFor, u"respite week"_s);
    EXPECT_TRUE(names(u"rde"_s).isEmpty());
    EXPECT_TRUE(names(u"xylophone"_s).isEmpty());
}

TEST_F(ServiceFinderTest, FindsPhonesStreetsPeopleLanguagesAndTheWorkersNote) {
    add(u"Ramp builders"_s, [](Service &s) {
        s.phones = {{.number = u"(217) 555-0123"_s}};
        s.email = u"hello@ramps.example"_s;
        s.contacts = {{.name = u"Ann Roe"_s}};
        s.languages = {{.name = u"Spanish"_s}};
        s.locations = {{.address1 = u"12 Oak Street"_s}};
        s.note = u"Ask for the back door"_s;
    });
    add(u"Other"_s);
    for (const char *typed : {"217-555-0123", "2175550123", "555 0123", "oak st", "ramps.example", "roe",
                              "español", "spanish", "back door"})
        EXPECT_EQ(names(QString::fromUtf8(typed)), QStringList{u"Ramp builders"_s}) << typed;
}

TEST_F(ServiceFinderTest, WhatLiesNowhereStandsBelowTheNearOnesPageByPage) {
    for (const char *name : {"Zone line", "State line", "all states"})
        add(QString::fromLatin1(name));
    add(u"Near"_s, [](Service &s) { s.locations = {{.latitude = 32.2, .longitude = -110.9}}; });
    DirectorySearch search{.from = GeoPoint{32.2, -110.9}, .order = DirectoryOrder::Distance};
    const QStringList all{u"Near"_s, u"all states"_s, u"State line"_s, u"Zone line"_s};
    EXPECT_EQ(names(search), all);
    QStringList paged;
    std::optional<DirectoryMark> after;
    do {
        const auto page = book->serviceFinder().page(search, after, 1);
        ASSERT_TRUE(page);
        for (const DirectoryRow &row : page->rows)
            paged.append(row.name);
        after = page->next;
    } while (after && paged.size() < 9);
    EXPECT_EQ(paged, all);
    search.text = u"line"_s;
    EXPECT_EQ(names(search), (QStringList{u"State line"_s, u"Zone line"_s}));
    search.text.clear();
    search.withinKm = 5;
    EXPECT_EQ(names(search), all) << "what lies nowhere is never too far away";
    EXPECT_EQ(*book->serviceFinder().count(search), all.size());
    search.text = u"line"_s;
    EXPECT_EQ(names(search), (QStringList{u"State line"_s, u"Zone line"_s}));
    search.order = DirectoryOrder::BestFit;
    EXPECT_EQ(names(search).size(), 2);
    EXPECT_EQ(*book->serviceFinder().count(search), 2);
}

TEST_F(ServiceFinderTest, WordsOfWantingNeedNotBeThere) {
    add(u"Rent assistance"_s);
    add(u"Rent office"_s, [](Service &s) { s.description = u"We do not help"_s; });
    add(u"Car repair"_s);
    EXPECT_EQ(names(u"help paying rent"_s), (QStringList{u"Rent office"_s, u"Rent assistance"_s}));
    EXPECT_EQ(names(u"necesito ayuda para pagar rent"_s).size(), 2);
    EXPECT_EQ(names(u"help"_s), QStringList{u"Rent office"_s});
    EXPECT_EQ(names(DirectorySearch{.text = u"help with rent"_s, .areas = {u"Cook"_s}}), QStringList());
}

TEST_F(ServiceFinderTest, ALanguageIsFoundHoweverTheSourceNamesIt) {
    add(u"By name"_s, [](Service &s) { s.languages = {{.name = u"Spanish"_s}}; });
    add(u"By code"_s,
        [](Service &s) { s.languages = {{.code = u"spa"_s, .name = u"Spanish; Castilian"_s}}; });
    add(u"In a row"_s, [](Service &s) { s.languages = {{.name = u"English, Español"_s}}; });
    add(u"English only"_s, [](Service &s) { s.languages = {{.name = u"English"_s}}; });
    EXPECT_EQ(names(DirectorySearch{.language = u"es"_s}),
              (QStringList{u"By code"_s, u"By name"_s, u"In a row"_s}));
}

TEST_F(ServiceFinderTest, FindsWhatHasAnAlert) {
    const Service closed = add(u"Closed"_s, [](Service &s) { s.alert = u"\"Closed\" until May"_s; });
    add(u"Open"_s, [](Service &s) { s.description = u"Not an \"alert\":\"at all\""_s; });
    const auto imported = [](const DocumentSink &take) -> Result<> {
        auto taken = take({{u"name"_s, u"Full"_s}, {u"alert"_s, u"No places before June"_s}});
        return taken ? take({{u"name"_s, u"Quiet"_s}, {u"alert"_s, QString()}}) : taken;
    };
    ASSERT_TRUE(book->apply({{}, {adding(DirectoryImport{.source = imported})}}));
    EXPECT_EQ(names(DirectorySearch{.onlyAlerted = true}), (QStringList{u"Closed"_s, u"Full"_s}));
    EXPECT_EQ(names(DirectorySearch{.text = u"fu"_s, .onlyAlerted = true}), QStringList{u"Full"_s});
    const Service stored = **book->table<ServiceTable>().find(closed.id);
    Service calm = stored;
    calm.alert.clear();
    ASSERT_TRUE(book->apply({{}, {replacing(stored, calm)}}));
    EXPECT_EQ(names(DirectorySearch{.onlyAlerted = true}), QStringList{u"Full"_s});
}

TEST_F(ServiceFinderTest, FiltersLeaveOutWhatDoesNotFit) {
    add(u"A"_s, [](Service &s) {
        s.categories = {ResourceCategory::Food, ResourceCategory::Legal};
        s.languages = {{.code = u"es"_s}, {.code = u"en"_s}};
        s.minimumAge = 3;
        s.maximumAge = 17;
        s.costs = {{.amount = 0}};
        s.isMine = true;
        s.checks = {{QDate(2026, 1, 1), CheckedHow::Web, {}}};
    });
    add(u"B"_s, [](Service &s) {
        s.status = ServiceStatus::Defunct;
        s.fees = u"Sliding scale"_s;
        s.checks = {{QDate(2024, 1, 1), CheckedHow::Web, {}}};
    });
    add(u"C"_s);
    const QStringList a{u"A"_s}, bc{u"B"_s, u"C"_s};
    EXPECT_EQ(names(DirectorySearch{.category = ResourceCategory::Legal}), a);
    EXPECT_EQ(names(DirectorySearch{.language = u"ES"_s}), a);
    EXPECT_TRUE(names(DirectorySearch{.language = u"e"_s}).isEmpty());
    EXPECT_EQ(names(DirectorySearch{.childAge = 2.9}), bc);
    EXPECT_EQ(names(DirectorySearch{.childAge = 17.9}).size(), 3);
    EXPECT_EQ(names(DirectorySearch{.childAge = 18}), bc);
    EXPECT_EQ(names(DirectorySearch{.status = ServiceStatus::Defunct}), QStringList{u"B"_s});
    EXPECT_EQ(names(DirectorySearch{.checkedBefore = QDate(2025, 1, 1)}), bc);
    EXPECT_EQ(names(DirectorySearch{.checkedSince = QDate(2025, 1, 1)}), a);
    EXPECT_EQ(names(DirectorySearch{.onlyMine = true}), a);
    EXPECT_EQ(names(DirectorySearch{.onlyFree = true}), a);
    EXPECT_EQ(names(DirectorySearch{.order = DirectoryOrder::LastChecked}),
              (QStringList{u"C"_s, u"B"_s, u"A"_s}));
    EXPECT_EQ(names(DirectorySearch{.text = u"food"_s, .category = ResourceCategory::Food, .onlyFree = true}),
              a);
    EXPECT_TRUE(names(DirectorySearch{.text = u"food"_s, .category = ResourceCategory::Hospice}).isEmpty());
}

TEST_F(ServiceFinderTest, FiltersHoldForWhatWasWrittenSinceTheLastLetter) {
    const DirectorySearch search{.text = u"mea"_s, .onlyMine = true};
    const auto mine = [](Service &s) { s.isMine = true; };
    EXPECT_EQ(names(search), QStringList());
    Service meals = add(u"Meals"_s, mine);
    add(u"Meat"_s);
    EXPECT_EQ(names(search), QStringList{u"Meals"_s});
    Service other = meals;
    other.isMine = false;
    ASSERT_TRUE(book->apply({{}, {replacing(meals, other)}}));
    EXPECT_EQ(names(search), QStringList());
    ASSERT_TRUE(book->apply({{}, {replacing(other, meals)}}));
    EXPECT_EQ(names(search), QStringList{u"Meals"_s});
}

TEST_F(ServiceFinderTest, FindsWhoServesAnArea) {
    add(u"A"_s, [](Service &s) { s.areas = {{.name = u"Cook County, IL"_s}, {.name = u"60302"_s}}; });
    add(u"B"_s, [](Service &s) { s.areas = {{.name = u"All of Illinois"_s}}; });
    add(u"Cook at home"_s);
    EXPECT_EQ(names(DirectorySearch{.areas = {u"cook"_s}}), QStringList{u"A"_s});
    EXPECT_EQ(names(DirectorySearch{.areas = {u"60302"_s, u"illinois"_s}}), (QStringList{u"A"_s, u"B"_s}));
    EXPECT_EQ(names(DirectorySearch{.areas = {u"cook illinois"_s}}), QStringList());
    EXPECT_EQ(names(DirectorySearch{.text = u"b"_s, .areas = {u"60302"_s, u"illinois"_s}}),
              QStringList{u"B"_s});
}

TEST_F(ServiceFinderTest, FindsWhatIsOpenAtAMoment) {
    const auto open = [](QList<Qt::DayOfWeek> days, QTime from, QTime to) {
        return ServiceSchedule{.days = days, .opens = from, .closes = to};
    };
    add(u"Day"_s, [&](Service &s) { s.schedules = {open({Qt::Monday, Qt::Friday}, {9, 0}, {17, 0})}; });
    add(u"Night"_s, [&](Service &s) {
        s.locations = {{.name = u"Hall"_s, .schedules = {open({Qt::Sunday}, {22, 0}, {6, 0})}}};
    });
    add(u"Summer"_s, [&](Service &s) {
        s.schedules = {open({Qt::Monday}, {0, 0}, {23, 59})};
        s.schedules[0].validTo = QDate(2026, 8, 31);
    });
    add(u"Unknown"_s);
    const auto at = [&](const QDateTime &when) { return names(DirectorySearch{.openAt = when}); };
    EXPECT_EQ(at({QDate(2026, 11, 23), QTime(9, 0)}), QStringList{u"Day"_s}); // a Monday
    EXPECT_EQ(at({QDate(2026, 11, 23), QTime(5, 59)}), QStringList{u"Night"_s});
    EXPECT_EQ(at({QDate(2026, 11, 23), QTime(17, 0)}), QStringList());
    EXPECT_EQ(at({QDate(2026, 11, 22), QTime(23, 0)}), QStringList{u"Night"_s});
    EXPECT_EQ(at({QDate(2026, 8, 31), QTime(12, 0)}), (QStringList{u"Day"_s, u"Summer"_s}));
}

TEST_F(ServiceFinderTest, TheNearestComeFirstAndTheFarAreLeftOutWhereTold) {
    const auto at = [](double latitude, double longitude) {
        return [=](Service &s) { s.locations = {{.latitude = latitude, .longitude = longitude}}; };
    };
    add(u"Sydney"_s, at(-33.9, 151.2));
    add(u"Phoenix"_s, at(33.45, -112.07));
    add(u"Tucson"_s, at(32.22, -110.97));
    add(u"Nowhere"_s);
    add(u"Wrong"_s, at(100, 101));
    DirectorySearch search{.from = GeoPoint{32.2, -110.9}, .order = DirectoryOrder::Distance};
    const auto rows = book->serviceFinder().page(search)->rows;
    EXPECT_EQ(rows[0].name, u"Tucson"_s);
    EXPECT_EQ(rows[2].name, u"Sydney"_s);
    ASSERT_EQ(rows.size(), 5) << "what lies nowhere stands at the end";
    EXPECT_EQ(rows[3].name, u"Nowhere"_s);
    EXPECT_FALSE(rows[3].distanceKm);
    EXPECT_NEAR(*rows[1].distanceKm, 177, 5);
    search.withinKm = 200;
    EXPECT_EQ(names(search), (QStringList{u"Tucson"_s, u"Phoenix"_s, u"Nowhere"_s, u"Wrong"_s}));
    search.order = DirectoryOrder::Name;
    EXPECT_EQ(names(search), (QStringList{u"Nowhere"_s, u"Phoenix"_s, u"Tucson"_s, u"Wrong"_s}));
    search.text = u"tuc"_s;
    search.order = DirectoryOrder::BestFit;
    EXPECT_EQ(names(search), QStringList{u"Tucson"_s});
}

TEST_F(ServiceFinderTest, ACircleIsWidestFurtherNorthThanItsMiddle) {
    add(u"Widest"_s, [](Service &s) { s.locations = {{.latitude = 65.6, .longitude = 37}}; });
    ASSERT_LT(distanceKm({60, 0}, {65.6, 37}), 2000);
    EXPECT_EQ(names({.from = GeoPoint{60, 0}, .withinKm = 2000}), QStringList{u"Widest"_s});
}

TEST_F(ServiceFinderTest, WithoutCoordinatesTheZipCodeTellsAboutWhereItIs) {
    const auto in = [](const QString &zip, const QString &country) {
        return [=](Service &s) { s.locations = {{.city = u"T"_s, .postalCode = zip, .country = country}}; };
    };
    add(u"By ZIP"_s, in(u"85701-1234"_s, u"US"_s));
    add(u"Abroad"_s, in(u"85701"_s, u"DE"_s));
    add(u"No ZIP"_s, in(u"AB1 2CD"_s, {}));
    add(u"Exact"_s, [](Service &s) {
        s.locations = {{.postalCode = u"85701"_s, .latitude = 32.0, .longitude = -110.9}};
    });
    const auto from = pointOfZip(u"85701");
    const auto rows = book->serviceFinder().page({.from = from, .order = DirectoryOrder::Distance})->rows;
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows[2].name, u"Abroad"_s);
    EXPECT_FALSE(rows[2].distanceKm);
    EXPECT_EQ(rows[0].name, u"By ZIP"_s);
    EXPECT_TRUE(rows[0].isByZip);
    EXPECT_LT(*rows[0].distanceKm, 0.1);
    EXPECT_FALSE(rows[1].isByZip);
    const auto byName = book->serviceFinder().page({.from = from, .order = DirectoryOrder::Name})->rows;
    EXPECT_EQ(byName.size(), 4);
    EXPECT_FALSE(byName[0].distanceKm) << "it lies nowhere";
    EXPECT_TRUE(byName[1].distanceKm);
}

TEST_F(ServiceFinderTest, PagesFollowEachOtherWithoutGapOrRepetition) {
    for (int i = 0; i < 23; ++i)
        add(u"Help %1"_s.arg(i % 5), [i](Service &s) {
            s.locations = {{.latitude = 30.0 + i % 7, .longitude = -100}};
            if (i % 3)
                s.checks = {{QDate(2026, 1, 1 + i % 4), CheckedHow::Web, {}}};
        });
    for (const auto order : {DirectoryOrder::BestFit, DirectoryOrder::Name, DirectoryOrder::Distance,
                             DirectoryOrder::LastChecked}) {
        for (const QString &text : {QString(), u"help"_s}) {
            const DirectorySearch search{.text = text, .from = GeoPoint{30, -100}, .order = order};
            const auto whole = book->serviceFinder().page(search)->rows;
            EXPECT_EQ(whole.size(), 23);
            QList<DirectoryRow> pieces;
            std::optional<DirectoryMark> mark;
            do {
                const auto page = book->serviceFinder().page(search, mark, 4);
                ASSERT_TRUE(page);
                pieces += page->rows;
                mark = page->next;
            } while (mark && pieces.size() < 100);
            EXPECT_EQ(pieces, whole) << int(order) << qPrintable(text);
        }
    }
}

TEST_F(ServiceFinderTest, WhatIsTooMuchToBeRankedIsFoundBehindTheRest) {
    const qint64 services = kMostRanked + 300;
    ASSERT_TRUE(book->apply({{}, {adding(DirectoryImport{.source = sampleServices(0, services)})}}));
    QSet<qint64> keys;
    std::optional<DirectoryMark> after;
    do { // each of them has this word
        const auto page = book->serviceFinder().page({.text = u"families"_s}, after, 2000);
        ASSERT_TRUE(page);
        for (const DirectoryRow &row : page->rows)
            keys.insert(row.key);
        after = page->next;
    } while (after);
    EXPECT_EQ(keys.size(), services);
}

} // namespace
