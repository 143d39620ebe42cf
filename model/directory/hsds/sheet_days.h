// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

/// What all days of one column say of the order of their numbers.
struct SheetDays {
    int onlyDayFirst = 0;        ///< days such as 31/12/25
    int onlyMonthFirst = 0;      ///< days such as 12/31/25
    QString unclearExample = {}; ///< a day that can be read in two ways

    /// Nothing tells which number is the month.
    bool areDoubtful() const { return !unclearExample.isEmpty() && onlyDayFirst == 0 && onlyMonthFirst == 0; }
};

/// Notes the days among the cells of one row, each with its column.
void noteDays(QList<SheetDays> &columns, const QStringList &cells);
/// A whole day that is sure: in the order of its column, else with the month first. "Mar-24" and "2024" are
/// none, and neither is 02/03/2026 where the column has days of both orders.
QDate sureDay(const QString &text, const SheetDays &column);
