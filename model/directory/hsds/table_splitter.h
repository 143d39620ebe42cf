// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/directory/directory_import.h"
#include "model/directory/hsds/hsds_tables.h"
#include "model/directory/hsds/table_ids.h"
#include "model/files/row_spool.h"

#include <QHash>
#include <functional>
#include <memory>

/// In a row, the ids that its source wrote, as JSON by their columns: others stand there in their place,
/// where those mean another record of the package.
inline constexpr char kIdsOfSource[] = "hearthbook_source";

/// Takes HSDS documents apart into the rows of tables: what TableJoiner does, the other way. What many
/// services share becomes one row, and an id means one record of its table.
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
    Result<> add(const QString &table, const QJsonObject &document, const SourceId &source);
    /// One row as it stands.
    Result<> addRow(const UnlinkedRow &row, const SourceId &source);
    /// To be called after the last one.
    Result<> seal(const Progress &progress);

    /// Those with rows, and those of the specification's core, in its order.
    QList<const Table *> tables() const;
    /// The cells of a row. Nothing for one that is the same as another.
    std::optional<QJsonObject> row(const Table &table, qsizetype number) const;

private:
    struct Row {
        QString table;
        QJsonObject cells;
        quint64 content = 0;    ///< a hash of what it says beside ids, and of all that lies in it
        bool isAnother = false; ///< than one before with the same id
    };
    using TakeRow = std::function<void(const Table &table, int scope, const QJsonObject &cells)>;

    quint64 split(const QString &table, QJsonObject object, const QString &parent, const QString &parentId);
    quint64 splitPart(const QString &table, const QString &key, const QJsonValue &value, const QString &id,
                      QJsonObject &cells);
    std::vector<Row> mergedRows();
    Result<> writeRows(const SourceId &source);
    Result<> writeRow(const UnlinkedRow &row, int scope);
    Table &table(const QString &name);
    bool eachRow(const Progress &progress, const TakeRow &take) const;
    bool settleIds(const Progress &progress);
    bool keepApart(const Table &table, int scope, const QJsonObject &cells);
    bool isElsewhere(const Table &table, int scope, const QJsonObject &cells) const;
    QJsonObject withWrittenIds(const Table &table, int scope, QJsonObject cells) const;

    std::vector<Table> m_tables;
    QHash<QString, std::size_t> m_numbers;
    TableIds m_ids;
    QHash<quint64, quint64> m_seen; ///< contents of objects with all that lies in them
    // What follows is about the present document.
    quint64 m_source = 0; ///< a hash of it
    QHash<quint64, quint64> m_seenNow;
    std::vector<Row> m_rows;
};
