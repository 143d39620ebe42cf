// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/directory_import.h"
#include "model/exchange/hsds_tables.h"
#include "model/exchange/row_spool.h"

#include <QHash>
#include <QSet>
#include <memory>

/// Takes HSDS documents apart into the rows of tables: what TableJoiner does, the other way. What many
/// services share becomes one row.
class TableSplitter {
public:
    struct Table {
        QString name = {};
        QString file = {}; ///< without ".csv"
        QStringList columns = {};
        std::unique_ptr<RowSpool> rows = std::make_unique<RowSpool>();
    };

    TableSplitter();
    Q_DISABLE_COPY_MOVE(TableSplitter)

    /// A whole document: of a "service", or of an "organization" without any.
    Result<> add(const QString &table, const QJsonObject &document);
    /// One row as it stands.
    Result<> addRow(const RestRow &row);
    Result<> seal();

    /// Those with rows, and those of the specification's core, in its order.
    QList<const Table *> tables() const;

private:
    struct Row {
        QString table;
        QJsonObject cells;
    };

    void split(const QString &table, QJsonObject object, const QString &parent, const QString &parentId);
    void splitPart(const QString &table, const QString &key, const QJsonValue &value, const QString &id,
                   QJsonObject &cells);
    bool isNew(const QString &about);
    Result<> writeRows();
    Table &table(const QString &name);

    std::vector<Table> m_tables;
    QHash<QString, std::size_t> m_numbers;
    QSet<quint64> m_seen;    ///< rows, and objects with all that lies in them
    std::vector<Row> m_rows; ///< of the present document
};
