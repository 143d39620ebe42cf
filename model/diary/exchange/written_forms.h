// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/exchange/table_file.h"

/// "3,4": one number in some lands, and two with a mark between them in others. "0,5", "1,205" and "37,5 °C"
/// are one.
bool mayBeTwoNumbers(const QString &cell);

/// Below "Temp", "Weight", "Milk", "Sleep" or "Pain" stands one number, perhaps with its unit.
bool namesANumber(const QString &heading);

/// What all columns together show of how the file writes days and numbers. To be called when all cells are
/// noted.
void settleWrittenForms(TableFile &table);
