// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/row_writer.h"

#include "model/store/sqlite_error.h"

#include <QSqlError>
#include <QSqlResult>
#include <sqlite3.h>

namespace {

/// https://doc.qt.io/qt-6/qsqlresult.html#handle
sqlite3_stmt *statementOf(const QSqlQuery &query) {
    const QVariant handle = query.result()->handle();
    const bool isOurs = handle.isValid() && qstrcmp(handle.typeName(), "sqlite3_stmt*") == 0;
    return isOurs ? *static_cast<sqlite3_stmt *const *>(handle.constData()) : nullptr;
}

} // namespace

RowWriter::RowWriter(Connection &connection, const char *sql) :
    m_query(connection.prepared(sql)), m_statement(statementOf(m_query)) {
    if (m_statement)
        sqlite3_reset(m_statement);
}

RowWriter::~RowWriter() {
    if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    m_query.finish();
}

RowWriter &RowWriter::bind(const QString &text) {
    if (text.isEmpty()) { // a text that nobody wrote is an empty one, not NULL
        sqlite3_bind_text(m_statement, ++m_parameter, "", 0, SQLITE_STATIC);
        return *this;
    }
    const QByteArray letters = text.toUtf8();
    sqlite3_bind_text(m_statement, ++m_parameter, letters.constData(), int(letters.size()), SQLITE_TRANSIENT);
    return *this;
}

RowWriter &RowWriter::bindBytes(const QByteArray &bytes) {
    sqlite3_bind_blob(m_statement, ++m_parameter, bytes.isEmpty() ? "" : bytes.constData(), int(bytes.size()),
                      SQLITE_TRANSIENT);
    return *this;
}

RowWriter &RowWriter::bind(qint64 number) {
    sqlite3_bind_int64(m_statement, ++m_parameter, number);
    return *this;
}

RowWriter &RowWriter::bind(const std::optional<double> &number) {
    if (!number)
        return bindNull();
    sqlite3_bind_double(m_statement, ++m_parameter, *number);
    return *this;
}

RowWriter &RowWriter::bind(const std::optional<qint64> &number) {
    return number ? bind(*number) : bindNull();
}

RowWriter &RowWriter::bind(const Moment &moment) {
    bind(moment.utcMsecs).bind(qint64(moment.offsetSeconds));
    sqlite3_bind_text(m_statement, ++m_parameter, moment.zone.constData(), int(moment.zone.size()),
                      SQLITE_STATIC);
    return *this;
}

RowWriter &RowWriter::bindId(const QUuid &id) {
    const QByteArray bytes = id.toRfc4122();
    sqlite3_bind_blob(m_statement, ++m_parameter, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

RowWriter &RowWriter::bindNull() {
    sqlite3_bind_null(m_statement, ++m_parameter);
    return *this;
}

Result<> RowWriter::run() {
    m_parameter = 0;
    if (!m_statement)
        return Connection::errorFrom(m_query.lastError());
    const int code = sqlite3_step(m_statement);
    const int reset = sqlite3_reset(m_statement);
    if (code == SQLITE_DONE)
        return {};
    sqlite3 *database = sqlite3_db_handle(m_statement);
    return errorOfCode(reset == SQLITE_OK ? code : sqlite3_extended_errcode(database),
                       QString::fromUtf8(sqlite3_errmsg(database)));
}
