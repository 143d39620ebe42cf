// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/directory_import_table.h"
#include "model/directory/hsds/datapackage.h"
#include "model/directory/hsds/service_reader.h"
#include "model/directory/organization_table.h"
#include "model/directory/service_table.h"
#include "model/files/csv_file.h"
#include "tests/support/exported_services.h"
#include "tests/support/temporary_book.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// Two sources that count all of their records from 1, and one subject that both take from the same list.
const QByteArray kCounty = R"([
    {"id": "1", "name": "Meals", "status": "active",
     "organization": {"id": "1", "name": "Pantry", "phones": [{"id": "1", "number": "555-0001"}]},
     "phones": [{"id": "2", "number": "555-0002", "languages": [{"id": "1", "name": "Spanish"}]}],
     "service_at_locations": [{"id": "1", "location": {"id": "1", "location_type": "physical", "name": "Hall",
         "addresses": [{"id": "1", "address_1": "12 Oak St", "city": "Springfield"}],
         "phones": [{"id": "9", "service_id": "2", "number": "555-0009"}],
         "accessibility": [{"description": "Ramp"}]}}],
     "schedules": [{"id": "1", "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00"}],
     "attributes": [{"id": "1", "taxonomy_term": {"id": "food", "name": "Food"}}]},
    {"id": "2", "name": "Groceries", "status": "active",
     "phones": [{"id": "9", "location_id": "1", "number": "555-0009"}],
     "organization": {"id": "1", "name": "Pantry", "phones": [{"id": "1", "number": "555-0001"}]}}])";
const QByteArray kState = R"([
    {"id": "1", "name": "Rides", "status": "active",
     "organization": {"id": "1", "name": "Wheels", "phones": [{"id": "1", "number": "555-1001"}]},
     "phones": [{"id": "2", "number": "555-1002", "languages": [{"id": "1", "name": "Polish"}]}],
     "service_at_locations": [{"id": "1", "location": {"id": "1", "location_type": "physical", "name": "Depot",
         "addresses": [{"id": "1", "address_1": "3 Elm St", "city": "Shelbyville"}],
         "phones": [{"id": "9", "service_id": "7", "number": "555-0009"}],
         "accessibility": [{"description": "Lift"}]}}],
     "schedules": [{"id": "1", "freq": "WEEKLY", "byday": "SU", "opens_at": "08:00"}],
     "attributes": [{"id": "1", "taxonomy_term": {"id": "food", "name": "Food"}}]},
    {"id": "7", "name": "Taxi", "status": "active", 
     "phones": [{"id": "9", "location_id": "1", "number": "555-0009"}, {"id": "3", "number": "555-1003"}],
     "organization": {"id": "1", "name": "Wheels", "phones": [{"id": "1", "number": "555-1001"}]}},
    {"id": "8", "name": "Bus", "status": "active"}])";

class ClashingIds : public testing::Test {
protected:
    DirectoryImport bringIn(TemporaryBook &into, const QString &path) {
        const DirectoryImport import{.fileName = QFileInfo(path).fileName(),
                                     .source = hsdsSource({path}, report),
                                     .problems = {report, &report->problems}};
        const auto done = into->apply({{}, {adding(import)}});
        EXPECT_TRUE(done) << (done ? "" : qPrintable(done.error().text + done.error().detail));
        return into->table<DirectoryImportTable>().find(import.id)->value();
    }
    DirectoryImport bringIn(const QString &name, const QByteArray &services) {
        QFile file(book.path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(services) == services.size());
        file.close();
        return bringIn(book, book.path(name));
    }
    QString packed() {
        const QString path = book.path(u"all.zip"_s);
        EXPECT_TRUE(exportServices(book.store(), ServiceFile::PackedTables, path));
        return path;
    }
    /// The cells of one column of each table, in their order.
    static QMap<QString, QStringList> column(const QString &path, const QString &column) {
        QMap<QString, QStringList> cells;
        const auto package = Datapackage::open(path);
        EXPECT_TRUE(package);
        for (const Datapackage::Table &table : (*package)->tables()) {
            const auto device = (*package)->read(table, {});
            EXPECT_TRUE(device);
            qsizetype at = -1;
            (void)readCsv(**device, *findFormat(**device),
                          [&](const CsvRow &row) {
                              if (row.line == 1)
                                  at = row.cells.indexOf(column);
                              else
                                  cells[table.name].append(row.cells.value(at));
                              return true;
                          },
                          {});
        }
        return cells;
    }

    QStringList organizationsOf(TemporaryBook &of) {
        QStringList offered;
        const auto rows = of->table<OrganizationTable>().rows();
        for (const OrganizationRow &row : *rows)
            offered.append(u"%1: %2"_s.arg(row.name).arg(row.services));
        return offered;
    }

    TemporaryBook book{BookKind::Directory}, other{BookKind::Directory};
    std::shared_ptr<HsdsReport> report = std::make_shared<HsdsReport>();
};

TEST_F(ClashingIds, EachIdOfATableMeansOneRecord) {
    bringIn(u"county.json"_s, kCounty);
    bringIn(u"state.json"_s, kState);
    const auto ids = column(packed(), u"id"_s);
    for (auto table = ids.begin(); table != ids.end(); ++table) {
        QStringList named = *table;
        named.removeAll(QString());
        EXPECT_EQ(QSet<QString>(named.begin(), named.end()).size(), named.size())
            << qPrintable(table.key() + u": "_s + table->join(u' '));
    }
    EXPECT_EQ(ids[u"service"_s].mid(0, 2), (QStringList{u"1"_s, u"2"_s})) << "the first source keeps its ids";
    EXPECT_EQ(ids[u"service"_s].mid(3), (QStringList{u"7"_s, u"8"_s})) << "they clash with nothing";
    EXPECT_EQ(ids[u"taxonomy_term"_s], QStringList{u"food"_s}) << "both mean the same";
    EXPECT_EQ(ids[u"organization"_s].size(), 2);
    EXPECT_EQ(ids, column(packed(), u"id"_s)) << "they are the same each time";
    const QStringList offering = column(packed(), u"organization_id"_s)[u"service"_s];
    EXPECT_EQ(offering[2], ids[u"organization"_s][1]);
    EXPECT_EQ(offering[3], ids[u"organization"_s][1]);
}

TEST_F(ClashingIds, EveryServiceComesBackWithItsOwnParts) {
    bringIn(u"county.json"_s, kCounty);
    bringIn(u"state.json"_s, kState);
    book.add(Service{.name = u"Written here"_s});
    const QJsonArray before = exportedServices(book.store(), book.path(u"before.json"_s));
    ASSERT_EQ(before.size(), 6);
    EXPECT_EQ(bringIn(other, packed()).added, 6);
    const QJsonArray after = exportedServices(other.store(), other.path(u"after.json"_s));
    ASSERT_EQ(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        EXPECT_EQ(QJsonDocument(after[i].toObject()).toJson(), QJsonDocument(before[i].toObject()).toJson());
    EXPECT_EQ(organizationsOf(other), organizationsOf(book));
    EXPECT_EQ(organizationsOf(other), (QStringList{u"Pantry: 2"_s, u"Wheels: 2"_s}));
}

TEST_F(ClashingIds, ABookKnowsWhatItSavedItself) {
    bringIn(u"county.json"_s, kCounty);
    bringIn(u"state.json"_s, kState);
    const auto again = bringIn(book, packed());
    EXPECT_EQ(again.already, 5);
    EXPECT_EQ(again.added + again.changed + again.kept, 0);
    EXPECT_EQ(*book->table<ServiceTable>().count(), 5);
}

TEST_F(ClashingIds, AnIdThatLeadsNowhereDoesNotLeadToAnotherSource) {
    bringIn(u"county.json"_s, kCounty);
    bringIn(u"state.json"_s, R"([{"id": "8", "name": "Bus", "status": "active", "organization_id": "1"}])");
    EXPECT_EQ(bringIn(other, packed()).added, 3);
    EXPECT_EQ(organizationsOf(other), QStringList{u"Pantry: 2"_s});
    bringIn(book, packed());
    EXPECT_EQ(*book->table<ServiceTable>().count(), 3);
}

TEST_F(ClashingIds, ASourceThatUsesAnIdTwiceMeansTwo) {
    bringIn(u"twice.json"_s, R"([
        {"id": "1", "name": "Meals", "status": "active", "phones": [{"id": "1", "number": "555-0001"}]},
        {"id": "1", "name": "Rides", "status": "active", "phones": [{"id": "2", "number": "555-0002"}]},
        {"id": "2", "name": "Beds", "status": "active", "phones": [{"id": "2", "number": "555-0003"}]}])");
    const QJsonArray before = exportedServices(book.store(), book.path(u"before.json"_s));
    EXPECT_EQ(bringIn(other, packed()).added, 3);
    EXPECT_EQ(exportedServices(other.store(), other.path(u"after.json"_s)), before);
    EXPECT_EQ(bringIn(book, packed()).already, 3);
}

TEST_F(ClashingIds, OneFileOfServicesHasEachIdOnceAndComesBackAsItWas) {
    bringIn(u"county.json"_s, kCounty);
    bringIn(u"state.json"_s, kState);
    const QString path = book.path(u"all.json"_s);
    ASSERT_TRUE(exportServices(book.store(), ServiceFile::Json, path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QMap<QString, QString> services, organizations;
    const QJsonArray contents = QJsonDocument::fromJson(file.readAll())[u"contents"_s].toArray();
    for (const QJsonValue service : contents) {
        services.insert(service[u"id"_s].toString(), service[u"name"_s].toString());
        const QJsonValue organization = service[u"organization"_s];
        const QString name = organization[u"name"_s].toString();
        EXPECT_EQ(organizations.value(organization[u"id"_s].toString(), name), name);
        organizations.insert(organization[u"id"_s].toString(), name);
    }
    EXPECT_EQ(services.size(), contents.size());
    const DirectoryImport again = bringIn(book, path);
    EXPECT_EQ(again.added, 0);
    EXPECT_EQ(again.changed, 0);
}

TEST_F(ClashingIds, OneTableHasEachIdOnceAndIsKnownAgain) {
    bringIn(u"county.json"_s, kCounty);
    bringIn(u"state.json"_s, kState);
    const QString path = book.path(u"all.csv"_s);
    ASSERT_TRUE(exportServices(book.store(), ServiceFile::Lines, path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QStringList ids;
    qsizetype at = -1;
    (void)readCsv(file, *findFormat(file),
                  [&](const CsvRow &row) {
                      if (row.line == 1)
                          at = row.cells.indexOf(u"Id"_s);
                      else
                          ids.append(row.cells.value(at));
                      return true;
                  },
                  {});
    EXPECT_EQ(ids.size(), 5);
    EXPECT_EQ(QSet<QString>(ids.begin(), ids.end()).size(), ids.size()) << qPrintable(ids.join(u' '));
    EXPECT_EQ(bringIn(book, path).added, 0);
}

} // namespace
