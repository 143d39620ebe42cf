// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/store.h"
#include "model/child/child.h"
#include "model/diary/tracker.h"
#include "model/reports/report.h"

/// By their name in the command line.
inline const QString kDiaryPagesPaper = QStringLiteral("diary-pages");

/// Blank pages of a diary for a week: a row for each thing that is tracked, and a column for each day.
struct DiaryPages {
    Child child = {};
    QDateTime printedAt = {};
    std::optional<QDate> firstDay = {}; ///< nothing where the days are written by hand
    QList<Tracker> trackers = {};
};

Result<DiaryPages> readDiaryPages(const Store &store, const std::optional<QDate> &firstDay,
                                  const QDateTime &now);
/// What the pages tell whoever gets them.
QStringList revealedBy(const DiaryPages &pages);
Report diaryPagesReport(const DiaryPages &pages);
