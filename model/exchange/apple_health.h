// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/diary_rows.h"

/// A kind of record of Apple Health that fits into a diary.
struct HealthKind {
    QString type = {}; ///< as in the file
    QString name = {}; ///< of the thing in the diary
    TrackerKind kind = TrackerKind::Measurement;
    Unit unit = Unit::None;
    bool isChosen = true; ///< at first; heart rates are so many that people rather leave them out
    qint64 count = 0;
};

/// What an export.xml holds, found by looking through all of it.
struct HealthFile {
    QString path = {};
    QList<HealthKind> kinds = {}; ///< those that fit and are in the file
    qint64 others = 0;            ///< records that do not fit into a diary
    ProblemList problems = {};
};

/// The beginning of an export.xml.
bool looksLikeHealth(const QByteArray &beginning);

/// Counts the records. The file is read as a stream: it may be larger than the memory.
Result<HealthFile> countHealth(const QString &path, WorkProgress *progress = nullptr);

/// Reads the records of the chosen kinds, from a day on. Sleep comes in pieces from several devices: what
/// overlaps counts once, and pieces with less than an hour between them are one sleep.
Result<DiaryRows> readHealth(const HealthFile &file, const std::optional<QDate> &from = {},
                             WorkProgress *progress = nullptr);
