// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

/// Those of `known` that somebody may have meant with `typed`, the nearest first; none when nothing is near.
QStringList nearest(const QString &typed, const QStringList &known);

/// "There is no option --sinse. Did you mean --since?"
QString unknownOption(const QString &typed, const QStringList &known);

/// Whether this first word of a command line can only be a command: not an option, and not the name of a
/// file.
bool isMeantAsCommand(const QString &word);

/// What no command takes of these words, in a sentence with the nearest right ones; nothing when all are
/// known. What is missing, and whether a value fits, the command itself says.
std::optional<QString> mistakeIn(const QStringList &words);
