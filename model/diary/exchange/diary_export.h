// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/day_span.h"
#include "model/base/result.h"

#include <QString>
#include <optional>

class OpenTables;

enum class DiaryFormat { Csv, Json }; // in the order of their endings

/// By the ending of the name; nothing for another ending.
std::optional<DiaryFormat> diaryFormatOf(const QString &path);

/// Saves the entries of the days, the oldest first, and says how many there are. As CSV, the same entries
/// come out when it is brought in again.
Result<qint64> exportDiary(const OpenTables &book, const QString &path, DiaryFormat format,
                           const DaySpan &span);
