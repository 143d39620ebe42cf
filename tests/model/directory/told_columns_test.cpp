// SPDX-License-Identifier: GPL-3.0-or-later
// A table has no columns for much of what is known of a service.
#include "model/directory/told_columns.h"

#include "model/directory/directory_import_table.h"
#include "model/directory/hsds/service_export.h"
#include "tests/support/service_files_fixture.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray kRich = R"([{"id": "a", "name": "Meals at home", "status": "active", "url": "meals.example",
    "description": "Hot meals", "alert": "Moving in May", "wait_time": "2 weeks", "licenses": "State",
    "fees": "Free", "minimum_age": 3, "assured_date": "2026-01-02",
    "organization": {"id": "o", "name": "Helpers", "description": "Since 1990"},
    "cost_options": [{"id": "c", "option": "Under 18s", "amount": 5}], "funding": [{"id": "f", "source": "City"}],
    "contacts": [{"id": "k", "name": "Front desk", "email": "desk@meals.example"}],
    "languages": [{"id": "l", "code": "es", "name": "Spanish"}],
    "phones": [{"id": "p", "number": "520-555-0100", "type": "tty", "description": "front desk"}],
    "schedules": [{"id": "s", "byday": "MO,TU", "opens_at": "09:00", "closes_at": "17:00", "x": 1},
                  {"id": "t", "byday": "SU", "opens_at": "09:00", "closes_at": "10:00", "valid_to": "2020-01-01"}],
    "attributes": [{"id": "t", "taxonomy_term": {"id": "tt", "name": "Food", "code": "F1"}}],
    "service_at_locations": [
        {"id": "sl", "location": {"id": "lo", "name": "Hall", "latitude": 32.1, "longitude": -110.9,
            "accessibility": [{"id": "ac", "description": "Ramp"}],
            "phones": [{"id": "p2", "number": "520-555-0111", "extension": 4}],
            "addresses": [{"id": "ad", "address_1": "1 Oak St", "city": "Tucson", "state_province": "AZ",
                "postal_code": "85701", "country": "US", "address_type": "physical"}]}},
        {"id": "sl2", "location": {"id": "lo2", "name": "Annex"}}],
    "urls": [{"id": "u", "url": "https://more.example"}]}])";

class ToldColumns : public ServiceFilesFixture {
protected:
    QList<qint64> bringIn(const QString &path) {
        const DirectoryImport import{.fileName = u"list"_s, .source = hsdsSource({path}, report)};
        EXPECT_TRUE(book->apply({{}, {adding(import)}}));
        const auto made = *book->table<DirectoryImportTable>().find(import.id);
        return {made->added, made->changed, made->already, made->kept};
    }
    QByteArray saved() {
        const QString path = book.path(u"out.csv"_s);
        EXPECT_TRUE(exportServices(book.store(), ServiceFile::Lines, path));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QJsonObject document() { return services().first().source; }
};

TEST_F(ToldColumns, OnesOwnTableChangesNothing) {
    bringIn(write(u"a.json"_s, kRich));
    const QJsonObject before = document();
    EXPECT_EQ(bringIn(write(u"b.csv"_s, saved())), (QList<qint64>{0, 0, 1, 0}));
    EXPECT_EQ(document(), before);
}

TEST_F(ToldColumns, OneChangedCellChangesThatAlone) {
    bringIn(write(u"a.json"_s, kRich));
    QJsonObject before = document();
    const QByteArray table = saved().replace("Hot meals", "Cold meals");
    EXPECT_EQ(bringIn(write(u"b.csv"_s, table)), (QList<qint64>{0, 1, 0, 0}));
    before.insert(u"description"_s, u"Cold meals"_s);
    EXPECT_EQ(document(), before);
    EXPECT_EQ(bringIn(write(u"b.csv"_s, table)), (QList<qint64>{0, 0, 1, 0}));
}

TEST_F(ToldColumns, ChangedCellsOfPartsChangeThese) {
    bringIn(write(u"a.json"_s, kRich));
    const QByteArray table = saved()
                                 .replace("520-555-0111", "520-555-0112")
                                 .replace("1 Oak St", "2 Elm St")
                                 .replace("9:00", "8:00")
                                 .replace("Spanish", "French")
                                 .replace("Food", "Meals");
    EXPECT_EQ(bringIn(write(u"b.csv"_s, table)), (QList<qint64>{0, 1, 0, 0}));
    const Service after = services().first();
    ASSERT_EQ(after.phones.size(), 2);
    EXPECT_EQ(after.phones[1].number, u"520-555-0112"_s);
    ASSERT_EQ(after.locations.size(), 2);
    EXPECT_EQ(after.locations[0].address1, u"2 Elm St"_s);
    EXPECT_EQ(after.locations[0].accessibility, QStringList{u"Ramp"_s});
    EXPECT_TRUE(after.locations[0].phones.isEmpty());
    EXPECT_EQ(after.languages.first().name, u"French"_s);
    EXPECT_EQ(after.terms.first().name, u"Meals"_s);
    EXPECT_EQ(after.waitTime, u"2 weeks"_s);
    EXPECT_EQ(after.contacts.size(), 1);
}

TEST_F(ToldColumns, AnEmptyCellEmptiesAndAMissingColumnDoesNot) {
    bringIn(write(u"a.csv"_s, "Id,Name,Phone,Fees,Hours,Color\n1,Meals,520-555-0100,Free,Mon 9-5,blue\n"
                              "2,Rides,520-555-0101,Free,,red\n3,Rent,520-555-0102,Free,,\n"));
    bringIn(write(u"b.csv"_s, "Id,Name,Phone,Fees\n1,Meals,520-555-0100,\n2,Rides,520-555-0101,Free\n"
                              "3,Rent,520-555-0102,Free\n"));
    const Service meals = services()[u"Meals"_s];
    EXPECT_EQ(meals.fees, QString());
    EXPECT_EQ(meals.schedules.size(), 1);
    EXPECT_EQ(meals.source[u"other_columns"_s][u"Color"_s], u"blue"_s);
}

} // namespace
