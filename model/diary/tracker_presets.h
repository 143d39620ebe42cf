// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/tracker.h"

#include <QList>

/// A suggestion of what to keep track of. Its name is in the language of the program; once chosen
/// it is the family's own word.
struct TrackerPreset {
    QString key = {};
    QString name = {};
    TrackerKind kind = TrackerKind::ZeroToTen;
};

QList<TrackerPreset> trackerPresets();

/// A tracker made from a suggestion, at a place in the family's order.
Tracker trackerFrom(const TrackerPreset &preset, int position);
