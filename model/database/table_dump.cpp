// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/database/table_dump.h"

#include "model/database/connection.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace {
// Tables that serve the search alone hold nothing of their own ("shadow").
constexpr char kTableNames[] = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                               "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";
constexpr char kColumns[] = "SELECT name FROM pragma_table_info(?) ORDER BY cid";

Result<QStringList> texts(QSqlQuery &query) {
    QStringList found;
    if (!query.exec())
        return Connection::errorFrom(query.lastError());
    while (query.next())
        found.append(query.value(0).toString());
    if (query.lastError().isValid())
        return Connection::errorFrom(query.lastError());
    return found;
}
} // namespace

Result<QList<TableShape>> tablesOf(Connection &connection) {
    const auto names = texts(connection.prepared(kTableNames));
    if (!names)
        return names.error();
    QList<TableShape> tables;
    for (const QString &name : *names) {
        QSqlQuery &query = connection.prepared(kColumns);
        query.bindValue(0, name);
        const auto columns = texts(query);
        if (!columns)
            return columns.error();
        tables.append({name, *columns});
    }
    return tables;
}

Result<> eachRow(Connection &connection, const TableShape &table,
                 const std::function<Result<>(const QVariantList &)> &take) {
    auto query =
        connection.reader(u"SELECT \"%1\" FROM \"%2\""_s.arg(table.columns.join(u"\", \""_s), table.name));
    if (!query.exec())
        return Connection::errorFrom(query.lastError());
    while (query.next()) {
        QVariantList row;
        for (int column = 0; column < table.columns.size(); ++column)
            row.append(query.value(column));
        if (auto taken = take(row); !taken)
            return taken;
    }
    if (query.lastError().isValid()) // a damaged page ends the rows, too
        return Connection::errorFrom(query.lastError());
    return {};
}
