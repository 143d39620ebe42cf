// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/exchange/row_moments.h"

/// "Triggers: Noise"
QString withHeading(const QString &heading, const QString &text);

/// What the columns of words of a row say: each below its heading, but for the one that is for notes. What
/// only says the day or the time once more is passed over.
QString wordsOf(const RowCells &cells, const RowMoment &moment);

/// A text of a cell, as the program meant it that wrote the table.
QString meantText(TableMaker maker, const QString &text);
