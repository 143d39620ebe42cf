// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/hsds_table_writer.h"

#include "model/database/open_tables.h"
#include "model/directory/directory_import_table.h"
#include "model/directory/hsds/table_splitter.h"
#include "model/directory/organization_table.h"
#include "model/directory/service_table.h"
#include "model/directory/told_columns.h"
#include "model/files/atomic_file.h"
#include "model/files/zip_writer.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPiece = 1 << 16;

/// As RFC 4180 says, and nothing else: programs read this, and a phone number begins with "+".
QByteArray line(const QStringList &cells) {
    QByteArrayList fields;
    for (const QString &cell : cells) {
        QByteArray field = cell.toUtf8();
        const bool isSpecial =
            field.contains('"') || field.contains(',') || field.contains('\n') || field.contains('\r');
        if (isSpecial)
            field = '"' + field.replace("\"", "\"\"") + '"';
        fields.append(field);
    }
    return fields.join(',') + "\r\n";
}

/// `rowsGoOn` is told how many rows follow.
ZipEntry entryOf(const TableSplitter &splitter, const TableSplitter::Table &table,
                 const std::function<bool(qsizetype)> &rowsGoOn) {
    return {table.file + u".csv"_s,
            [&splitter, &table, rowsGoOn, number = qsizetype(-1)]() mutable -> std::optional<QByteArray> {
                QByteArray piece;
                if (number < 0) {
                    piece = line(table.columns);
                    number = 0;
                }
                const qsizetype before = number;
                for (; number < table.rows->count() && piece.size() < kPiece; ++number) {
                    const auto row = splitter.row(table, number);
                    if (!row)
                        continue;
                    QStringList cells;
                    for (const QString &column : table.columns)
                        cells.append(row->value(column).toString());
                    piece += line(cells);
                }
                if (!rowsGoOn(number - before))
                    return std::nullopt;
                return piece;
            }};
}

QJsonObject fieldOf(const QString &table, const QString &column) {
    return {{u"name"_s, column}, {u"type"_s, hsds::isNumber(table, column) ? u"number"_s : u"string"_s}};
}

QJsonObject foreignKey(const QString &column, const QString &table) {
    return {{u"fields"_s, column},
            {u"reference"_s, QJsonObject{{u"resource"_s, table}, {u"fields"_s, u"id"_s}}}};
}

/// https://specs.frictionlessdata.io/tabular-data-package/
QJsonObject resourceOf(const TableSplitter::Table &table) {
    QJsonArray fields, keys;
    for (const QString &column : table.columns) {
        fields.append(fieldOf(table.name, column));
        const QString parent = hsds::parentOf(table.name, column);
        if (!parent.isEmpty() && parent != u"any"_s)
            keys.append(foreignKey(column, parent));
    }
    for (const hsds::Inner &inner : hsds::innersOf(table.name))
        keys.append(foreignKey(inner.column, inner.table));
    QJsonObject schema{{u"fields"_s, fields}, {u"primaryKey"_s, u"id"_s}};
    if (!keys.isEmpty())
        schema.insert(u"foreignKeys"_s, keys);
    return {{u"name"_s, table.name}, {u"path"_s, table.file + u".csv"_s}, {u"schema"_s, schema}};
}

ZipEntry descriptionOf(const TableSplitter &splitter) {
    QJsonArray resources;
    for (const TableSplitter::Table *table : splitter.tables())
        resources.append(resourceOf(*table));
    const QJsonObject package{{u"name"_s, u"human_services_data"_s},
                              {u"title"_s, u"Human Services Data Specification"_s},
                              {u"profile"_s, u"tabular-data-package"_s},
                              {u"version"_s, u"3.1.0"_s},
                              {u"homepage"_s, u"http://docs.openreferral.org"_s},
                              {u"resources"_s, resources}};
    return {u"datapackage.json"_s,
            [text = QJsonDocument(package).toJson()]() mutable { return std::exchange(text, {}); }};
}

/// Saving as tables is two halves: services are split into rows, and the rows are packed.
class TableSaving {
public:
    TableSaving(const OpenTables &book, const Progress &progress) : m_book(book), m_progress(progress) {}

    Result<SavedServices> save(const QString &path) {
        const auto count = m_book.table<ServiceTable>().count();
        if (!count)
            return count.error();
        m_services = *count;
        if (auto split = splitAll(); !split)
            return split.error();
        const auto done =
            writeDurably(path, [&](QFile &file) { return writeZip(file.fileName(), entries()); });
        if (m_progress.isStopped())
            return savingStopped();
        const SavedServices saved{.count = m_split, .withOtherColumns = m_withOtherColumns};
        return done ? Result<SavedServices>(saved) : done.error();
    }

private:
    bool goesOn(qint64 done) const { return m_progress.goesOn(done, 2 * m_services); }

    Result<> splitAll() {
        auto done = m_book.table<ServiceTable>().eachDocument(
            [&](const QJsonObject &document, const SourceId &source) -> Result<> {
                QJsonObject forOthers = document;
                m_withOtherColumns += takeOtherColumns(forOthers) ? 1 : 0;
                return goesOn(m_split++) ? m_splitter.add(u"service"_s, forOthers, source) : savingStopped();
            });
        if (done)
            done = m_book.table<OrganizationTable>().eachWithoutService(
                [&](const QJsonObject &document, const SourceId &source) -> Result<> {
                    return goesOn(m_split) ? m_splitter.add(u"organization"_s, document, source)
                                           : savingStopped();
                });
        if (done)
            done = m_book.table<DirectoryImportTable>().eachRest(
                [&](const UnlinkedRow &row, const SourceId &source) -> Result<> {
                    if (!goesOn(m_split))
                        return savingStopped();
                    return row.table == u"organization"_s ? m_splitter.add(row.table, row.cells, source)
                                                          : m_splitter.addRow(row, source);
                });
        return done ? m_splitter.seal(m_progress) : done;
    }

    QList<ZipEntry> entries() {
        QList<ZipEntry> entries{descriptionOf(m_splitter)};
        qint64 rows = 0;
        for (const TableSplitter::Table *table : m_splitter.tables())
            rows += table->rows->count();
        const auto rowsGoOn = [this, rows](qsizetype packed) {
            m_packed += packed;
            return goesOn(m_services + m_services * m_packed / std::max<qint64>(rows, 1));
        };
        for (const TableSplitter::Table *table : m_splitter.tables())
            entries.append(entryOf(m_splitter, *table, rowsGoOn));
        return entries;
    }

    const OpenTables &m_book;
    const Progress &m_progress;
    TableSplitter m_splitter;
    qint64 m_services = 0;
    qint64 m_split = 0; ///< services
    qint64 m_withOtherColumns = 0;
    qint64 m_packed = 0; ///< rows
};

} // namespace

Result<SavedServices> exportServiceTables(const OpenTables &book, const QString &path,
                                          const Progress &progress) {
    return TableSaving(book, progress).save(path);
}
