// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Whether `word` is one of `words`, which are in UTF-8 and stand apart by one blank.
inline bool isOneOf(const char *words, const QString &word) {
    // Searched as one text: a list of its words would be built anew for each cell of a table.
    const bool isWord = !word.isEmpty() && !word.contains(u' ');
    return isWord && (' ' + QByteArray(words) + ' ').contains(' ' + word.toUtf8() + ' ');
}
