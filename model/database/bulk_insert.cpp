// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/database/bulk_insert.h"

#include "model/database/connection.h"
#include "model/sealed/sqlite_error.h"

#include <QUuid>
#include <memory>
#include <sqlite3.h>

namespace {

// To SQLite the rows are a table of our own making that can only be read, once from its beginning to its end:
// https://www.sqlite.org/vtab.html
constexpr char kModuleName[] = "bulk_rows";

struct RowsTable : sqlite3_vtab {
    const BulkRows *rows = nullptr;
};

struct RowsCursor : sqlite3_vtab_cursor {
    qsizetype row = 0;
};

const BulkRows &rowsOf(sqlite3_vtab_cursor *cursor) {
    return *static_cast<RowsTable *>(cursor->pVtab)->rows;
}

qsizetype &rowOf(sqlite3_vtab_cursor *cursor) {
    return static_cast<RowsCursor *>(cursor)->row;
}

int connectTable(sqlite3 *database, void *rows, int, const char *const *, sqlite3_vtab **table, char **) {
    auto made = std::make_unique<RowsTable>();
    made->rows = static_cast<const BulkRows *>(rows);
    const QByteArray shape = "CREATE TABLE rows (" + made->rows->columns.join(',') + ')';
    const int code = sqlite3_declare_vtab(database, shape.constData());
    if (code == SQLITE_OK)
        *table = made.release();
    return code;
}

int disconnectTable(sqlite3_vtab *table) {
    delete static_cast<RowsTable *>(table);
    return SQLITE_OK;
}

int chooseIndex(sqlite3_vtab *, sqlite3_index_info *) {
    return SQLITE_OK; // there is but one way
}

int openCursor(sqlite3_vtab *, sqlite3_vtab_cursor **cursor) {
    *cursor = new RowsCursor;
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor *cursor) {
    delete static_cast<RowsCursor *>(cursor);
    return SQLITE_OK;
}

int toFirst(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **) {
    rowOf(cursor) = 0;
    return SQLITE_OK;
}

int toNext(sqlite3_vtab_cursor *cursor) {
    const BulkRows &rows = rowsOf(cursor);
    const qsizetype row = ++rowOf(cursor);
    return rows.progress.goesOn(row, rows.count) ? SQLITE_OK : SQLITE_ABORT;
}

int isAtEnd(sqlite3_vtab_cursor *cursor) {
    return rowOf(cursor) >= rowsOf(cursor).count;
}

int giveValue(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int column) {
    BulkValue value(context);
    rowsOf(cursor).give(rowOf(cursor), column, value);
    return SQLITE_OK;
}

int giveNumber(sqlite3_vtab_cursor *cursor, sqlite3_int64 *number) {
    *number = rowOf(cursor);
    return SQLITE_OK;
}

sqlite3_module rowsModule() {
    sqlite3_module module{};
    module.xConnect = connectTable;
    module.xDisconnect = disconnectTable;
    module.xBestIndex = chooseIndex;
    module.xOpen = openCursor;
    module.xClose = closeCursor;
    module.xFilter = toFirst;
    module.xNext = toNext;
    module.xEof = isAtEnd;
    module.xColumn = giveValue;
    module.xRowid = giveNumber;
    return module;
}

} // namespace

void BulkValue::put(const QString &text) {
    put(text.toUtf8());
}

void BulkValue::put(const QByteArray &letters) {
    if (letters.isEmpty()) // a text that nobody wrote is an empty one, not NULL
        sqlite3_result_text(m_context, "", 0, SQLITE_STATIC);
    else
        sqlite3_result_text(m_context, letters.constData(), int(letters.size()), SQLITE_TRANSIENT);
}

void BulkValue::putBytes(const QByteArray &bytes) {
    sqlite3_result_blob(m_context, bytes.isEmpty() ? "" : bytes.constData(), int(bytes.size()),
                        SQLITE_TRANSIENT);
}

void BulkValue::put(qint64 number) {
    sqlite3_result_int64(m_context, number);
}

void BulkValue::put(const std::optional<double> &number) {
    if (number)
        sqlite3_result_double(m_context, *number);
}

void BulkValue::put(const std::optional<qint64> &number) {
    if (number)
        put(*number);
}

void BulkValue::putId(const QUuid &id) {
    const auto bytes = id.toRfc4122();
    sqlite3_result_blob(m_context, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}

Result<> insertAll(Connection &connection, const BulkRows &rows) {
    static const sqlite3_module module = rowsModule();
    sqlite3 *database = connection.handle();
    if (!database)
        return errorOfCode(SQLITE_IOERR, {});
    sqlite3_create_module(database, kModuleName, &module, const_cast<BulkRows *>(&rows));
    auto done = connection.script("INSERT INTO " + rows.table + " (" + rows.columns.join(", ") +
                                  ") SELECT * FROM " + kModuleName);
    sqlite3_create_module(database, kModuleName, nullptr, nullptr); // the rows may go now
    return done;
}
