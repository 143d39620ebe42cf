// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <optional>

/// The date in words as people of the locale write it, without the weekday: "March 3, 2026".
QString dateText(const QDate &date, const QLocale &locale = QLocale());
/// With the weekday, without the year when it is that of `today`: "Tuesday, March 3".
QString dayText(const QDate &date, const QDate &today, const QLocale &locale = QLocale());
/// With a large letter at its beginning: in many languages days and months have small ones, but a heading has
/// not.
QString beginningLarge(const QString &text, const QLocale &locale = QLocale());
/// The clock as people of the locale read it: "3:10 PM".
QString timeText(const QTime &time, const QLocale &locale = QLocale());

/// What a person typed as a date, in any order that the locale allows, with month names or numbers,
/// or as 2026-03-03. A year of two digits is one that is not more than ten years ahead of `today`; without a
/// year it is the day that is nearest to `today`.
std::optional<QDate> readDate(const QString &typed, const QDate &today, const QLocale &locale = QLocale());
/// What a person typed as a time: "3:10 pm", "15:10", "1510", "15".
std::optional<QTime> readTime(const QString &typed, const QLocale &locale = QLocale());
