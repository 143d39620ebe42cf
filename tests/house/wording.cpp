// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/wording.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QRegularExpression insensitive(const QString &pattern) {
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

qsizetype count(const QString &text, const QRegularExpression &expression) {
    qsizetype found = 0;
    for (auto it = expression.globalMatch(text); it.hasNext(); it.next())
        ++found;
    return found;
}

/// Names of the program, of its parts, of licences and file formats: they are what they are, and say
/// nothing about how hard a sentence is.
QRegularExpression names() {
    return insensitive(u"\\b(?:Hearthbook|Community|Appointments?|Diary|vCard|PDF|HTML|UTF|"
                       "GNU General Public License|MIT License|Bootstrap Icons)\\b"_s);
}

/// What is left for the reader: no markup, no mnemonics, a short name for each name and placeholder.
QString plain(QString text) {
    text.replace(QRegularExpression(u"</(p|li|h[1-6]|td|tr|div)>|<br/?>"_s), u"\n"_s);
    text.remove(QRegularExpression(u"<[^>]+>"_s));
    text.remove(QRegularExpression(u"&(?=\\w)(?!#?\\w+;)|\\(&\\w\\)"_s));
    text.replace(names(), u"Ann"_s);
    return text.replace(QRegularExpression(u"%L?(?:[0-9]{1,2}|n)"_s), u"Ann"_s);
}

} // namespace

QStringList hurtfulWordsIn(const QString &text) {
    static const QStringList patterns = {
        u"overdue"_s,
        u"miss(?:es|ed)"_s,
        u"fail(?:s|ed|ure|ures)?"_s,
        u"not met"_s,
        u"passed(?: away)?"_s,
        u"expired"_s,
        u"victims?"_s,
        u"suffer(?:s|ed|ing)?(?: from)?"_s,
        u"(?:lost|losing|fought|fighting) (?:\\w+ )?battle"_s,
        u"(?:withdraw|withdrew|withdrawing|withdrawal of) (?:of )?(?:\\w+ )?care"_s,
        u"nothing more (?:to do|can be done)"_s,
        u"(?:give|gives|gave|giving) up"_s,
        u"you (?:should|must)"_s,
        u"closure"_s,
        u"streaks?"_s,
        u"badges?"_s,
        u"non-?compliant|noncompliance|refused treatment"_s,
    };
    QStringList found;
    for (const QString &pattern : patterns) {
        const auto match = insensitive(u"\\b(?:%1)\\b"_s.arg(pattern)).match(text);
        if (match.hasMatch())
            found += match.captured();
    }
    return found;
}

QStringList otherWordsIn(const QString &text) {
    static const QStringList patterns = {
        u"(?:bring|brings|bringing|brought) (?:[\\w%]+ ){0,4}in"_s, // import
        u"incorpor\\w+"_s,                                          // importar
        u"show first"_s,                                            // favorite
    };
    QStringList found;
    for (const QString &pattern : patterns) {
        const auto match = insensitive(u"\\b(?:%1)\\b"_s.arg(pattern)).match(text);
        if (match.hasMatch())
            found += match.captured();
    }
    return found;
}

QStringList odditiesIn(const QString &text) {
    QStringList found;
    if (text.contains(QRegularExpression(u"[\\x{2018}\\x{2019}\\x{201C}\\x{201D}]"_s)))
        found += u"a curly quote"_s;
    if (text.contains(u"..."_s))
        found += u"three dots"_s;
    return found;
}

int syllablesOf(const QString &word) {
    static const QRegularExpression vowels(u"[aeiouyáéíóúüñ]+"_s);
    static const QRegularExpression silent(
        u"(?:[^aeiouyl]|[aeiouy]l|ll)e$|[^aeiouydt]ed$|[^aeioucgsxzh]es$"_s);
    static const QRegularExpression apart(
        u"(?:i[ao]|[^q]u[ao]|eo|[aeo]ing|ier|iet|(?<=[aeiouy][^aeiouy])ea$)(?!u)"_s);
    static const QRegularExpression together(u"(?:[tscg]i[ao]|[aeo]i[ao]|eous|people)"_s);
    const QString small = word.toLower();
    const auto groups =
        count(small, vowels) - count(small, silent) + count(small, apart) - count(small, together);
    return std::max(1, int(groups));
}

double Reading::grade() const {
    return words == 0 ? 0 : 0.39 * words / std::max(1, sentences) + 11.8 * syllables / words - 15.59;
}

Reading &Reading::operator+=(const Reading &other) {
    words += other.words;
    sentences += other.sentences;
    syllables += other.syllables;
    return *this;
}

Reading readingOf(const QString &text) {
    static const QRegularExpression word(u"\\p{L}[\\p{L}']*"_s);
    static const QRegularExpression end(u"[.!?:;\\x{2026}]+(?=\\s|$)|\\n+"_s);
    Reading reading;
    for (const QString &sentence : plain(text).split(end, Qt::SkipEmptyParts)) {
        const int before = reading.words;
        for (auto it = word.globalMatch(sentence); it.hasNext(); ++reading.words)
            reading.syllables += syllablesOf(it.next().captured());
        reading.sentences += reading.words > before ? 1 : 0;
    }
    return reading;
}
