// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/book/store.h"
#include "model/diary/diary_entry.h"
#include "model/diary/diary_table.h"
#include "model/diary/tracker.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>

/// The entries that match a filter, the newest first. It holds only their keys; the rows that are
/// seen are fetched in blocks, so ten years cost little more than a week.
class DiaryRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        When,
        What,
        Words,
        ColumnCount
    }; ///< each of two lines: day and time, value and who says so

    explicit DiaryRowsModel(const DiaryTable &diary, QObject *parent = nullptr);

    void setTrackers(const QList<Tracker> &trackers);
    /// Reads the keys again.
    Result<> load(const DiaryFilter &filter);
    /// Nothing when it cannot be read any more.
    std::optional<DiaryEntry> at(int row) const;
    /// -1 when it is not among them.
    int rowOf(const DiaryEntry &entry) const;

    /// Texts of which one is as wide as any that a row may have there, for columns of short texts.
    QStringList longTexts(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const DiaryEntry &entry, int column) const;
    void fetchBlock(int block) const;

    const DiaryTable &m_diary;
    QHash<Id<Tracker>, Tracker> m_trackers;
    QList<qint64> m_keys;
    mutable QCache<int, QList<DiaryEntry>> m_blocks;
};
