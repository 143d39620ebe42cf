// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_entry.h"

/// An entry of now, written down now. When the moment is changed later, the time of writing stays.
inline DiaryEntry newEntry(Id<Tracker> tracker, const QDateTime &now) {
    return {.tracker = tracker, .moment = Moment::of(now), .writtenUtc = now.toMSecsSinceEpoch()};
}
