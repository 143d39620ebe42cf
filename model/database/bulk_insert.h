// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/progress.h"
#include "model/base/result.h"

#include <QByteArrayList>
#include <functional>
#include <optional>

class Connection;
struct sqlite3_context;

/// Where one column's value of one row is put, once. Nothing put is NULL.
class BulkValue {
public:
    explicit BulkValue(sqlite3_context *context) : m_context(context) {}

    void put(const QString &text);
    void put(const QByteArray &letters); ///< a text in UTF-8
    void putBytes(const QByteArray &bytes);
    void put(qint64 number);
    void put(const std::optional<double> &number);
    void put(const std::optional<qint64> &number);
    template <typename Record>
    void put(const Id<Record> &id) {
        putId(id.uuid());
    }
    template <typename Record>
    void put(const std::optional<Id<Record>> &id) {
        if (id)
            put(*id);
    }

private:
    void putId(const QUuid &id);

    sqlite3_context *m_context;
};

/// Very many rows for one table.
struct BulkRows {
    QByteArray table = {};
    QByteArrayList columns = {};
    qsizetype count = 0;
    std::function<void(qsizetype row, int column, BulkValue &value)> give = {};
    Progress progress = {}; ///< asked before each row but the first
};

/// Writes them with one statement, which asks for a value after the other. A statement for each row would
/// look for the ends of all indexes each time, and that takes as long again as the writing itself.
Result<> insertAll(Connection &connection, const BulkRows &rows);
