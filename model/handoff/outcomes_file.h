// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/import_problem.h"
#include "model/base/result.h"
#include "model/handoff/outcome.h"

#include <QByteArray>

// The file of docs/hearthlist.md in which a family tells what came of the services of a list. Only the family
// makes it, and it holds what they chose and nothing else: not who they are, and not for whom it is.

inline constexpr qint64 kLongestOutcomes = 4 * 1024 * 1024; ///< bytes
inline constexpr int kMostOutcomes = 1000;

struct OutcomesFile {
    QDate writtenOn = {}; ///< invalid where the file does not say it
    QList<ServiceOutcome> outcomes = {};
    bool isResting = false;       ///< the family's book is resting; why, nobody is told
    QList<Problem> problems = {}; ///< of a file that was read; line: which service
};

QByteArray writeOutcomes(const QList<ServiceOutcome> &outcomes, const QDate &today, bool isResting = false);
/// An error where it is no such file at all, or one of a newer program.
Result<OutcomesFile> readOutcomes(const QByteArray &file);
