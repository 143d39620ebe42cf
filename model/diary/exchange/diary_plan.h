// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/day_span.h"
#include "model/database/change.h"
#include "model/diary/diary_import.h"
#include "model/diary/exchange/diary_rows.h"
#include "model/diary/exchange/known_entries.h"

/// What becomes of one thing of the file.
struct TrackerMapping {
    Tracker tracker = {}; ///< of the book, or a new one
    bool isNew = true;
    bool leaveOut = false;
    Unit unit = Unit::None;         ///< of the file's numbers that name none
    bool areWordsOfProgram = false; ///< see SourceTracker
};

/// What becomes of everything in the file.
struct DiaryPlan {
    QList<TrackerMapping> things = {};    ///< as DiaryRows::things
    Reporter reporter = Reporter::Parent; ///< of lines that do not say who
    std::optional<QDate> from = {};       ///< only from this day on
    std::optional<DaySpan> likely = {};   ///< days outside of it are told, and left out
    bool takesUnlikely = false;           ///< as the person said that they are right
};

/// The days that a diary of this child can be of: since the birth, or where nobody wrote that down, of as
/// many years as a person may be called a child; up to tomorrow, as it is already in other zones.
DaySpan likelyDays(const std::optional<QDate> &birthDate, const QDate &today);

/// One plan for each thing: the tracker of the book with its name, or a new one of the kind that its values
/// suggest.
QList<TrackerMapping> planThings(const DiaryRows &rows, const QList<Tracker> &trackers);
/// A new tracker for a thing, at a place in the family's order.
Tracker newTracker(const SourceTracker &thing, TrackerKind kind, Unit unit, int position);

/// What an import would do.
struct ImportOutcome {
    QList<DiaryEntry> entries = {}; ///< new ones; none where they were only counted
    qsizetype added = 0;
    qsizetype already = 0;
    qsizetype leftOut = 0;     ///< by choice
    qsizetype unlikely = 0;    ///< left out for their day
    qint64 linesHeld = 0;      ///< of which all is left out for its day, until somebody says that it is right
    qint64 linesNotChosen = 0; ///< of which all is left out by choice
    ProblemList problems = {};
};

/// The entries of the rows, without those that are in the book. `known` is used up.
ImportOutcome makeEntries(const DiaryRows &rows, const DiaryPlan &plan, KnownEntries known);
/// The same, only counted, and the first `examples` of the new ones.
ImportOutcome countEntries(const DiaryRows &rows, const DiaryPlan &plan, KnownEntries known, int examples);

/// The trackers of the book that the plan writes to.
QList<Id<Tracker>> trackersMet(const DiaryPlan &plan);
/// One step: the new trackers that get entries, and the import.
ChangeSet importStep(const QString &label, const DiaryPlan &plan, DiaryImport import);
