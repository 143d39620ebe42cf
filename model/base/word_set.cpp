// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/word_set.h"

#include "model/base/search_key.h"

#include <QStringList>
#include <algorithm>

QString plainWords(const QString &text) {
    QString plain;
    for (const QChar c : searchKey(text))
        plain += c.isLetterOrNumber() ? c : u' ';
    return plain.simplified();
}

WordSet wordSetOf(const QString &text) {
    constexpr size_t seed = 7; // the same numbers in each run
    WordSet words;
    for (const QString &word : plainWords(text).split(u' ', Qt::SkipEmptyParts))
        words.append(qHash(word, seed));
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}
