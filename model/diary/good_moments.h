// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/diary/diary_entry.h"
#include "model/diary/tracker.h"

class OpenTables;

/// Those of the trackers that good moments are written down under.
QList<Tracker> trackersOfGoodMoments(QList<Tracker> trackers);
/// Every good moment of the book, the newest first.
Result<QList<DiaryEntry>> readGoodMoments(const OpenTables &book);
