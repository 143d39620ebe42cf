// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/diary/exchange/diary_rows.h"
#include "model/diary/exchange/health_kinds.h"

#include <QMap>

/// What an export.xml holds, found by looking through all of it.
struct HealthFile {
    QString path = {};
    QList<HealthKind> kinds = {};          ///< those that fit and are in the file
    QMap<QString, qint64> otherKinds = {}; ///< records that do not fit into a diary, by their type
    qint64 others = 0;                     ///< all of these
    qint64 damaged = 0;                    ///< records that cannot be read; each is told
    ProblemList problems = {};
};

/// The beginning of an export.xml.
bool looksLikeHealth(const QByteArray &beginning);
/// Says what a file of the same kind of letters is that is none; empty for what is no XML at all.
QString otherXmlText(const QByteArray &beginning);

/// Counts the records. The file is read part by part: it may be larger than the memory.
Result<HealthFile> countHealth(const QString &path, const Progress &progress = {});

/// Reads the records of the chosen kinds, from a day on. Sleep comes in pieces from several devices: what
/// overlaps counts once, and pieces with less than an hour between them are one sleep.
Result<DiaryRows> readHealth(const HealthFile &file, const std::optional<QDate> &from = {},
                             const Progress &progress = {});

/// What of the file is not used, and how much: "12 records do not fit into the diary: StepCount (12)".
QStringList unusedText(const HealthFile &file);
