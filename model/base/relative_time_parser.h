// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <optional>

/// What a person typed as a moment in words: "now", "20 min ago", "an hour ago", "last night 3:10",
/// "yesterday evening", "this morning", "Monday 8 am". Nothing when it is no such thing; a time of the clock
/// alone is none, see readTime(). Each language has its own words. The answer is in the zone of `now`; with
/// words alone it is a usual time of that part of the day.
std::optional<QDateTime> readTimeWords(const QString &typed, const QDateTime &now,
                                       const QLocale &locale = QLocale());

/// How long something was, in seconds: "20 min", "1 h 20 min", "90 s".
std::optional<qint64> readDuration(const QString &typed);
