// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/exchange/diary_shape.h"

/// The order that reads most days of the whole column.
DateOrder orderOf(const ColumnFacts &facts, DateOrder usual);
/// Days that can be read in two ways are read as in another column that can be read in one way alone.
void alignOrders(DiaryShape &shape, const TableFile &table);
