// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/informant.h"

/// An entry of now, written down now. When the moment is changed later, the time of writing stays.
inline DiaryEntry newEntry(Id<Tracker> tracker, const QDateTime &now, const Informant &informant = {}) {
    return {.tracker = tracker,
            .moment = Moment::of(now),
            .reporter = informant.reporter,
            .reportedBy = informant.name,
            .writtenUtc = now.toMSecsSinceEpoch()};
}

/// The same again, now. What was given for it, how long it lasted, and the import that it came with belong to
/// the one before.
inline DiaryEntry repeatedEntry(const DiaryEntry &before, const QDateTime &now) {
    const DiaryEntry fresh = newEntry(before.tracker, now);
    DiaryEntry again = before;
    again.id = fresh.id;
    again.moment = fresh.moment;
    again.writtenUtc = fresh.writtenUtc;
    again.seconds.reset();
    again.dose.reset();
    again.broughtBy.reset();
    return again;
}
