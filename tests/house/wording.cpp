// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/wording.h"

#include <QRegularExpression>
#include <algorithm>

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
    return insensitive(QStringLiteral("\\b(?:Hearthbook|Community|Appointments?|Diary|vCard|PDF|HTML|UTF|"
                                      "GNU General Public License|MIT License|Bootstrap Icons)\\b"));
}

/// What is left for the reader: no markup, no mnemonics, a short name for each name and placeholder.
QString plain(QString text) {
    text.replace(QRegularExpression(QStringLiteral("</(p|li|h[1-6]|td|tr|div)>|<br/?>")),
                 QStringLiteral("\n"));
    text.remove(QRegularExpression(QStringLiteral("<[^>]+>")));
    text.remove(QRegularExpression(QStringLiteral("&(?=\\w)(?!#?\\w+;)|\\(&\\w\\)")));
    text.replace(names(), QStringLiteral("Ann"));
    return text.replace(QRegularExpression(QStringLiteral("%L?(?:[0-9]{1,2}|n)")), QStringLiteral("Ann"));
}

} // namespace

QStringList hurtfulWordsIn(const QString &text) {
    static const QStringList patterns = {
        QStringLiteral("overdue"),
        QStringLiteral("miss(?:es|ed)"),
        QStringLiteral("fail(?:s|ed|ure|ures)?"),
        QStringLiteral("not met"),
        QStringLiteral("passed(?: away)?"),
        QStringLiteral("expired"),
        QStringLiteral("victims?"),
        QStringLiteral("suffer(?:s|ed|ing)?(?: from)?"),
        QStringLiteral("(?:lost|losing|fought|fighting) (?:\\w+ )?battle"),
        QStringLiteral("(?:withdraw|withdrew|withdrawing|withdrawal of) (?:of )?(?:\\w+ )?care"),
        QStringLiteral("nothing more (?:to do|can be done)"),
        QStringLiteral("(?:give|gives|gave|giving) up"),
        QStringLiteral("you (?:should|must)"),
        QStringLiteral("closure"),
        QStringLiteral("streaks?"),
        QStringLiteral("badges?"),
        QStringLiteral("non-?compliant|noncompliance|refused treatment"),
    };
    QStringList found;
    for (const QString &pattern : patterns) {
        const auto match = insensitive(QStringLiteral("\\b(?:%1)\\b").arg(pattern)).match(text);
        if (match.hasMatch())
            found += match.captured();
    }
    return found;
}

QStringList odditiesIn(const QString &text) {
    QStringList found;
    if (text.contains(QRegularExpression(QStringLiteral("[\\x{2018}\\x{2019}\\x{201C}\\x{201D}]"))))
        found += QStringLiteral("a curly quote");
    if (text.contains(QLatin1String("...")))
        found += QStringLiteral("three dots");
    return found;
}

int syllablesOf(const QString &word) {
    static const QRegularExpression vowels(QStringLiteral("[aeiouyáéíóúüñ]+"));
    static const QRegularExpression silent(
        QStringLiteral("(?:[^aeiouyl]|[aeiouy]l|ll)e$|[^aeiouydt]ed$|[^aeioucgsxzh]es$"));
    static const QRegularExpression apart(
        QStringLiteral("(?:i[ao]|[^q]u[ao]|eo|[aeo]ing|ier|iet|(?<=[aeiouy][^aeiouy])ea$)(?!u)"));
    static const QRegularExpression together(QStringLiteral("(?:[tscg]i[ao]|[aeo]i[ao]|eous|people)"));
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
    static const QRegularExpression word(QStringLiteral("\\p{L}[\\p{L}']*"));
    static const QRegularExpression end(QStringLiteral("[.!?:;\\x{2026}]+(?=\\s|$)|\\n+"));
    Reading reading;
    for (const QString &sentence : plain(text).split(end, Qt::SkipEmptyParts)) {
        const int before = reading.words;
        for (auto it = word.globalMatch(sentence); it.hasNext(); ++reading.words)
            reading.syllables += syllablesOf(it.next().captured());
        reading.sentences += reading.words > before ? 1 : 0;
    }
    return reading;
}
