// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/exchange/diary_plan.h"

/// What the cells of a column leave open and how it is read now, in a sentence; empty where nothing is open.
QString doubtOf(const TableFile &table, const DiaryShape &shape, int column);
/// The same for the whole file, with the headings, and what its lines do not say at all.
QStringList doubtsOf(const TableFile &table, const DiaryShape &shape);
/// What the units and lengths of a file leave open, and how they are read now.
QStringList doubtsOf(const DiaryRows &rows, const DiaryPlan &plan);
/// How the file is written: "Cells are parted by semicolons. Letters: Windows-1252."
QString formatText(const CsvFormat &format);
