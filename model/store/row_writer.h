// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"
#include "model/store/connection.h"
#include "model/time/moment.h"

#include <optional>

struct sqlite3_stmt;

/// A statement that writes very many rows as they come: bind in order, then run(), and again. It speaks to
/// SQLite without Qt's values in between, which cost more than the writing itself. Where all rows are there
/// already, insertAll() is quicker.
class RowWriter {
public:
    RowWriter(Connection &connection, const char *sql);
    ~RowWriter();
    Q_DISABLE_COPY_MOVE(RowWriter)

    RowWriter &bind(const QString &text);
    RowWriter &bindBytes(const QByteArray &bytes); ///< as a blob; an empty one is not NULL
    RowWriter &bind(qint64 number);
    RowWriter &bind(const std::optional<double> &number);
    RowWriter &bind(const std::optional<qint64> &number);
    RowWriter &bind(const Moment &moment); ///< three columns
    template <typename Record>
    RowWriter &bind(const Id<Record> &id) {
        return bindId(id.uuid());
    }
    template <typename Record>
    RowWriter &bind(const std::optional<Id<Record>> &id) {
        return id ? bind(*id) : bindNull();
    }
    RowWriter &bindNull();
    Result<> run();

private:
    RowWriter &bindId(const QUuid &id);

    QSqlQuery &m_query;
    sqlite3_stmt *m_statement = nullptr;
    int m_parameter = 0;
};
