// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"
#include "model/store/connection.h"
#include "model/time/moment.h"

#include <optional>

struct sqlite3_stmt;

/// A statement that writes very many rows: bind in order, then run(), and again. It speaks to SQLite without
/// Qt's values in between, which cost more than the writing itself.
class BulkInsert {
public:
    BulkInsert(Connection &connection, const char *sql);
    ~BulkInsert();
    Q_DISABLE_COPY_MOVE(BulkInsert)

    BulkInsert &bind(const QString &text);
    BulkInsert &bindBytes(const QByteArray &bytes); ///< as a blob; an empty one is not NULL
    BulkInsert &bind(qint64 number);
    BulkInsert &bind(const std::optional<double> &number);
    BulkInsert &bind(const std::optional<qint64> &number);
    BulkInsert &bind(const Moment &moment); ///< three columns
    template <typename Record>
    BulkInsert &bind(const Id<Record> &id) {
        return bindId(id.uuid());
    }
    template <typename Record>
    BulkInsert &bind(const std::optional<Id<Record>> &id) {
        return id ? bind(*id) : bindNull();
    }
    BulkInsert &bindNull();
    Result<> run();

private:
    BulkInsert &bindId(const QUuid &id);

    QSqlQuery &m_query;
    sqlite3_stmt *m_statement = nullptr;
    int m_parameter = 0;
};
