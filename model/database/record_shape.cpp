// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/database/record_shape.h"

#include "model/database/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr char kRecordTables[] = R"sql(
    SELECT t.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c ON c.name = 'id' AND c.type = 'BLOB'
    WHERE t.schema = 'main' AND t.type = 'table' ORDER BY t.name)sql";
constexpr char kColumnsOfTable[] = "SELECT name, type FROM pragma_table_info(?) ORDER BY cid";
constexpr char kReferences[] = R"sql(
    SELECT "from", "table" FROM pragma_foreign_key_list(?) WHERE on_delete <> 'CASCADE' ORDER BY id)sql";
constexpr char kPartTables[] = R"sql(
    SELECT f."table", t.name, f."from" FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) f
    WHERE t.schema = 'main' AND t.type = 'table' AND f.on_delete = 'CASCADE' ORDER BY t.name)sql";

/// What is of one copy alone: its history, its settings and what is just being typed.
bool isOfOneCopy(const QString &table) {
    static const QStringList tables = {u"session"_s, u"record_stamp"_s, u"record_before"_s, u"import_shape"_s,
                                       u"current_informant"_s};
    return tables.contains(table);
}

bool isOfDirectory(const QString &table) {
    static const QStringList tables = {u"directory_import"_s, u"organization"_s, u"saved_search"_s,
                                       u"service"_s,          u"service_list"_s, u"service_pair"_s};

    return tables.contains(table);
}

/// Not part of what a record says: its own key, and the number of its row.
bool isKey(const QString &column) {
    return column == u"id"_s || column == u"row_id"_s || column == u"only_one"_s;
}

ColumnShape::Type typeOf(const QString &declared) {
    if (declared == u"INTEGER"_s)
        return ColumnShape::Type::Integer;
    if (declared == u"REAL"_s)
        return ColumnShape::Type::Real;
    return declared == u"BLOB"_s ? ColumnShape::Type::Bytes : ColumnShape::Type::Text;
}

Result<QList<ColumnShape>> columnsOf(Connection &connection, const QString &table) {
    return Query(connection, kColumnsOfTable).bind(table).all([](Query &row) {
        const QString name = row.text();
        return ColumnShape{name, typeOf(row.text())};
    });
}

Result<QList<ReferenceShape>> referencesOf(Connection &connection, const QString &table) {
    return Query(connection, kReferences).bind(table).all([](Query &row) {
        const QString column = row.text();
        return ReferenceShape{column, row.text()};
    });
}

Result<PartShape> readPart(Connection &connection, PartShape part) {
    const auto columns = columnsOf(connection, part.table);
    const auto references = referencesOf(connection, part.table);
    if (!columns || !references)
        return columns ? references.error() : columns.error();
    part.references = *references;
    for (const ColumnShape &column : *columns) {
        if (column.name == u"position"_s)
            part.hasPosition = true;
        else if (column.name != part.owner)
            part.columns.append(column);
    }
    return part;
}

/// The lists of all records, by the table of the record.
Result<QHash<QString, QList<PartShape>>> readParts(Connection &connection) {
    QHash<QString, QList<PartShape>> parts;
    const auto read = Query(connection, kPartTables).all([&parts](Query &row) {
        const QString record = row.text(), part = row.text();
        parts[record].append({.table = part, .owner = row.text()});
        return 0;
    });
    return read ? Result<QHash<QString, QList<PartShape>>>(parts) : read.error();
}

Result<RecordShape> readShape(Connection &connection, const QString &table, const QList<PartShape> &parts) {
    auto columns = columnsOf(connection, table);
    const auto references = referencesOf(connection, table);
    if (!columns || !references)
        return columns ? references.error() : columns.error();
    columns->removeIf([](const ColumnShape &column) { return isKey(column.name); });
    RecordShape shape{table, *columns, {}, *references};
    for (const PartShape &part : parts) {
        const auto whole = readPart(connection, part);
        if (!whole)
            return whole.error();
        shape.parts.append(*whole);
    }
    return shape;
}

} // namespace

Result<RecordShapes> readRecordShapes(Connection &connection) {
    const auto tables = Query(connection, kRecordTables).all([](Query &row) { return row.text(); });
    const auto parts = readParts(connection);
    if (!tables || !parts)
        return tables ? parts.error() : tables.error();
    RecordShapes shapes;
    for (const QString &table : *tables) {
        if (isOfOneCopy(table) || isOfDirectory(table))
            continue;
        const auto shape = readShape(connection, table, parts->value(table));
        if (!shape)
            return shape.error();
        shapes.insert(table, *shape);
    }
    return shapes;
}
