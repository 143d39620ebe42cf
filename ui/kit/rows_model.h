// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/search_key.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <algorithm>
#include <functional>

/// What list views ask a row for, beside Qt's own roles.
enum RowRole {
    SubtitleRole = Qt::UserRole + 1, ///< the second, quieter line
    GroupRole,                       ///< the heading under which the row stands
    NoteRole,                        ///< a short word at the end of the row
    SearchRole,                      ///< searchKey() of all that the row can be found by
};

/// Turns a list of records into a model. A reload emits only what changed, by id, so that the
/// selection and a screen reader's place survive it.
template <typename Record>
class RowsModel : public QAbstractTableModel {
public:
    using Text = std::function<QVariant(const Record &)>;
    struct Column {
        QString title = {};
        Text text = {};
    };

    explicit RowsModel(QList<Column> columns, QObject *parent = nullptr) :
        QAbstractTableModel(parent), m_columns(std::move(columns)) {}

    /// What a row answers for a role other than the text of its columns.
    void setRole(int role, Text text) { m_roles.insert(role, std::move(text)); }

    const QList<Record> &records() const { return m_records; }
    const Record &at(int row) const { return m_records.at(row); }
    /// -1 when no row has this id.
    int rowOf(const QUuid &id) const { return rowFrom(id, 0); }

    void setRows(const QList<Record> &records) {
        removeGone(records);
        if (m_records.isEmpty() && !records.isEmpty())
            insertAll(records);
        for (int row = 0; row < records.size(); ++row)
            place(row, records);
    }

    int rowCount(const QModelIndex &parent = {}) const override {
        return parent.isValid() ? 0 : int(m_records.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Record &record = m_records.at(index.row());
        if (role == Qt::DisplayRole)
            return m_columns.at(index.column()).text(record);
        const auto answer = m_roles.constFind(role);
        return answer == m_roles.constEnd() ? QVariant() : (*answer)(record);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 ||
            section >= m_columns.size())
            return {};
        return m_columns.at(section).title;
    }

private:
    int rowFrom(const QUuid &id, int first) const {
        for (int row = first; row < m_records.size(); ++row) {
            if (m_records[row].id.uuid() == id)
                return row;
        }
        return -1;
    }

    void removeGone(const QList<Record> &records) {
        QSet<QUuid> kept;
        for (const Record &record : records)
            kept.insert(record.id.uuid());
        for (int row = int(m_records.size()) - 1; row >= 0; --row) {
            if (kept.contains(m_records[row].id.uuid()))
                continue;
            beginRemoveRows({}, row, row);
            m_records.removeAt(row);
            endRemoveRows();
        }
    }

    void insertAll(const QList<Record> &records) {
        beginInsertRows({}, 0, int(records.size()) - 1);
        m_records = records;
        endInsertRows();
    }

    void move(int from, int to) {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_records.move(from, to);
        endMoveRows();
    }

    /// Where the record of this row belongs: further down than now.
    int placeOf(int row, const QList<Record> &records) const {
        const auto same = [&](const Record &record) { return record.id == m_records[row].id; };
        const auto at = std::find_if(records.begin(), records.end(), same) - records.begin();
        return int(qMin<qsizetype>(at, m_records.size() - 1));
    }

    void place(int row, const QList<Record> &records) {
        const Record &record = records[row];
        const int found = rowFrom(record.id.uuid(), row);
        if (found < 0) {
            beginInsertRows({}, row, row);
            m_records.insert(row, record);
            endInsertRows();
            return;
        }
        // Where the wanted one is the next, it was the one above it that went away.
        if (found == row + 1)
            move(row, placeOf(row, records));
        else if (found != row)
            move(found, row);
        if (m_records[row] == record)
            return;
        m_records[row] = record;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    QList<Column> m_columns;
    QHash<int, Text> m_roles;
    QList<Record> m_records;
};
