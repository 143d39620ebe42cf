// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/day_span.h"
#include "model/book/store.h"
#include "model/diary/diary_entry.h"
#include "model/diary/part_of_day.h"
#include "model/diary/tracker.h"

#include <QAbstractTableModel>
#include <functional>

/// One cell for each thing and time of day. It shows what is written there; an empty cell says that nothing
/// is.
class CatchUpModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Day, What, FirstTime, ColumnCount = FirstTime + kPartsOfDay };
    /// Writes what was typed in a cell; false when it is no value of that thing.
    using Write = std::function<bool(const Tracker &, const TimeSlot &, const QString &)>;

    explicit CatchUpModel(Write write, QObject *parent = nullptr) :
        QAbstractTableModel(parent), m_write(std::move(write)) {}

    Result<> load(const Store &store, const DaySpan &span, const QDateTime &now);

    const Tracker &tracker(const QModelIndex &index) const;
    /// Nothing for the columns of the day and of the thing.
    std::optional<TimeSlot> place(const QModelIndex &index) const;
    QList<DiaryEntry> entries(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString cellText(const QModelIndex &index) const;
    QString spokenText(const QModelIndex &index) const;
    QDate dayOf(int row) const { return m_span.first.addDays(row / int(m_trackers.size())); }

    Write m_write;
    QList<Tracker> m_trackers;
    DaySpan m_span;
    QDateTime m_now;
    QHash<std::pair<int, int>, QList<DiaryEntry>> m_cells; ///< by row and column
};
