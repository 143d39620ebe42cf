// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/exchange/diary_shape.h"

/// Whether a column holds units and nothing else: by its heading ("Unit", "Weight unit", "UoM"), or by its
/// cells alone where it stands behind one of numbers.
bool holdsUnits(const ColumnFacts &facts);
bool holdsUnits(const ColumnFacts &facts, const ColumnFacts &before);

/// For each column of numbers or lengths, the one that says their units; -1 where none does.
QList<int> unitColumns(const TableFile &table, const DiaryShape &shape);
