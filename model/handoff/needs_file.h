// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/import_problem.h"
#include "model/base/result.h"
#include "model/needs/need.h"

#include <QByteArray>

// The file of docs/hearthlist.md in which a family asks for help. Only the family makes it, and it holds the
// rows that they ticked and nothing else: not who they are, and not when they ticked them.

inline constexpr qint64 kLongestNeeds = 64 * 1024; ///< bytes

struct NeedsFile {
    QList<Need> needs = {};       ///< each once, in the order of the needs
    QList<Problem> problems = {}; ///< of a file that was read; line: which row
};

QByteArray writeNeeds(const QList<Need> &needs);
/// An error where it is no such file at all, one of a newer program, or one in which nothing can be read.
Result<NeedsFile> readNeeds(const QByteArray &file);
