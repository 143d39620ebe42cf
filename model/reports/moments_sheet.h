// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/store.h"
#include "model/child/child.h"
#include "model/diary/diary_entry.h"
#include "model/reports/report.h"

/// The good moments of a time, in the words in which they were written down.
struct MomentsSheet {
    Child child = {};
    QDateTime printedAt = {};
    QDate since = {};
    QList<DiaryEntry> moments = {}; ///< the newest first
    int inAll = 0;                  ///< of the time
};

/// How far back the page goes when nobody says another day.
inline constexpr int kMomentsDays = 365;

Result<MomentsSheet> readMomentsSheet(const Store &store, const QDate &since, const QDateTime &now);
/// What the page tells whoever gets it.
QStringList revealedBy(const MomentsSheet &sheet);
Report momentsReport(const MomentsSheet &sheet);
