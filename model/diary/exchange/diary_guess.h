// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/exchange/diary_rows.h"

/// The kind of tracker that the values of a thing suggest.
TrackerKind guessKind(const SourceTracker &thing);
/// The unit in which a new tracker for it would be shown.
Unit guessUnit(const SourceTracker &thing);
/// The unit of its numbers that have none in the file, beside a tracker that is shown in `known`.
Unit guessBareUnit(const SourceTracker &thing, Unit known);
/// Whether its name or its column says a scale that does not go from 0 or 1 to 10.
bool isOnOtherScale(const SourceTracker &thing);
/// Whether the numbers are shares of one that mean per cent: 0.97 for 97 %.
bool areShares(const SourceTracker &thing);
/// Whether they may be, and nothing tells: 0.8 alone, below a heading that says per cent.
bool mayBeShares(const SourceTracker &thing);
