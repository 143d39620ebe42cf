// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/search_text.h"

#include "model/base/search_key.h"
#include "model/base/word_hits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 200;    ///< of a piece
constexpr qsizetype kFurthest = 32;    ///< from the begin of a piece to the first word in it
constexpr qsizetype kWordsBefore = 16; ///< that many characters of them, and the rest of a word

/// The text on one line, from some words before the first hit on.
QString pieceOf(const QString &text, const QString &searched) {
    // The beginning of a very long text is enough where nothing of it was meant.
    const QString line = text.simplified();
    const QList<WordHit> hits = hitsIn(line, searched);
    qsizetype begin = 0;
    if (!hits.isEmpty() && hits.first().begin > kFurthest)
        begin = line.lastIndexOf(u' ', hits.first().begin - kWordsBefore) + 1;
    QString piece = line.mid(begin, kLongest);
    if (begin > 0)
        piece.prepend(u'…');
    if (begin + kLongest < line.size())
        piece.append(u'…');
    return piece;
}

/// The text with the most of the words; the first one where none has any, or where the title has all.
QString bestOf(const SearchText &found, const QString &searched) {
    QString best = found.texts.value(0);
    const qsizetype words = ftsQuery(searched).count(u'*');
    qsizetype most = hitsIn(found.title, searched).size() >= words ? kLongest : 0;
    for (const QString &text : found.texts) {
        const qsizetype hits = hitsIn(text, searched).size();
        if (hits > most) {
            most = hits;
            best = text;
        }
    }
    return best;
}

} // namespace

SearchHit hitOf(const SearchText &text, const QString &searched) {
    return {text.kind,  text.record,
            text.place, text.title.simplified(),
            text.note,  pieceOf(bestOf(text, searched), searched)};
}
