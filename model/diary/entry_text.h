// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_entry.h"

/// What an entry says in a few words: its value; how long an event lasted, or that it happened; else its
/// words.
QString entryText(const Tracker &tracker, const DiaryEntry &entry);

/// What is now in the diary, such as "Pain: 4, 5:04 PM", with the day where it is not `today`.
QString entryOutcome(const Tracker &tracker, const DiaryEntry &entry, const QDate &today);
/// The same for the one of these that the entry is about.
QString entryOutcome(const QList<Tracker> &trackers, const DiaryEntry &entry, const QDate &today);
