// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/handover.h"

class Html;

/// How wide the column is that says how something is given, where the names stand in it.
inline constexpr int kHowPercent = 62;

/// What is given when, or was: one row for each time, or one for each medicine where there is little room.
void addTimes(Html &html, const Handover &handover, bool byMedicine);
