// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/directory_import_table.h"
#include "model/directory/hsds/datapackage.h"
#include "model/directory/hsds/service_export.h"
#include "model/directory/hsds/service_reader.h"
#include "model/directory/hsds/staff_heading.h"
#include "model/directory/hsds/table_splitter.h"
#include "model/files/sheet_heading.h"
#include "tests/support/exported_services.h"
#include "tests/support/temporary_book.h"

#include "model/files/csv_file.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

using Row = QMap<QString, QString>;
using Tables = QMap<QString, QList<Row>>; ///< by file, without ".csv"

/// "37.4840" and 37.484 are one number; every other text is itself.
QString plain(const QString &cell) {
    bool isNumber = false;
    const double number = cell.toDouble(&isNumber);
    return isNumber && cell.contains(u'.') ? QString::number(number, 'g', 15) : cell;
}

/// What stands in tables, read without any of the importer's rules.
Tables tablesOf(const QString &path) {
    Tables tables;
    const auto package = Datapackage::open(path);
    EXPECT_TRUE(package) << qPrintable(path);
    for (const Datapackage::Table &table : (*package)->tables()) {
        const auto device = (*package)->read(table);
        EXPECT_TRUE(device) << qPrintable(table.file);
        const auto format = findFormat(**device);
        if (!format)
            continue;
        QList<Row> &rows = tables[QFileInfo(table.file).completeBaseName()];
        QStringList headings;
        EXPECT_TRUE(readCsv(**device, *format, [&](const CsvRow &row) {
            if (headings.isEmpty()) {
                headings = row.cells;
                return true;
            }
            Row cells;
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                if (!row.cells[i].isEmpty())
                    cells.insert(headings.value(i, QString::number(i)), plain(row.cells[i]));
            }
            // Two of a table had the same id: it is what stood there that is looked for.
            const QJsonObject before =
                QJsonDocument::fromJson(cells.take(QLatin1String(kIdsOfSource)).toUtf8()).object();
            for (auto id = before.begin(); id != before.end(); ++id)
                cells.insert(id.key(), id->toString());
            rows.append(cells);
            return true;
        }));
    }
    return tables;
}

/// The sources, in the folder that HEARTHBOOK_SAMPLES names, and what the book gives back of them.
class HsdsSamples : public testing::Test {
protected:
    void SetUp() override {
        if (!qEnvironmentVariableIsSet("HEARTHBOOK_SAMPLES"))
            GTEST_SKIP() << "Set HEARTHBOOK_SAMPLES to the folder that holds the samples to run this.";
    }
    static QString sample(const QString &name) {
        return qEnvironmentVariable("HEARTHBOOK_SAMPLES") + u'/' + name;
    }
    DirectoryImport bringIn(const QString &path) {
        const DirectoryImport import{.fileName = QFileInfo(path).fileName(),
                                     .source = hsdsSource({path}, report)};
        const auto done = book->apply({{}, {adding(import)}});
        EXPECT_TRUE(done) << qPrintable(path) << (done ? "" : qPrintable(done.error().text));
        return book->table<DirectoryImportTable>().find(import.id)->value_or(DirectoryImport{});
    }
    Tables exported() {
        const QString path = book.path(u"out.zip"_s);
        const auto written = exportServices(book.store(), ServiceFile::PackedTables, path);
        EXPECT_TRUE(written) << (written ? "" : qPrintable(written.error().text + written.error().detail));
        return tablesOf(path);
    }
    QJsonArray documents() { return exportedServices(book.store(), book.path(u"out.json"_s)); }
    void findEverything(const QString &source);

    TemporaryBook book;
    std::shared_ptr<HsdsReport> report = std::make_shared<HsdsReport>();
};

// What is called otherwise since 3.0.
const QMap<QString, QString> kNow{{u"services_at_location"_s, u"service_at_location"_s},
                                  {u"physical_addresses"_s, u"addresses"_s},
                                  {u"postal_addresses"_s, u"addresses"_s},
                                  {u"mail_addresses"_s, u"addresses"_s},
                                  {u"regular_schedules"_s, u"schedules"_s},
                                  {u"holiday_schedules"_s, u"schedules"_s},
                                  {u"taxonomy"_s, u"taxonomy_terms"_s}};

/// Lists in one cell, which became rows of another table: looked for part by part. Nothing else is anywhere
/// but in the row that it came from.
const QMap<QString, QString> kLists{{u"services/location_id"_s, u"service_at_location"_s},
                                    {u"services/taxonomy_ids"_s, u"attributes"_s},
                                    {u"services/languages"_s, u"languages"_s},
                                    {u"services/required_documents"_s, u"required_documents"_s},
                                    {u"services/service_areas"_s, u"service_areas"_s},
                                    {u"locations/accessibility"_s, u"accessibility"_s},
                                    {u"locations/languages"_s, u"languages"_s}};

/// Takes a row that holds all these values out of the list.
bool takeRow(QList<Row> &rows, const QStringList &values) {
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QStringList there = rows[i].values();
        const bool holdsAll = std::all_of(values.begin(), values.end(),
                                          [&](const QString &value) { return there.removeOne(value); });
        if (holdsAll) {
            rows.removeAt(i);
            return true;
        }
    }
    return false;
}

/// Every row of the source is a row of the book with all of its cells.
void HsdsSamples::findEverything(const QString &source) {
    const Tables before = tablesOf(source);
    bringIn(source);
    Tables after = exported();
    int rows = 0, cells = 0;
    for (auto table = before.begin(); table != before.end(); ++table) {
        const QString now = kNow.value(table.key(), table.key());
        for (const Row &row : *table) {
            QStringList values;
            const QString id = row.value(u"id"_s, row.value(u"Services-ID"_s));
            for (auto cell = row.begin(); cell != row.end(); ++cell) {
                ++cells;
                const QString column = cell.key().toLower().replace(u' ', u'_');
                const QString list = kLists.value(table.key() + u'/' + column);
                // Many of its services do not show their addresses.
                const bool isHidden = source.endsWith(u"ilao/input"_s) && tellsPlace(plainHeading(column));
                if (column == u"admin_emails"_s || isHidden) // in the worker's own note
                    continue;
                if (list.isEmpty() || id.isEmpty()) { // without an id, nothing could lie in it
                    values.append(*cell);
                    continue;
                }
                for (const QString &part : cell->split(u','))
                    EXPECT_TRUE(part.trimmed().isEmpty() || takeRow(after[list], {id, part.trimmed()}))
                        << qPrintable(table.key() + u' ' + id + u' ' + part);
            }
            ++rows;
            EXPECT_TRUE(takeRow(after[now], values))
                << qPrintable(source + u' ' + table.key() + u": "_s + values.join(u" | "_s));
        }
    }
    std::printf("%s: %d rows, %d cells, %lld problems\n", qPrintable(source), rows, cells,
                qint64(report->problems.count()));
    EXPECT_GT(rows, 0);
}

TEST_F(HsdsSamples, EveryRowOfEveryTableIsInTheBook) {
    for (const QString &source :
         {u"hsds-3.1/examples/csv"_s, u"hsds-transformer/spec/fixtures/base_transformer/output"_s,
          u"hsds-transformer/spec/fixtures/base_transformer/input"_s,
          u"hsds-transformer/spec/fixtures/custom/ilao/output"_s,
          u"hsds-transformer/spec/fixtures/custom/ilao/input"_s, u"ohana-api/data/sample-csv"_s,
          u"ohana-api/spec/support/fixtures"_s}) {
        book.~TemporaryBook();
        new (&book) TemporaryBook;
        findEverything(sample(source));
    }
}

TEST_F(HsdsSamples, TablesOf31ComeOutAsTheyCameIn) {
    const Tables source = tablesOf(sample(u"hsds-3.1/examples/csv"_s));
    bringIn(sample(u"hsds-3.1/examples/csv"_s));
    Tables back = exported();
    for (auto table = source.begin(); table != source.end(); ++table)
        EXPECT_EQ(back.take(table.key()), *table) << qPrintable(table.key());
    EXPECT_TRUE(back.isEmpty()) << qPrintable(back.keys().join(u' '));
    // And once more, from what was written.
    TemporaryBook other;
    const DirectoryImport again{.source = hsdsSource({book.path(u"out.zip"_s)}, report)};
    ASSERT_TRUE(other->apply({{}, {adding(again)}}));
    ASSERT_TRUE(exportServices(other.store(), ServiceFile::PackedTables, other.path(u"again.zip"_s)));
    EXPECT_EQ(tablesOf(other.path(u"again.zip"_s)), exported());
}

TEST_F(HsdsSamples, TablesInJsonAreTheSameAsInFiles) {
    const auto import = bringIn(sample(u"hsds-3.1/examples/tabular.json"_s));
    EXPECT_EQ(import.added, 1);
    const QJsonObject service = documents()[0].toObject();
    EXPECT_EQ(service[u"name"_s], u"Community Counselling"_s);
    EXPECT_FALSE(service[u"phones"_s].toArray().isEmpty());
    EXPECT_FALSE(service[u"organization"_s].toObject().isEmpty());
}

/// Texts and numbers, however deep.
void countLeaves(const QJsonValue &value, QMap<QString, int> &leaves) {
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            countLeaves(item, leaves);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto part = object.begin(); part != object.end(); ++part)
            countLeaves(*part, leaves);
    } else if (!value.isNull()) {
        const QString text = value.toVariant().toString();
        leaves[text] += !text.isEmpty();
    }
}

TEST_F(HsdsSamples, EveryFieldOfEveryJsonFileIsInTheBookOrInTheProblems) {
    // About the page, not about services.
    const QStringList aboutThePage{u"total_items"_s, u"total_pages"_s, u"page_number"_s, u"size"_s,
                                   u"first_page"_s,  u"last_page"_s,   u"empty"_s};
    QStringList files;
    for (const QString &folder : {u"hsds-3.1/examples"_s, u"oruk-3.0"_s}) {
        QDirIterator each(sample(folder), {u"*.json"_s}, QDir::Files);
        while (each.hasNext())
            files.append(each.next());
    }
    for (const QString &path : std::as_const(files)) {
        if (path.endsWith(u"tabular.json"_s) || path.contains(u"/taxonomy"_s)) // subjects alone are refused
            continue;
        book.~TemporaryBook();
        new (&book) TemporaryBook;
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        QJsonValue source = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        QJsonObject page = source.toObject();
        for (const QString &key : aboutThePage)
            page.remove(key);
        if (document.isObject())
            source = page;
        const auto import = bringIn(path);
        QMap<QString, int> before, after;
        countLeaves(source, before);
        countLeaves(documents(), after);
        if (report->services == 0) { // taxonomies, places and the like: told, record by record
            const qsizetype records = qMax(qsizetype(1), page[u"contents"_s].toArray().size());
            EXPECT_EQ(report->problems.count(), records) << qPrintable(path);
            continue;
        }
        EXPECT_EQ(import.added, report->services) << qPrintable(path);
        for (auto leaf = before.begin(); leaf != before.end(); ++leaf)
            EXPECT_GE(after[leaf.key()], *leaf) << qPrintable(path + u": "_s + leaf.key());
    }
}

} // namespace
