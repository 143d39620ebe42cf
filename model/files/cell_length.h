// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/cell_unit.h"

#include <QStringView>

/// How a column writes lengths of time with two parts, such as "5:30".
enum class ClockParts { HoursMinutes, MinutesSeconds };

/// What a unit or a heading says of it: "mm:ss", "min", "h:mm", "hours".
std::optional<ClockParts> clockPartsIn(const QString &unit);

/// "5:30", which may be a time of day, too.
bool isTwoPartClock(QStringView cell);
/// "1:01:35", which may be a time of day, too.
bool isThreePartClock(QStringView cell);

/// A length of time in seconds, as "0:05:46", "12345:18:20", "7:30", "1 h 30 min", "2m30s" or "PT1H30M".
/// Nothing when the cell says anything else, or less than nothing. A number with one unit is a CellNumber.
std::optional<double> readCellLength(QStringView cell, ClockParts parts);

/// "7 lb 3 oz": several amounts of one kind, together in the unit that is said. Nothing for one amount alone.
struct CellAmount {
    double value = 0;
    Unit unit = Unit::None;
};
std::optional<CellAmount> readCellAmounts(QStringView cell, const QString &about);
