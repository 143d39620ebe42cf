// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/csv_file.h"

/// Headings stand in one of the first lines of a table.
inline constexpr qsizetype kLinesWithHeadings = 15;

/// How many cells of a row are headings that the reader of the table knows.
using CountKnown = std::function<int(const QStringList &cells)>;

/// The line of the headings. Above them, a table may have a title, and what it is of. A row with more than
/// `few` known headings is surest; else it is the first with several cells.
int guessHeadingLine(const QList<CsvRow> &lines, const CsvFormat &format, int few, const CountKnown &known);

/// The texts of a row, without its blank cells.
QStringList filledCells(const QStringList &cells);
