// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/papers/paper_contents.h"

#include <QDate>

/// That somebody looked through a paper: who wrote it, who looked, when it should be looked at again, and
/// what it said then. The newest one of a paper counts.
struct PaperReview {
    Id<PaperReview> id = Id<PaperReview>::create();
    QString paper = {}; ///< its name in the command line, such as "emergency"
    QString writtenBy = {};
    QString lookedThroughBy = {};
    bool byClinician = false;
    QDate on = {};
    QDate lookAgainOn = {};
    QList<PaperItem> items = {};
    friend bool operator==(const PaperReview &, const PaperReview &) = default;
};

/// After how many months a paper is usually looked at again.
inline constexpr int kMonthsToReview = 6;

/// Who wrote and looked through it, and when to look again, in one row.
QString reviewText(const PaperReview &review);
/// Whether it should be looked at again: the day has come, or something is not any more as it was.
bool isStale(const PaperReview &review, const QList<PaperItem> &now, const QDate &today);
