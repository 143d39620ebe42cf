// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/change.h"
#include "model/diary/diary_entry.h"
#include "model/diary/tracker.h"
#include "model/sample/sampler.h"

/// What the sample family keeps track of.
QList<Tracker> sampleTrackers(Sampler &sampler, bool dense);

/// The entries of one day of the story. `daysBeforeEnd` is 0 on its last day; some days stay empty.
QList<DiaryEntry> sampleDay(Sampler &sampler, const QList<Tracker> &trackers, const QDate &day,
                            int daysBeforeEnd, bool dense);
