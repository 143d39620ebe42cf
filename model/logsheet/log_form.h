// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/informant.h"
#include "model/logsheet/log_sheet_rows.h"
#include "model/medicines/dose.h"

// What was ticked and written on a log sheet, typed in as it stands there.

/// How many times a medicine as needed has room for on a line.
inline constexpr int kNeededCells = 3;
/// The cells of a line of words.
inline constexpr int kLogTimeCell = 0;
inline constexpr int kLogWordsCell = 1;
inline constexpr int kLogWordsCells = 2;
/// How many cells a line of this kind has, beside the one of who wrote it.
int cellsOf(LogRowKind kind);

/// What was typed in one line. Blank cells say nothing.
struct LogLine {
    QStringList cells = {};
    QString by = {};    ///< initials, where somebody else wrote this line
    QUuid tracker = {}; ///< of a free line: what it is about; null for notes
};

/// A whole sheet as it was typed in.
struct LogForm {
    QDate day = {};
    Informant writer = {};     ///< of each line on which nobody else is named
    QList<LogLine> lines = {}; ///< one for each row of the sheet
};

/// What does not fit in a cell, in a sentence.
struct LogProblem {
    int line = 0;
    int cell = 0;
    QString text = {};
};

/// What a typed sheet says.
struct LogReading {
    QList<DiaryEntry> entries = {};
    QList<Dose> doses = {};
    std::optional<Tracker> notes = {}; ///< where free words belong, when the book has no place for them yet
    QList<LogProblem> problems = {};

    bool isEmpty() const { return entries.isEmpty() && doses.isEmpty(); }
};

LogReading readLogForm(const LogSheet &sheet, const LogThings &things, const LogForm &form,
                       const QDateTime &now);

/// What of it stands in the book already, and how that reads.
struct LogDoubles {
    QSet<QUuid> records = {};
    QStringList texts = {};
};
Result<LogDoubles> doublesOf(const OpenTables &book, const LogReading &reading, const LogThings &things,
                             const QDate &today);
LogReading without(LogReading reading, const LogDoubles &doubles);

/// All of it in one step.
ChangeSet typedLogStep(const LogReading &reading);
