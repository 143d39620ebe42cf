// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/tracker.h"

/// How a number of a tracker is typed, and what stands behind it.
struct NumberShape {
    int decimals = 0;
    double step = 1;
    QString behind = {};
};
NumberShape numberShape(const Tracker &tracker);

/// The lowest and highest number that may be typed, in the unit that is shown.
ValueRange shownRange(const Tracker &tracker);
