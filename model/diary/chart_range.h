// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/tracker.h"

/// From where to where a chart of this tracker's values reaches, as kept. A scale with two ends is shown
/// whole; a count from 0 to at least 10; hours and a measurement so that a change that matters can be seen:
/// around the values that were written, between round numbers of the unit in which they are shown.
ValueRange chartRange(const Tracker &tracker, const QList<double> &written);

/// Where a value lies between the ends of a chart: 0 at the lower one or below, 1 at the upper one or above.
double shareOf(const ValueRange &range, double value);
