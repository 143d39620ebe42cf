// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

/// The words with what stands behind "--output" as their last plain name: both ways to name the file that is
/// written mean the same.
QStringList withPlainOutput(QStringList words);

/// Takes `option` and its value out of the words ("--since DATE" or "--since=DATE"): the value, empty when
/// none stands there. Nothing: the option is not among them.
std::optional<QString> takeOption(QStringList &words, const QString &option);

/// Parts of an answer as one line with tabs between them. A terminal takes some characters that somebody
/// wrote for orders: they become blanks.
QString inColumns(QStringList parts);
