// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/word_hits.h"

#include "model/base/search_key.h"

#include <QStringList>

namespace {

bool isOfWord(QChar character) {
    return character.isLetterOrNumber() || character.isMark();
}

QStringList keysOf(const QString &searched) {
    QStringList keys;
    QString word;
    for (const QChar character : searched + u' ') {
        if (isOfWord(character))
            word.append(character);
        else if (!word.isEmpty())
            keys.append(searchKey(std::exchange(word, {})));
    }
    return keys;
}

/// How many characters of `word` make up `key`: accents and ligatures have other lengths there.
qsizetype lengthOf(const QString &key, const QString &word) {
    qsizetype length = 0;
    while (length < word.size() &&
           (searchKey(word.left(length)).size() < key.size() || word[length].isMark()))
        ++length;
    return length;
}

} // namespace

QList<WordHit> hitsIn(const QString &text, const QString &searched) {
    const QStringList keys = keysOf(searched);
    QList<WordHit> hits;
    for (qsizetype begin = 0; !keys.isEmpty() && begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && isOfWord(text[end]))
            ++end;
        const QString word = text.mid(begin, end - begin);
        const QString whole = searchKey(word);
        qsizetype longest = 0;
        for (const QString &key : keys) {
            if (whole.startsWith(key))
                longest = qMax(longest, lengthOf(key, word));
        }
        if (longest > 0)
            hits.append({begin, longest});
        begin = end + 1;
    }
    return hits;
}
