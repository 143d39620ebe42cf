// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/spanish_reading.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

double spanishEase(const QString &text) {
    static const QRegularExpression word(u"\\p{L}+"_s);
    static const QRegularExpression end(u"[.!?:;\\x{2026}]+(?=\\s|$)|\\n+"_s);
    int words = 0;
    int sentences = 0;
    int syllables = 0;
    for (const QString &sentence : text.split(end, Qt::SkipEmptyParts)) {
        const int before = words;
        for (auto it = word.globalMatch(sentence); it.hasNext(); ++words)
            syllables += spanishSyllablesOf(it.next().captured());
        sentences += words > before ? 1 : 0;
    }
    return words == 0 ? 0 : 206.835 - 62.3 * syllables / words - double(words) / sentences;
}

int spanishSyllablesOf(const QString &word) {
    static const QRegularExpression silentU(u"(?<=q)u|(?<=g)u(?=[eiéí])"_s);
    static const QRegularExpression vowels(u"[aeiouáéíóúü]+|(?<![aeiouáéíóúü])y$"_s);
    static const QRegularExpression strong(u"[aeoáéíóú]"_s);
    qsizetype syllables = 0;
    const QString spoken = word.toLower().remove(silentU);
    for (auto it = vowels.globalMatch(spoken); it.hasNext();) {
        const QString group = it.next().captured();
        syllables += std::max<qsizetype>(1, group.count(strong));
    }
    return int(std::max<qsizetype>(1, syllables));
}
