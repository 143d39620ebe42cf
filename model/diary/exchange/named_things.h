// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/exchange/diary_shape.h"

/// Whether the column holds a few names, again and again.
bool areNames(const ColumnFacts &facts, int rows);
/// Symptoms beside a "Pain level" are words about the pain: no number of it is theirs.
void settleWhat(DiaryShape &shape, const TableFile &table);
/// Names of things that repeat beside one column of numbers, where no heading says so.
void findWhat(DiaryShape &shape, const TableFile &table);
