// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_entry.h"

/// What an entry says in a few words: its value; how long an event lasted, or that it happened; else its
/// words.
QString entryText(const Tracker &tracker, const DiaryEntry &entry);
