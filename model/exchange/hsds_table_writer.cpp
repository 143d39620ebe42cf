// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/hsds_table_writer.h"

#include "model/exchange/durable_file.h"
#include "model/exchange/table_splitter.h"
#include "model/exchange/zip_writer.h"
#include "model/store/store.h"

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

ZipEntry entryOf(const TableSplitter::Table &table) {
    return {table.file + u".csv"_s, [&table, number = qsizetype(-1)]() mutable {
                QByteArray piece;
                if (number < 0) {
                    piece = line(table.columns);
                    number = 0;
                }
                for (; number < table.rows->count() && piece.size() < kPiece; ++number) {
                    const QJsonObject row = table.rows->objectOf(table.rows->row(number));
                    QStringList cells;
                    for (const QString &column : table.columns)
                        cells.append(row.value(column).toString());
                    piece += line(cells);
                }
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

Result<> splitAll(const Store &store, TableSplitter &splitter, qint64 &count) {
    auto done = store.services().eachDocument([&](const QJsonObject &document) {
        ++count;
        return splitter.add(u"service"_s, document);
    });
    if (done)
        done = store.organizations().eachWithoutService(
            [&](const QJsonObject &document) { return splitter.add(u"organization"_s, document); });
    if (done)
        done = store.directoryImports().eachRest([&](const RestRow &row) {
            return row.table == u"organization"_s ? splitter.add(row.table, row.cells) : splitter.addRow(row);
        });
    return done ? splitter.seal() : done;
}

} // namespace

Result<qint64> exportServiceTables(const Store &store, const QString &path) {
    TableSplitter splitter;
    qint64 count = 0;
    if (auto split = splitAll(store, splitter, count); !split)
        return split.error();
    QList<ZipEntry> entries{descriptionOf(splitter)};
    for (const TableSplitter::Table *table : splitter.tables())
        entries.append(entryOf(*table));
    const auto done = writeDurably(path, [&](QFile &file) { return writeZip(file.fileName(), entries); });
    return done ? Result<qint64>(count) : done.error();
}
