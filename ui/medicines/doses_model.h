// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/day_span.h"
#include "model/base/id.h"
#include "model/book/store.h"
#include "model/medicines/dose.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine.h"

#include <QAbstractTableModel>

/// What was given of one medicine, the newest first. It counts the days and reads only those that are
/// scrolled to, so ten years cost little more than a week.
class DosesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Amount, Who, Reason, After, ColumnCount };

    DosesModel(const DoseTable &doses, Id<Medicine> medicine, QObject *parent = nullptr);

    /// Reads the days again, and as many rows as were read before.
    Result<> load();
    const Dose &at(int row) const { return m_rows.at(row); }
    int rowOf(Id<Dose> id) const;
    /// The number of doses of all days, read or not.
    int total() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    /// The days from `m_nextDay` on that hold about as many doses as are read at once.
    DaySpan nextSpan() const;
    Result<QList<Dose>> readNext();

    const DoseTable &m_doses;
    Id<Medicine> m_medicine;
    QList<DosesOfDay> m_days; ///< the newest first
    qsizetype m_nextDay = 0;
    QList<Dose> m_rows;
};
