// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/record_marks.h"

#include "model/database/connection.h"
#include "model/sealed/sqlite_error.h"

#include <QCryptographicHash>
#include <QStringList>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kHash = QCryptographicHash::Blake2b_160;

struct Finalize {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

/// A value with its type and length in front, so that no two rows look the same.
void append(QByteArray &bytes, sqlite3_stmt *row, int column) {
    const auto type = char(sqlite3_column_type(row, column));
    const void *data = sqlite3_column_blob(row, column); // of numbers their digits
    const int size = sqlite3_column_bytes(row, column);
    bytes.append(type).append(reinterpret_cast<const char *>(&size), sizeof size);
    bytes.append(static_cast<const char *>(data), size);
}

QString columnsOf(const QString &key, const QList<ColumnShape> &columns) {
    QStringList names = {key};
    for (const ColumnShape &column : columns)
        names.append(column.name);
    return u'"' + names.join(u"\", \""_s) + u'"';
}

/// Calls `markOf` with the id in the first column, for the mark that the rest of the row is added to; null
/// for none.
template <typename MarkOf>
Result<> gather(Connection &connection, const QString &sql, MarkOf markOf) {
    sqlite3 *database = connection.handle();
    sqlite3_stmt *prepared = nullptr;
    int code = database ? sqlite3_prepare_v2(database, sql.toUtf8().constData(), -1, &prepared, nullptr)
                        : SQLITE_IOERR;
    const Statement rows(prepared);
    if (code == SQLITE_OK)
        code = sqlite3_step(prepared);
    for (; code == SQLITE_ROW; code = sqlite3_step(prepared)) {
        const QByteArray id(static_cast<const char *>(sqlite3_column_blob(prepared, 0)),
                            sqlite3_column_bytes(prepared, 0));
        QByteArray *mark = markOf(QUuid::fromRfc4122(id));
        if (!mark)
            continue;
        QByteArray bytes = *mark;
        for (int column = 1; column < sqlite3_column_count(prepared); ++column)
            append(bytes, prepared, column);
        *mark = QCryptographicHash::hash(bytes, kHash);
    }
    return code == SQLITE_DONE ? Result<>() : errorOfCode(code, u"marks"_s);
}

} // namespace

Result<RecordMarks> readRecordMarks(Connection &connection, const RecordShape &shape) {
    RecordMarks marks;
    const auto add = [&marks](const QUuid &id) { return &marks[id]; };
    const auto extend = [&marks](const QUuid &id) {
        const auto found = marks.find(id);
        return found == marks.end() ? nullptr : &*found; // a line without a record says nothing
    };
    auto read = gather(connection,
                       u"SELECT %1 FROM \"%2\""_s.arg(columnsOf(u"id"_s, shape.columns), shape.table), add);
    for (const PartShape &part : shape.parts) {
        // With the name of the list, so that a line of one list is no line of another.
        const QString columns = columnsOf(part.owner, part.columns);
        const QString order = part.hasPosition ? u"position"_s : columns;
        if (read)
            read = gather(connection,
                          u"SELECT %1, '%2' FROM \"%2\" ORDER BY \"%3\", %4"_s.arg(columns, part.table,
                                                                                   part.owner, order),
                          extend);
    }
    return read ? Result<RecordMarks>(marks) : read.error();
}
