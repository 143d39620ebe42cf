// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/progress.h"
#include "model/diary/exchange/apple_health.h"
#include "model/diary/exchange/diary_plan.h"

class OpenTables;

/// A file with a diary of another program in it: a table, or an export of Apple Health.
struct DiarySource {
    QString path = {};
    std::optional<TableFile> table = {};
    std::optional<HealthFile> health = {};

    const ProblemList &problems() const { return table ? table->problems : health->problems; }
};

/// Finds out by its content what a file is, and looks through all of it.
Result<DiarySource> lookAtDiary(const QString &path, const QDate &today, const Progress &progress = {});

/// How its columns are understood: as the family said for the last file with these headings, else as guessed.
DiaryShape shapeOf(const DiarySource &source, const OpenTables &book);
/// What to remember for the next file with these headings; nothing when it is remembered already.
std::optional<Change> remembering(const DiarySource &source, const DiaryShape &shape, const OpenTables &book);

/// Everything that the file says, understood so. For Apple Health, of the kinds that are chosen.
Result<DiaryRows> readDiary(const DiarySource &source, const DiaryShape &shape, const QTimeZone &zone,
                            const Progress &progress = {});

/// The entries in the book that this plan could meet again. Asks the progress after each thing.
Result<KnownEntries> knownEntries(const OpenTables &book, const DiaryPlan &plan,
                                  const Progress &progress = {});

/// The days that the diary in this book can be of: days outside are asked about.
DaySpan likelyDaysOf(const OpenTables &book, const QDate &today);

/// All that the file leaves open, how it is read now, and what of it is not used; a sentence for each.
QStringList doubtsOf(const DiarySource &source, const DiaryShape &shape, const DiaryRows &rows,
                     const DiaryPlan &plan);
