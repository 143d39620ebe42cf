// SPDX-License-Identifier: GPL-3.0-or-later
// A newer file in which a name, an id or a line is damaged, on each way by which services come in.
#include "model/directory/directory_import_table.h"
#include "model/directory/directory_search.h"
#include "model/directory/service_finder.h"
#include "model/directory/service_table.h"
#include "tests/support/service_files_fixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

enum class Way { Json, JsonTables, Tables, Sheet };

struct RowCells {
    QString id, name, phone, street;
};

const QList<RowCells> kRows{{u"1"_s, u"Alpha food"_s, u"312-555-0100"_s, u"1 Oak St"_s},
                            {u"2"_s, u"Beta rides"_s, u"312-555-0101"_s, u"2 Oak St"_s},
                            {u"3"_s, u"Gamma shelter"_s, u"312-555-0102"_s, u"3 Oak St"_s}};

QJsonObject documentOf(const RowCells &row) {
    return {{u"id"_s, row.id},
            {u"name"_s, row.name},
            {u"status"_s, u"active"_s},
            {u"description"_s, row.street},
            {u"phones"_s, QJsonArray{QJsonObject{{u"number"_s, row.phone}}}}};
}

class DamagedRows : public ServiceFilesFixture, public testing::WithParamInterface<Way> {
protected:
    using ServiceFilesFixture::write;
    QString writeJson(const QList<RowCells> &rows) {
        QJsonArray all;
        for (const RowCells &row : rows)
            all.append(documentOf(row));
        return write(u"services.json"_s, QJsonDocument(all).toJson());
    }
    QString writeJsonTables(const QList<RowCells> &rows) {
        QJsonArray services, phones;
        for (const RowCells &row : rows) {
            services.append(QJsonObject{{u"id"_s, row.id},
                                        {u"name"_s, row.name},
                                        {u"status"_s, u"active"_s},
                                        {u"description"_s, row.street}});
            phones.append(QJsonObject{{u"service_id"_s, row.id}, {u"number"_s, row.phone}});
        }
        const QJsonObject tables{{u"services.csv"_s, services}, {u"phones.csv"_s, phones}};
        return write(u"tables.json"_s, QJsonDocument(tables).toJson());
    }
    QString writeTables(const QList<RowCells> &rows) {
        QString services = u"id,name,status,description\n"_s, phones = u"service_id,number\n"_s;
        for (const RowCells &row : rows) {
            services += u"%1,%2,active,%3\n"_s.arg(row.id, row.name, row.street);
            phones += u"%1,%2\n"_s.arg(row.id, row.phone);
        }
        write(u"tables/phones.csv"_s, phones.toUtf8());
        return QFileInfo(write(u"tables/services.csv"_s, services.toUtf8())).path();
    }
    QString writeSheet(const QList<RowCells> &rows) {
        QString lines = u"id,name,phone,address\n"_s;
        for (const RowCells &row : rows)
            lines += QStringList{row.id, row.name, row.phone, row.street}.join(u',') + u'\n';
        return write(u"services.csv"_s, lines.toUtf8());
    }
    QString write(const QList<RowCells> &rows) {
        switch (GetParam()) {
        case Way::Json:
            return writeJson(rows);
        case Way::JsonTables:
            return writeJsonTables(rows);
        case Way::Tables:
            return writeTables(rows);
        case Way::Sheet:
            break;
        }
        return writeSheet(rows);
    }
    /// Added, changed, already there, gone.
    QList<qint64> bringIn(const QString &path) {
        *report = {};
        const DirectoryImport import{.fileName = QFileInfo(path).fileName(),
                                     .source = hsdsSource({path}, report),
                                     .problems = {report, &report->problems}};
        const auto done = book->apply({{}, {adding(import)}});
        EXPECT_TRUE(done) << (done ? "" : qPrintable(done.error().text));
        EXPECT_TRUE(book->check());
        const auto made = book->table<DirectoryImportTable>().find(import.id)->value_or(DirectoryImport{});
        return {made.added, made.changed, made.already, made.vanished};
    }
    QList<qint64> bringIn(const QList<RowCells> &rows) { return bringIn(write(rows)); }
    QString names() {
        QStringList found;
        const auto page = book->serviceFinder().page({});
        for (const DirectoryRow &row : page->rows)
            found.append(row.name);
        return found.join(u'|');
    }
    const QString known = u"Alpha food|Beta rides|Gamma shelter"_s;
};

TEST_P(DamagedRows, ARowWithoutANameKeepsTheNameThatIsKnown) {
    for (const QString &blank : {u""_s, u"  "_s, u"N/A"_s, u"-"_s, u"none"_s, u"Sin nombre"_s}) {
        bringIn(kRows);
        QList<RowCells> damaged = kRows;
        damaged[1].name = blank;
        const QList<qint64> counts = bringIn(damaged);
        EXPECT_EQ(counts[0] + counts[3], 0);
        EXPECT_EQ(names(), known);
        EXPECT_GE(report->problems.count(), 1);
        EXPECT_EQ(bringIn(damaged), (QList<qint64>{0, 0, 3, 0})) << "the same once more";
        damaged[1].phone = u"312-555-0177"_s;
        EXPECT_EQ(bringIn(damaged)[1], 0) << "a row without a name says nothing of the one with its id";
        EXPECT_EQ((**book->table<ServiceTable>().row(2)).phones.value(0).number, u"312-555-0101"_s);
        EXPECT_EQ(names(), known);
    }
}

TEST_P(DamagedRows, ARowThatLostItsIdIsStillTheOneOfItsNameAndPhone) {
    bringIn(kRows);
    QList<RowCells> damaged = kRows;
    damaged[1].id.clear();
    if (GetParam() == Way::Tables || GetParam() == Way::JsonTables)
        return; // there, what has no id has no phones
    const QList<qint64> counts = bringIn(damaged);
    EXPECT_EQ(counts[0] + counts[3], 0);
    EXPECT_EQ(names(), known);
    EXPECT_EQ(bringIn(damaged), (QList<qint64>{0, 0, 3, 0})) << "the same once more";
    damaged[1].street = u"9 Elm St"_s;
    EXPECT_EQ(bringIn(damaged), (QList<qint64>{0, 1, 2, 0}));
    EXPECT_EQ(bringIn(kRows)[0], 0) << "the id is there again";
    EXPECT_EQ(names(), known);
}

TEST_P(DamagedRows, ARowOfAnotherSourceThatHasNoIdIsNotTheOneOfItsName) {
    if (GetParam() != Way::Json)
        return;
    bringIn(kRows);
    QList<RowCells> others{{u"7"_s, u"Delta clinic"_s, u"773-555-0100"_s, u"1 Elm St"_s},
                           {{}, u"Beta rides"_s, u"312-555-0101"_s, u"2 Elm St"_s}};
    const QString path = write(
        u"other.json"_s, QJsonDocument(QJsonArray{documentOf(others[0]), documentOf(others[1])}).toJson());
    EXPECT_EQ(bringIn(path)[0], 2);
    EXPECT_EQ(bringIn(path), (QList<qint64>{0, 0, 2, 0}));
}

TEST_P(DamagedRows, OfTwoWithOneNameAndPhoneEachStaysTheOneOfItsAddress) {
    if (GetParam() != Way::Sheet)
        return;
    QList<RowCells> rows{{u"1"_s, u"Meals"_s, u"312-555-0100"_s, u"1 Oak St"_s},
                         {u"2"_s, u"Meals"_s, u"312-555-0100"_s, u"2 Oak St"_s},
                         {u"3"_s, u"Rides"_s, u"312-555-0103"_s, u"3 Oak St"_s}};
    bringIn(rows);
    rows[0].id.clear();
    rows[1].id.clear();
    std::swap(rows[0], rows[1]);
    EXPECT_EQ(bringIn(rows)[0], 0);
    EXPECT_EQ((**book->table<ServiceTable>().row(1)).locations.value(0).address1, u"1 Oak St"_s);
    EXPECT_EQ((**book->table<ServiceTable>().row(2)).locations.value(0).address1, u"2 Oak St"_s);
}

TEST_P(DamagedRows, SignsThatNobodySeesMakeNoNewServiceAndStandNowhere) {
    QList<RowCells> damaged = kRows;
    damaged[0].name = u"Alpha\u0007 food"_s;
    damaged[1].name = u"Beta"_s + QChar(0) + u" rides"_s;
    damaged[2].phone += QChar(0x1b);
    bringIn(kRows);
    EXPECT_EQ(bringIn(damaged), (QList<qint64>{0, 0, 3, 0}));
    EXPECT_EQ(names(), known);
    damaged[0].id += QChar(1);
    EXPECT_EQ(bringIn(damaged), (QList<qint64>{0, 0, 3, 0}));
    book.~TemporaryBook();
    new (&book) TemporaryBook(BookKind::Directory);
    EXPECT_EQ(bringIn(damaged), (QList<qint64>{3, 0, 0, 0}));
    EXPECT_EQ(names(), known);
}

TEST_P(DamagedRows, ARowWithNeitherNameNorIdMarksNothingAsGone) {
    bringIn(kRows);
    QList<RowCells> damaged = kRows;
    damaged[1].id.clear();
    damaged[1].name.clear();
    EXPECT_EQ(bringIn(damaged)[3], 0);
    EXPECT_EQ(bringIn(kRows.mid(0, 2))[3], 2) << "what is not there at all is gone, as is that row";
}

TEST_P(DamagedRows, WhatHasNoNamesAtAllIsRefused) {
    QList<RowCells> nameless = kRows;
    for (RowCells &row : nameless)
        row.name.clear();
    const auto import = [&](const QString &path) {
        return book->apply({{},
                            {adding(DirectoryImport{.fileName = QFileInfo(path).fileName(),
                                                    .source = hsdsSource({path}, report)})}});
    };
    const auto refused = import(write(nameless));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().text.contains(u"name"_s));
    EXPECT_EQ(*book->table<ServiceTable>().count(), 0);
    EXPECT_FALSE(import(write(u"odd.csv"_s, "a,b\n1,2\n")));
    bringIn(kRows);
    EXPECT_TRUE(import(write(nameless))) << "their ids are known";
    EXPECT_EQ(names(), known);
}

INSTANTIATE_TEST_SUITE_P(Ways, DamagedRows,
                         testing::Values(Way::Json, Way::JsonTables, Way::Tables, Way::Sheet));

class DamagedFiles : public DamagedRows {};

TEST_P(DamagedFiles, ALineThatIsOnlyANameNowIsNotGone) {
    bringIn(kRows);
    EXPECT_EQ(bringIn(write(u"services.csv"_s, "id,name,phone,address\n1,Alpha food,312-555-0100,1 Oak St\n"
                                               ",Beta rides,,\n3,Gamma shelter,312-555-0102,3 Oak St\n")),
              (QList<qint64>{0, 0, 2, 0}));
    EXPECT_EQ(names(), known);
}

TEST_P(DamagedFiles, ARowThatIsNearlyBlankLeavesTheServiceOfItsIdAsItIs) {
    const QByteArray headings = "id,name,organization,phone,address,city\n",
                     first = "1,Alpha food,Alpha,312-555-0100,1 Oak St,Troy\n",
                     second = "2,Beta rides,Beta,312-555-0101,2 Oak St,Troy\n";
    bringIn(write(u"services.csv"_s, headings + first + second));
    const auto before = services();
    for (const char *line : {"2,,,,,", "2,,,,,Troy", "2,Legal,,,,", "2,,Gamma,,,", "2,N/A,N/A,,,",
                             "2,-,,,,Troy", "2,Beta rides,,,,", "2,none,,773-555-0199,,"}) {
        EXPECT_EQ(bringIn(write(u"services.csv"_s, headings + first + line + "\n")),
                  (QList<qint64>{0, 0, 2, 0}))
            << line;
        EXPECT_EQ(services(), before) << line;
        EXPECT_GE(report->problems.count(), 1) << line;
    }
    EXPECT_EQ(bringIn(write(u"services.csv"_s, headings + first + second + "9,,,,,\n"))[0], 0)
        << "an id alone is no new service";
}

TEST_P(DamagedFiles, MostRowsMayBeNearlyBlank) {
    const QByteArray headings = "id,name,organization,phone,address,city\n";
    QByteArray whole = headings, damaged = headings;
    const QByteArray blanks[] = {"2,,,,,", "3,Legal,,,,", "4,,Org3,,,", "5,N/A,N/A,,,", "6,,,,,Troy"};
    for (int i = 1; i <= 8; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray line = n + ",C" + n + ",Org" + n + ",555-400" + n + "," + n + " Oak St,Troy";
        whole += line + "\n";
        damaged += (i >= 2 && i <= 6 ? blanks[i - 2] : line) + "\n";
    }
    bringIn(write(u"services.csv"_s, whole));
    const auto before = services();
    EXPECT_EQ(bringIn(write(u"services.csv"_s, damaged)), (QList<qint64>{0, 0, 8, 0}));
    EXPECT_EQ(services(), before);
    EXPECT_GE(report->problems.count(), 5);
}

TEST_P(DamagedFiles, ANameThatWasThatOfItsOrganizationMayChangeWithIt) {
    const QByteArray headings = "id,agency,program,phone\n";
    bringIn(write(u"services.csv"_s, headings + "1,Alpha house,,312-555-0100\n2,Beta,Rides,312-555-0101\n"));
    EXPECT_EQ(names(), u"Alpha house|Rides"_s);
    EXPECT_EQ(bringIn(write(u"services.csv"_s,
                            headings + "1,Alpha home,,312-555-0100\n2,Beta,Rides,312-555-0101\n"))[1],
              1);
    EXPECT_EQ(names(), u"Alpha home|Rides"_s);
}

TEST_P(DamagedFiles, ALineThatCountsTheOthersIsNoService) {
    const QByteArray list = "id,name,phone,address\n1,Total care,312-555-0100,1 Oak St\n";
    for (const char *line :
         {"Total,13,,", "TOTAL,,,2", "Grand total:,2,,", ",Total services,2,", "Count,2,,"}) {
        bringIn(write(u"services.csv"_s, list + line + "\n"));
        EXPECT_EQ(report->problems.count(), 1) << line;
    }
    EXPECT_EQ(names(), u"Total care"_s);
}

TEST_P(DamagedFiles, AFileThatEndsInTheMiddleOfALineMarksNothingAsGone) {
    bringIn(kRows);
    EXPECT_EQ(bringIn(write(u"services.csv"_s, "id,name,phone,address\n1,Alpha food,312-555-0100,1 Oak St\n"
                                               "2,Beta rides,312-5"))[3],
              0);
}

TEST_P(DamagedFiles, AQuotationMarkThatNeverClosesMarksNothingAsGone) {
    bringIn(kRows);
    EXPECT_EQ(bringIn(write(u"services.csv"_s, "id,name,phone,address\n1,Alpha food,312-555-0100,1 Oak St\n"
                                               "2,\"Beta rides,312-555-0101,2 Oak St\n"))[3],
              0);
}

INSTANTIATE_TEST_SUITE_P(Sheet, DamagedFiles, testing::Values(Way::Sheet));

TEST(DamagedTables, ARowThatIsNoneMarksNothingAsGone) {
    TemporaryBook book{BookKind::Directory};
    const auto vanished = [&](const QByteArray &content) {
        QFile file(book.path(u"tables.json"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const DirectoryImport import{.fileName = u"tables.json"_s,
                                     .source = hsdsSource({file.fileName()}, std::make_shared<HsdsReport>())};
        EXPECT_TRUE(book->apply({{}, {adding(import)}}));
        return (*book->table<DirectoryImportTable>().find(import.id))->vanished;
    };
    vanished(R"({"services.csv": [{"id": "1", "name": "Alpha food"}, {"id": "2", "name": "Beta rides"}]})");
    EXPECT_EQ(vanished(R"({"services.csv": [{"id": "1", "name": "Alpha food"}, "Beta rides"]})"), 0);
    EXPECT_EQ(*book->table<ServiceTable>().count(), 2);
    EXPECT_EQ(vanished(R"({"services.csv": [{"id": "1", "name": "Alpha food"}]})"), 1);
}

} // namespace
