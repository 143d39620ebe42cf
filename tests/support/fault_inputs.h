// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_entry.h"

#include <QHash>
#include <QList>
#include <QStringList>

/// Diaries as people really have them, in tests/inputs/faults, and what is right for each: what comes in, the
/// lines that are told, and what is asked about. All of it as read on November 28, 2026, in Berlin.
struct FaultInput {
    const char *file;
    QStringList entries;    ///< as entryLine() writes them, in their order
    QList<int> told;        ///< by line
    QStringList doubts;     ///< but for "The file says no times"
    QStringList kinds = {}; ///< "Cups count": what is kept track of and how, where that is in question
};
QList<FaultInput> faultInputs();
/// Of these, what tables say of units, counts, times and lines above them.
QList<FaultInput> tableInputs();
/// Of these, what tables say of days, times and lengths of time.
QList<FaultInput> timeInputs();
/// Of these, what units and amounts say of what is measured.
QList<FaultInput> amountInputs();
/// Of these, what headings say of their columns.
QList<FaultInput> headingInputs();
QStringList lines(std::initializer_list<const char *> texts);
QString faultPath(const QString &file);

/// "2026-05-01 08:00:10 Seizure {150 s} in the car"
QString entryLine(const DiaryEntry &entry, const Tracker &tracker);
/// The same for all of them, the oldest first.
QStringList entryLines(const QList<DiaryEntry> &entries, const QList<Tracker> &trackers);
/// "Cups count", in the order of their names.
QStringList kindLines(const QList<Tracker> &trackers);
