// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_entry.h"

/// Whole seconds from the beginning of an event; below 0 when that is still to come.
inline qint64 secondsSince(const DiaryEntry &event, const QDateTime &now) {
    return (now.toMSecsSinceEpoch() - event.moment.utcMsecs) / 1000;
}

/// Whether an event may still go on: nobody has said how long it lasted, and it began within twelve hours.
inline bool mayGoOn(const DiaryEntry &event, const QDateTime &now) {
    constexpr qint64 longest = 12 * 3600;
    const qint64 since = secondsSince(event, now);
    return !event.seconds && since >= 0 && since < longest;
}

/// The event, over at `now`.
inline DiaryEntry endedAt(const DiaryEntry &event, const QDateTime &now) {
    DiaryEntry ended = event;
    ended.seconds = secondsSince(event, now);
    return ended;
}
