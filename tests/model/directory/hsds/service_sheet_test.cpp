// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/directory_import_table.h"
#include "model/directory/hsds/service_export.h"
#include "model/directory/hsds/service_sheet.h"
#include "model/directory/phone_parser.h"
#include "model/directory/service_fields.h"
#include "model/directory/service_finder.h"
#include "model/directory/service_table.h"
#include "tests/support/temporary_book.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

class ServiceSheetTest : public testing::Test {
protected:
    ServiceSheet sheet(const QByteArray &content) {
        QFile file(book.path(u"list.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto found = lookAtSheet(file.fileName());
        EXPECT_TRUE(found);
        return *found;
    }
    QList<qint64> bringIn(const QList<MappedSheet> &said = {}) {
        const auto sayColumns = [said](const ServiceSheet &sheet) { return asSaid(sheet, said); };
        const DirectoryImport import{.fileName = u"list.csv"_s,
                                     .source =
                                         hsdsSource({book.path(u"list.csv"_s)}, report, {}, sayColumns)};
        EXPECT_TRUE(book->apply({{}, {adding(import)}}));
        const auto done = book->table<DirectoryImportTable>().all()->first();
        return {done.added, done.changed, done.already, done.vanished};
    }
    void remember(const ServiceSheet &sheet, const SheetShape &shape) {
        ASSERT_TRUE(book->apply({{}, remembering(sheet, shape, book.store())}));
    }
    Service first() {
        return **book->table<ServiceTable>().row(book->serviceFinder().page({})->rows.first().key);
    }

    Service service(const QString &name) {
        const auto page = book->serviceFinder().page({});
        for (const DirectoryRow &row : page->rows) {
            if (row.name == name)
                return **book->table<ServiceTable>().row(row.key);
        }
        return {};
    }

    TemporaryBook book;
    std::shared_ptr<HsdsReport> report = std::make_shared<HsdsReport>();
};

const QByteArray kList =
    "Agency,Program Name,Phone Number,Street Address,City/State/Zip,Hours of Operation,Who is "
    "eligible?,Web,E-mail,"
    "Comments,Type of Service,Languages,Cost,Age range,Color\n"
    "Pantry Union,Meals,520-555-0100 ext. 7 or (520) 555-0101,12 Oak St,\"Tucson, AZ 85701\",Mon-Fri "
    "9am-5pm; Sat 10-2,"
    "Families,pantry.org,a@b.org,\"Ask for Ann\",\"Food, Rent help\",English/Spanish,Free,3-17,blue\n"
    ",Rides,,,,By appointment,,,,,,,,,\n";

TEST_F(ServiceSheetTest, GuessesWhatTheColumnsOfAnEnglishListSay) {
    using enum SheetColumn;
    EXPECT_EQ(guessShape(sheet(kList)),
              (SheetShape{Organization, Name, Phone, Address, CityStateZip, Hours, Eligibility, Website,
                          Email, Notes, Category, Languages, Fees, Ages, LeaveOut}));
}

TEST_F(ServiceSheetTest, GuessesWhatTheColumnsOfASpanishListSay) {
    using enum SheetColumn;
    EXPECT_EQ(
        guessShape(sheet("Nombre del programa;Organización;Teléfono;Dirección;Ciudad;Código postal;Horario;"
                         "Requisitos;Página web;Correo electrónico;Idiomas;Costo;Observaciones\n"
                         "Comidas;Unión;1;2;3;4;5;6;7;8;9;10;11\n")),
        (SheetShape{Name, Organization, Phone, Address, City, Zip, Hours, Eligibility, Website, Email,
                    Languages, Fees, Notes}));
}

TEST_F(ServiceSheetTest, CellsTellWhatHeadingsDoNot) {
    using enum SheetColumn;
    EXPECT_EQ(guessShape(sheet("Who,How,Where\nMeals,520-555-0100,www.meals.org\nRides,(520) 555-0101,\n")),
              (SheetShape{LeaveOut, Phone, Website}));
}

TEST_F(ServiceSheetTest, RowsBecomeServices) {
    sheet(kList);
    EXPECT_EQ(bringIn(), (QList<qint64>{2, 0, 0, 0}));
    const Service meals = first();
    EXPECT_EQ(meals.name, u"Meals"_s);
    EXPECT_EQ(meals.organization.name, u"Pantry Union"_s);
    ASSERT_EQ(meals.phones.size(), 2);
    EXPECT_EQ(meals.phones[0].number, u"520-555-0100"_s);
    EXPECT_EQ(meals.phones[0].extension, u"7"_s);
    EXPECT_EQ(meals.phones[1].number, u"(520) 555-0101"_s);
    EXPECT_EQ(meals.locations[0].address1, u"12 Oak St"_s);
    EXPECT_EQ(meals.locations[0].city, u"Tucson"_s);
    EXPECT_EQ(meals.locations[0].postalCode, u"85701"_s);
    EXPECT_EQ(meals.schedules.size(), 2);
    EXPECT_EQ(meals.url, u"http://pantry.org"_s);
    EXPECT_EQ(meals.minimumAge, 3.0);
    EXPECT_EQ(meals.maximumAge, 17.0);
    EXPECT_EQ(meals.languages.size(), 2);
    EXPECT_EQ(meals.terms.size(), 2);
    EXPECT_TRUE(meals.categories.contains(ResourceCategory::Food));
    EXPECT_EQ(meals.source[u"other_columns"_s][u"Color"_s], u"blue"_s);
    EXPECT_EQ(*book->serviceFinder().count({.openAt = QDateTime(QDate(2026, 11, 28), QTime(13, 0))}), 1);
}

TEST_F(ServiceSheetTest, TheSameListAgainUpdatesItsServices) {
    sheet(kList);
    bringIn();
    sheet(QByteArray(kList)
              .replace("Families", "Everybody")
              .replace(",Rides,,,,By appointment,,,,,,,,,\n", ""));
    EXPECT_EQ(bringIn(), (QList<qint64>{0, 1, 0, 1}));
    EXPECT_EQ(first().eligibility, u"Everybody"_s);
}

TEST_F(ServiceSheetTest, WhatSomebodySaidOfTheseHeadingsIsRemembered) {
    const ServiceSheet list = sheet(kList);
    SheetShape shape = shapeOf(list, book.store());
    EXPECT_TRUE(remembering(list, shape, book.store()).empty());
    shape[14] = SheetColumn::Description;
    remember(list, shape);
    EXPECT_EQ(shapeOf(list, book.store()), shape);
    EXPECT_TRUE(remembering(list, shape, book.store()).empty());
    EXPECT_EQ(firstDocuments(list, shape)[0][u"description"_s], u"blue\n\nAsk for Ann"_s);
}

/// Nobody's words are known in it: the first line with several cells is taken for the headings.
const QByteArray kTitled = "Our list,spring,,\n"
                           "Thing,Line,Spot,\n"
                           "Meals,520-555-0100,Tucson,\n"
                           "Rides,520-555-0101,Mesa,\n";
const SheetShape kOfTitled{SheetColumn::Name, SheetColumn::Phone, SheetColumn::City, SheetColumn::LeaveOut};

TEST_F(ServiceSheetTest, ATitlePaddedWithCommasIsNotTheHeadings) {
    const ServiceSheet list = sheet("Our list,,,\nName,Phone,City,\nMeals,520-555-0100,Tucson,\n");
    EXPECT_EQ(list.headingLine, 2);
    EXPECT_EQ(list.rows, 1);
    ASSERT_EQ(list.titles.size(), 1);
    EXPECT_EQ(list.titles[0].record, u"Our list"_s);
}

TEST_F(ServiceSheetTest, AnotherLineCanHaveTheHeadings) {
    const ServiceSheet guessed = sheet(kTitled);
    EXPECT_EQ(guessed.headingLine, 1);
    QList<int> lines;
    for (const ServiceSheet &choice : headingChoices(guessed))
        lines.append(choice.headingLine);
    EXPECT_EQ(lines, (QList<int>{1, 2, 3, 0})) << "below the last line there are no services";
    const ServiceSheet chosen = withHeadingsIn(2, guessed);
    EXPECT_EQ(chosen.headings, (QStringList{u"Thing"_s, u"Line"_s, u"Spot"_s, {}}));
    EXPECT_EQ(chosen.rows, 2);
    EXPECT_EQ(chosen.firstRows.size(), 2);
    EXPECT_EQ(guessShape(chosen)[1], SheetColumn::Phone);
    EXPECT_EQ(bringIn({{chosen, kOfTitled}}), (QList<qint64>{2, 0, 0, 0}));
    EXPECT_EQ(first().name, u"Meals"_s);
    EXPECT_EQ(report->problems.count(), 1) << "the line above the headings is told";
}

TEST_F(ServiceSheetTest, WithoutHeadingsEachLineIsAServiceAndTheColumnsAreCounted) {
    const ServiceSheet chosen = withHeadingsIn(0, sheet("Meals,520-555-0100\nRides,520-555-0101,blue\n"));
    EXPECT_EQ(chosen.headings, (QStringList{u"Column 1"_s, u"Column 2"_s, u"Column 3"_s}));
    EXPECT_EQ(chosen.rows, 2);
    const SheetShape shape{SheetColumn::Name, SheetColumn::Phone, SheetColumn::LeaveOut};
    EXPECT_EQ(bringIn({{chosen, shape}}), (QList<qint64>{2, 0, 0, 0}));
    EXPECT_EQ(firstDocuments(chosen, shape)[1][u"other_columns"_s][u"Column 3"_s], u"blue"_s);
    EXPECT_EQ(report->problems.count(), 0);
}

TEST_F(ServiceSheetTest, WhereTheHeadingsStandIsRememberedForTheNextFile) {
    const ServiceSheet guessed = sheet(kTitled);
    const ServiceSheet chosen = withHeadingsIn(2, guessed);
    remember(chosen, guessShape(chosen)); // the line alone is worth remembering
    const ServiceSheet next = sheet(QByteArray(kTitled).replace("spring", "summer"));
    EXPECT_EQ(asRemembered(next, book.store()).headingLine, 2);
    EXPECT_TRUE(remembering(withHeadingsIn(2, next), guessShape(chosen), book.store()).empty());
    remember(guessed, guessShape(guessed));
    EXPECT_EQ(asRemembered(guessed, book.store()).headingLine, 1) << "the last choice counts";
    remember(withHeadingsIn(0, next), kOfTitled);
    EXPECT_EQ(asRemembered(next, book.store()).headingLine, 1)
        << "no headings are remembered for no other file";
    EXPECT_EQ(shapeOf(withHeadingsIn(0, next), book.store()), kOfTitled);
}

TEST_F(ServiceSheetTest, AFileThatWasWrittenAnewIsGuessedAnew) {
    const ServiceSheet chosen = withHeadingsIn(2, sheet(kTitled));
    const ServiceSheet now = sheet(kList);
    EXPECT_EQ(asSaid(now, {{chosen, kOfTitled}}).shape, guessShape(now));
}

TEST_F(ServiceSheetTest, WhatAWholeFileHelpsWithIsOfServicesThatDoNotSayIt) {
    const MappedSheet said{.sheet = sheet("Name,Category\nTuesday group,\nRides,Legal help\n"),
                           .shape = {SheetColumn::Name, SheetColumn::Category},
                           .helpsWith = ResourceCategory::Bereavement};
    bringIn({said});
    const auto services = [this](qint64 row) { return **book->table<ServiceTable>().row(row); };
    EXPECT_EQ(services(1).categories, QList{ResourceCategory::Bereavement});
    EXPECT_EQ(services(1).source.keys(), (QStringList{u"id"_s, u"name"_s})) << "the source did not say it";
    EXPECT_FALSE(services(2).categories.contains(ResourceCategory::Bereavement));
    EXPECT_EQ(bringIn(), (QList<qint64>{0, 0, 2, 0})) << "it is no change of the source to say it no more";
    EXPECT_EQ(services(1).categories, QList{ResourceCategory::Bereavement});
}

TEST_F(ServiceSheetTest, WhatAWholeFileHelpsWithComesToServicesThatAreThereAndGoesWithUndo) {
    const auto said = [this](const QByteArray &rows, ResourceCategory category) {
        return QList{MappedSheet{
            .sheet = sheet("Name\n" + rows), .shape = {SheetColumn::Name}, .helpsWith = category}};
    };
    const auto service = [this](qint64 row) { return **book->table<ServiceTable>().row(row); };
    sheet("Name\nTuesday group\nEvening group\n");
    bringIn();
    const auto guessed = service(1).categories;
    Service chosen = service(2);
    chosen.categories = {ResourceCategory::Respite};
    ASSERT_TRUE(book->apply({{}, {replacing(service(2), chosen)}}));

    const QByteArray rows = "Tuesday group\nEvening group\n";
    EXPECT_EQ(bringIn(said(rows, ResourceCategory::Bereavement)), (QList<qint64>{0, 1, 1, 0}));
    EXPECT_TRUE(service(1).categories.contains(ResourceCategory::Bereavement));
    EXPECT_EQ(service(2).categories, QList{ResourceCategory::Respite}) << "the worker's own stays";
    EXPECT_EQ(bringIn(said(rows, ResourceCategory::Bereavement)), (QList<qint64>{0, 0, 2, 0}));
    EXPECT_EQ(service(1).source.keys(), (QStringList{u"id"_s, u"name"_s})) << "the source did not say it";

    for (int i = 0; i < 2; ++i)
        ASSERT_TRUE(book->apply({{}, {removing(book->table<DirectoryImportTable>().all()->first())}}));
    EXPECT_EQ(service(1).categories, guessed);
    EXPECT_EQ(service(1).source.keys(), (QStringList{u"id"_s, u"name"_s}));
}

TEST_F(ServiceSheetTest, AHeadingInACellSaysNothing) {
    const ServiceSheet list = sheet("name,fees_description,Food\nMeals,fees_description,Food\n");
    const MappedSheet said{.sheet = list,
                           .shape = {SheetColumn::Name, SheetColumn::Fees, SheetColumn::Category}};
    bringIn({said});
    EXPECT_EQ(first().fees, QString());
    EXPECT_EQ(first().terms.value(0).name, u"Food"_s) << "a column of one kind may be ticked so";
}

TEST_F(ServiceSheetTest, AnIdIsNeverTheName) {
    for (const char *heading : {"Id", "Service ID", "Program Id", "ResourceAgencyNum", "Program number",
                                "Service No.", "Agency code", "Program key", "Número", "Resource UUID"}) {
        const ServiceSheet list = sheet(QByteArray(heading) + ",What\nP-12,Meals\nP-13,Rides\n");
        const SheetShape shape = guessShape(list);
        EXPECT_FALSE(shape.contains(SheetColumn::Name)) << heading;
        EXPECT_FALSE(shape.contains(SheetColumn::Organization)) << heading;
    }
    for (const char *ids : {"12,x\n13,y\n", "6f9619ff-8b86-d011-b42d-00cf4fc964ff,x\n"
                                            "6f9619ff-8b86-d011-b42d-00cf4fc964fe,y\n"})
        EXPECT_EQ(guessShape(sheet(QByteArray("Service,Title\n") + ids))[1], SheetColumn::Name) << ids;
}

TEST_F(ServiceSheetTest, WhatIsSavedAsLinesComesInAgainAndRunsNoFormula) {
    book.add(Service{.name = u"=1+1"_s,
                     .organization = {.name = u"Pantry"_s},
                     .status = ServiceStatus::Active,
                     .fees = u"none, \"really\""_s,
                     .phones = {{.number = u"520-555-0100"_s, .extension = u"7"_s}}});
    const QString path = book.path(u"out.csv"_s);
    EXPECT_EQ(exportServices(book.store(), ServiceFile::Lines, path).valueOr({}).count, 1);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("\n'=1+1,"));
    const auto lines = lookAtSheet(path);
    ASSERT_TRUE(lines);
    const QJsonObject document = firstDocuments(*lines, guessShape(*lines)).value(0);
    EXPECT_EQ(document[u"fees_description"_s], u"none, \"really\""_s);
    EXPECT_EQ(document[u"phones"_s][0][u"extension"_s], 7);
    EXPECT_EQ(document[u"status"_s], u"active"_s);
    EXPECT_EQ(document[u"organization"_s][u"name"_s], u"Pantry"_s);
}

TEST_F(ServiceSheetTest, AnIdIsNoSubject) {
    for (const char *heading :
         {"taxonomy_ids", "Category ID", "Taxonomy code", "Service type id", "Keyword IDs"}) {
        const ServiceSheet list = sheet("Name," + QByteArray(heading) + "\nMeals,\"12,13\"\nRides,14\n");
        EXPECT_FALSE(guessShape(list).contains(SheetColumn::Category)) << heading;
    }
    EXPECT_EQ(guessShape(sheet("Name,Taxonomy\nMeals,101\nRides,102\n"))[1], SheetColumn::LeaveOut);
    EXPECT_EQ(guessShape(sheet("Name,Category\nMeals,Food\nRides,Transport\n"))[1], SheetColumn::Category);
}

TEST_F(ServiceSheetTest, OfSeveralStatusesTheOneThatIsGoneCounts) {
    using enum SheetColumn;
    EXPECT_EQ(guessShape(sheet("Name,IRS status,Agency status,Program status,Legal status\n"
                               "Meals,No,Active,Active,Dissolved\n")),
              (SheetShape{Name, LeaveOut, Status, Status, LeaveOut}));
    bringIn();
    EXPECT_EQ(first().status, ServiceStatus::Active);
    sheet("Name,Agency status,Program status\nRides,Inactive,Active\n");
    bringIn();
    EXPECT_EQ((**book->table<ServiceTable>().row(2)).status, ServiceStatus::Inactive);
}

TEST_F(ServiceSheetTest, TheKindOfAPhoneIsNoSubject) {
    sheet("Name,Phone 1 Number,Phone 1 Type,Phone2Number,Phone2Type,Phone,Phone type,Service type\n"
          "Meals,520-555-0100,Main,520-555-0101,Fax,520-555-0102 / 0103,Cell,Food\n");
    bringIn();
    const Service meals = first();
    ASSERT_EQ(meals.terms.size(), 1);
    EXPECT_EQ(meals.terms[0].name, u"Food"_s);
    QStringList phones;
    for (const ServicePhone &phone : meals.phones)
        phones.append(QStringList{phone.number, phone.type, phone.description}.join(u'|'));
    EXPECT_EQ(phones, (QStringList{u"520-555-0100|voice|Main"_s, u"520-555-0101|fax|"_s,
                                   u"520-555-0102|cell|"_s, u"520-555-0103|cell|"_s}));
}

TEST_F(ServiceSheetTest, PhonesAreSavedAsLinesWithWhatTheyAreFor) {
    book.add(
        Service{.name = u"Meals"_s,
                .phones = {{.number = u"520-555-0100"_s, .extension = u"7"_s},
                           {.number = u"520-555-0101"_s, .type = u"fax"_s},
                           {.number = u"520-555-0102"_s, .type = u"voice"_s, .description = u"evenings"_s}}});
    const QString path = book.path(u"out.csv"_s);
    ASSERT_TRUE(exportServices(book.store(), ServiceFile::Lines, path));
    const auto lines = lookAtSheet(path);
    ASSERT_TRUE(lines);
    const QJsonArray phones = firstDocuments(*lines, guessShape(*lines)).value(0)[u"phones"_s].toArray();
    ASSERT_EQ(phones.size(), 3);
    EXPECT_EQ(phones[0][u"extension"_s], 7);
    EXPECT_EQ(phones[1][u"type"_s], u"fax"_s);
    EXPECT_EQ(phones[2][u"description"_s], u"evenings"_s);
    EXPECT_EQ(phones[2][u"type"_s], u"voice"_s);
}

TEST(PhoneWords, ExtensionsStandApart) {
    const auto parts = [](const QString &text) {
        const PhoneWords words = readPhoneNumber(text);
        return QStringList{words.number, words.extension, words.description};
    };
    EXPECT_EQ(parts(u"555-1234 ext 5"_s), (QStringList{u"555-1234"_s, u"5"_s, {}}));
    EXPECT_EQ(parts(u"(312) 346-9766 x 715"_s), (QStringList{u"(312) 346-9766"_s, u"715"_s, {}}));
    EXPECT_EQ(parts(u"555-1234 x5 front desk"_s), (QStringList{u"555-1234"_s, u"5"_s, u"front desk"_s}));
    EXPECT_EQ(parts(u"1-800-FLOWERS"_s), (QStringList{u"1-800-FLOWERS"_s, {}, {}}));
}

TEST_F(ServiceSheetTest, OneClearDayDecidesTheOrderOfItsColumn) {
    sheet("Name,Phone,Last checked\nMeals,520-555-0100,02/03/2026\nRides,520-555-0101,31/12/25\n"
          "Rent,520-555-0102,29.02.2025\n");
    bringIn();
    EXPECT_EQ(service(u"Meals"_s).assuredOn, QDate(2026, 3, 2));
    EXPECT_EQ(service(u"Rides"_s).assuredOn, QDate(2025, 12, 31));
    EXPECT_EQ(service(u"Rent"_s).note, u"Last checked: 29.02.2025"_s) << "there is no such day";
    EXPECT_EQ(report->problems.count(), 0);
}

TEST_F(ServiceSheetTest, DaysThatCanBeReadInTwoWaysAreTold) {
    sheet("Name,Phone,Last checked\nMeals,520-555-0100,02/03/2026\nRides,520-555-0101,04/05/26\n");
    bringIn();
    EXPECT_EQ(service(u"Meals"_s).assuredOn, QDate(2026, 2, 3));
    ASSERT_EQ(report->problems.count(), 1);
    EXPECT_TRUE(
        report->problems.first().first().text.startsWith(u"\"02/03/2026\" can be read in two ways."_s));
    sheet("Name,Phone,Last "
          "checked\nA,520-555-0100,02/03/2026\nB,520-555-0101,13/05/26\nC,520-555-0102,05/13/26\n");
    bringIn();
    EXPECT_EQ(service(u"A"_s).note, u"Last checked: 02/03/2026"_s) << "its column has both orders";
}

TEST_F(ServiceSheetTest, AMailingAddressStandsInWhereThereIsNoOther) {
    sheet("Name,Physical Address 1,Physical City,Physical ZIP,Mailing Address 1,Mailing City,Mailing State,"
          "Mailing ZIP\nIvy,5 Ivy Ln,Troy,12180,PO Box 9,Albany,NY,12201\n"
          "Rue,,,,PO Box 3,Utica,NY,13501\nYew,9 Yew St,,,PO Box 4,Ilion,NY,13357\n");
    bringIn();
    QStringList places;
    const auto page = book->serviceFinder().page({});
    for (const DirectoryRow &row : page->rows)
        places.append(textOf(**book->table<ServiceTable>().row(row.key), ServiceField::Places));
    EXPECT_EQ(places, (QStringList{u"5 Ivy Ln, Troy, 12180"_s,
                                   u"mailing address: PO Box 3, Utica, NY 13501"_s, u"9 Yew St"_s}));
}

TEST_F(ServiceSheetTest, AnAddressForLettersAloneIsSaidToBeOne) {
    sheet("Name,Mailing Address,Mailing City,Phone\nRue,PO Box 3,Utica,520-555-0100\n");
    bringIn();
    EXPECT_TRUE(textOf(first(), ServiceField::Places).startsWith(u"mailing address: "_s));
}

} // namespace
