// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/change.h"
#include "model/database/open_tables.h"
#include "model/diary/tracker.h"
#include "model/logsheet/log_sheet.h"
#include "model/medicines/medicine.h"

/// The medicines and trackers that the rows of a sheet are about, by their ids.
struct LogThings {
    QHash<QUuid, Medicine> medicines = {};
    QHash<QUuid, Tracker> trackers = {};

    bool knows(const LogRow &row) const {
        return medicines.contains(row.what) || trackers.contains(row.what);
    }
};
Result<LogThings> readLogThings(const OpenTables &book);

/// How many empty lines for words stand at the end of a sheet.
inline constexpr int kFreeLogLines = 3;

/// The sheet with the rows that the family has now: the medicines that are in use on the day, at their times
/// and as needed, and what is tracked. Without a day it is made for `today` and leaves its day blank.
Result<LogSheet> makeLogSheet(const OpenTables &book, const std::optional<QDate> &day, const QDate &today);

/// The sheet of a code: as it was kept when it was printed, or as it would be printed now. Nothing when there
/// is none.
Result<std::optional<LogSheet>> logSheetOfCode(const OpenTables &book, const QString &code,
                                               const QDate &today);
/// The sheet that was printed last for this day, or as it would be printed now.
Result<LogSheet> logSheetOfDay(const OpenTables &book, const QDate &day);

/// The step that keeps the rows in the book, so that the code finds them; nothing when they are kept already.
Result<ChangeSet> keepLogSheet(const OpenTables &book, const LogSheet &sheet);
