// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/child/child.h"
#include "model/reports/report.h"

/// Everything that the page over time is made of.
struct TimelinePaper {
    Child child = {};
    Timeline timeline = {};
    QDateTime printedAt = {};
};

/// How many days it shows when nobody says another time.
inline constexpr int kTimelineDays = 90;

/// Reads the days from `since` to today with what of these kinds stands on the line over time.
Result<TimelinePaper> readTimelinePaper(const Store &store, const QDate &since, const QDateTime &now,
                                        const QList<StoryKind> &kinds = storyKinds());

/// One page: the line over time, and below it the newest of what happened, in words.
Report timelineReport(const TimelinePaper &paper);

/// What a person who is given this page learns, in plain words.
QStringList revealedBy(const TimelinePaper &paper);
