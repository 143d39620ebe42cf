// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/database/schema_check.h"

#include "model/database/connection.h"
#include "model/database/migrator.h"
#include "model/sealed/sqlite_error.h"

#include <QCoreApplication>
#include <QMap>
#include <QMutex>
#include <QSet>
#include <QSqlError>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

// What SQLite's own ANALYZE may leave; only the planner reads it.
constexpr char kSchemaRows[] = R"sql(
    SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE NOT (type = 'table' AND name = tbl_name
        AND (name, sql) IN (('sqlite_stat1', 'CREATE TABLE sqlite_stat1(tbl,idx,stat)'),
                            ('sqlite_stat4', 'CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)'))))sql";

/// Rows of sqlite_schema: what it is, its name, its table, and how it was made.
constexpr char kForeign[] = "foreign schema"; ///< the detail of the error

struct Schema {
    QSet<QStringList> rows = {};
    QSet<QString> ofSearch = {}; ///< the tables that FTS5 keeps for itself
};

// https://www.sqlite.org/fts5.html, "FTS5 Data Structures"
constexpr const char *kEndingsOfSearch[] = {"_data", "_idx", "_content", "_docsize", "_config"};

QSet<QString> tablesOfSearch(const QSet<QStringList> &rows) {
    QSet<QString> tables;
    for (const QStringList &row : rows) {
        if (!row.last().contains(u"usingfts5("_s, Qt::CaseInsensitive))
            continue;
        for (const char *ending : kEndingsOfSearch)
            tables.insert(row[1] + QLatin1String(ending));
    }
    return tables;
}

/// Another SQLite may write down the same table with other blanks and marks around names, and its search may
/// keep its own tables in another way.
QStringList comparable(QStringList row, const QSet<QString> &ofSearch) {
    constexpr QStringView notCompared = u" \t\n\v\f\r\"`[]";
    if (ofSearch.contains(row[1]))
        row.last().clear();
    row.last().removeIf([&](QChar c) { return notCompared.contains(c); });
    return row;
}

/// Calls `take` with each table, index, trigger and view; it gives false to end early.
Result<> eachSchemaRow(Connection &connection, const std::function<bool(const QStringList &)> &take) {
    QSqlQuery &rows = connection.prepared(kSchemaRows);
    if (!rows.exec())
        return Connection::errorFrom(rows.lastError());
    bool goesOn = true;
    while (goesOn && rows.next())
        goesOn = take({rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toString(),
                       rows.value(3).toString()});
    const QSqlError error = rows.lastError();
    rows.finish();
    if (error.isValid())
        return Connection::errorFrom(error);
    // A text for which there was no memory looks like an empty one; only SQLite knows that it is none.
    const int code = sqlite3_errcode(connection.handle());
    return code == SQLITE_NOMEM ? Result<>(errorOfCode(code, u"schema"_s)) : Result<>();
}

Result<Schema> makeSchema(int version) {
    const auto connection = Connection::openPlain(u":memory:"_s);
    if (!connection)
        return connection.error();
    if (auto made = migrate(**connection, migrations().first(version)); !made)
        return made.error();
    QSet<QStringList> rows;
    const auto read = eachSchemaRow(**connection, [&rows](const QStringList &row) {
        rows.insert(comparable(row, {}));
        return true;
    });
    if (!read)
        return read.error();
    Schema schema{{}, tablesOfSearch(rows)};
    for (const QStringList &row : std::as_const(rows))
        schema.rows.insert(comparable(row, schema.ofSearch));
    return schema;
}

/// Made once; a backup is looked through on another thread.
Result<Schema> schemaOfVersion(int version) {
    static QMutex mutex;
    static QMap<int, Schema> known;
    const QMutexLocker lock(&mutex);
    if (const auto found = known.constFind(version); found != known.constEnd())
        return *found;
    auto made = makeSchema(version);
    if (made)
        known.insert(version, *made);
    return made;
}

Error notOurSchema() {
    return {ErrorKind::Damaged,
            QCoreApplication::translate(
                "Store", "This book holds something that Hearthbook did not put there, so it was not opened. "
                         "What people wrote in it can be saved in a new book."),
            QString::fromLatin1(kForeign)};
}

} // namespace

bool isForeignSchema(const Error &error) {
    return error.kind == ErrorKind::Damaged && error.detail == QLatin1String(kForeign);
}

Result<> checkSchema(Connection &connection) {
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (*version < 1) // no book of ours is without a version: this must not become a new one
        return errorOfCode(SQLITE_CORRUPT, u"no version"_s);
    if (*version > migrations().last().number)
        return newerBook();
    const auto expected = schemaOfVersion(*version);
    if (!expected)
        return expected.error();
    // It ends at the first row that is not ours, as there may be very many.
    QSet<QStringList> found;
    auto read = eachSchemaRow(connection, [&](const QStringList &row) {
        const QStringList known = comparable(row, expected->ofSearch);
        found.insert(known);
        return expected->rows.contains(known);
    });
    if (!read)
        return read;
    return found == expected->rows ? Result<>() : notOurSchema();
}
