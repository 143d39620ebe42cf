// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_table.h"
#include "model/store/change.h"

/// What it takes to get from one choice of trackers to another, as one step of undo. A tracker that
/// is taken out takes its entries with it; undo brings them back.
Result<ChangeSet> trackerChanges(const QList<Tracker> &before, const QList<Tracker> &after,
                                 const DiaryTable &diary);
