// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/table_cells.h"

#include <QStringList>

// Tables of HSDS 3.1, 3.0, 2.0 and 1.1, and of what was there before, in the words of 3.1.

/// "service" of "Services", "services.csv" and "service"; an unknown name as it is.
QString tableOfName(const QString &name);

/// What a table of some version is in HSDS 3.1.
struct HsdsTableShape {
    QString table = {};          ///< "schedule"; of an unknown table its own name
    QString was = {};            ///< "regular_schedule"
    QStringList columns = {};    ///< by their places; those that are unknown keep their names
    QList<bool> areNumbers = {}; ///< of each column
};
/// `name` is the file's, or what datapackage.json calls it.
HsdsTableShape shapeOfTable(const QString &name, const QStringList &headings);

struct ShapedRow {
    QString table = {};
    TableCells cells = {};
};
/// One row in the words of 3.1. Cells that hold a list become rows of other tables: those follow it.
QList<ShapedRow> shapeRow(const HsdsTableShape &shape, const QStringList &cells);
