// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/hsds/service_sheet.h"
#include "model/directory/hsds/staff_heading.h"

#include <QSet>

/// The columns of one table, as they are understood.
struct UnderstoodColumns {
    UnderstoodColumns(const ServiceSheet &sheet, const SheetShape &shape);

    SheetShape kinds;
    QStringList headings;
    bool areHeaded;           ///< else they are counted
    QStringList plain;        ///< the headings without capitals and marks
    QList<HeadingFlag> flags; ///< what the cells say of the other columns, or of the whole row
    QList<SheetDays> days;
};

/// One row of a table, with which of its cells may be shown.
class SheetRow {
public:
    SheetRow(const UnderstoodColumns &columns, const QStringList &cells);

    /// The source says of the whole row that it is not for the public.
    bool isPrivate() const;
    /// A spreadsheet program spoilt a phone of it.
    bool hasSpoiltPhone() const;
    /// A street in place of its phone, or a phone in place of its street: its cells stand a column off.
    bool isShifted() const;
    /// By which people find the row.
    QString name() const;

    const UnderstoodColumns &columns() const { return m_columns; }
    /// The columns that this row has cells for.
    QList<qsizetype> columnsOf(SheetColumn kind) const;
    bool isShown(qsizetype column) const { return !m_kept.contains(column); }
    /// As they were written.
    const QStringList &written() const { return m_cells; }
    /// What is shown of the columns of this kind, without a heading that stands again in a cell.
    QStringList cells(SheetColumn kind) const;
    QString cell(SheetColumn kind) const { return cells(kind).join(u'\n'); }
    /// Nothing where several columns say different things.
    QDate lastChecked() const;
    /// Its words may tell something that is not for the public.
    bool mayHoldPrivate() const { return m_mayHoldPrivate; }

private:
    bool isAbout(const QString &part, qsizetype column) const;
    void keepPrivate(const QString &part, qsizetype except);
    void keepShifted();
    bool tellsHiddenPlace() const;

    const UnderstoodColumns &m_columns;
    QStringList m_cells;
    QSet<qsizetype> m_kept; ///< columns that are not shown
    bool m_mayHoldPrivate = false;
};
