// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/first_guesses.h"

#include "model/sealed/word_list.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestName = 3;
/// So many characters that nothing foretells are enough. Four are left where a long one is a name with a
/// year, or a run of digits.
constexpr int kEnough = 5;

/// At an end of a word, so many digits and marks in a row may stand for letters.
constexpr qsizetype kMostForLetters = 3;

/// Words that make nothing stronger: taken away before the rest is counted.
constexpr const char *kFiller[] = {"password", "passphrase", "contrasena", "hearthbook",
                                   "iloveyou", "teamomucho", "letmein",    "carebook"};

/// Rows of keys in the Americas and Europe, slanting columns, and ways across the number pad.
constexpr char kKeyRuns[] =
    "1234567890 qwertyuiop asdfghjkl; zxcvbnm,./ qwertzuiop yxcvbnm azertyuiop qsdfghjklm "
    "wxcvbn 1qaz 2wsx 3edc 4rfv 5tgb 6yhn 7ujm 147258369 147852369 741852963 "
    "789456123 456123 159357 159753 123654789 321654987";
constexpr qsizetype kShortestRun = 4;

QString reversed(const QString &text) {
    QString turned = text;
    std::reverse(turned.begin(), turned.end());
    return turned;
}

/// Small letters without accents and spaces.
QString folded(const QString &text) {
    QString kept;
    for (const QChar letter : text.toCaseFolded().normalized(QString::NormalizationForm_D)) {
        if (!letter.isSpace() && letter.category() != QChar::Mark_NonSpacing)
            kept += letter;
    }
    return kept;
}

/// Undoes what people write for letters; `one` is the letter that 1, ! and | stand for.
QString deciphered(QString text, QChar one) {
    static const QString written = u"03457896@$€(+"_s;
    static const QString meant = u"oeastbggasect"_s;
    for (QChar &letter : text) {
        if (const qsizetype at = written.indexOf(letter); at >= 0)
            letter = meant[at];
        else if (letter == u'1' || letter == u'!' || letter == u'|')
            letter = one;
    }
    return text;
}

/// The form in which words are looked up: "Pri-ncesss" is "princess".
QString lookedUp(const QString &text, QChar one) {
    QString kept;
    for (const QChar letter : deciphered(text, one)) {
        if (letter.isLetterOrNumber() && !kept.endsWith(letter))
            kept += letter;
    }
    return kept;
}

const QSet<QString> &wordsThatAreTried() {
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (const QStringList &list : {commonWords(), wordList(u"en"_s), wordList(u"es"_s)}) {
            for (const QString &word : list)
                all.insert(lookedUp(folded(word), u'i'));
        }
        return all;
    }();
    return words;
}

/// The part of which the text is a repetition; the whole when it is none.
QString unitOf(const QString &text) {
    for (qsizetype length = 1; length <= (text.size() + 1) / 2; ++length) {
        if (QStringView(text).mid(length) == QStringView(text).chopped(length))
            return text.left(length);
    }
    return text;
}

/// For each character, whether a finger that runs along the keys comes there by itself.
QList<bool> foretoldByKeys(const QString &text) {
    static const QString runs = QLatin1String(kKeyRuns) + u' ' + reversed(QLatin1String(kKeyRuns));
    QList<bool> foretold(text.size(), false);
    for (qsizetype i = 0; i + kShortestRun <= text.size(); ++i) {
        const QStringView run = QStringView(text).mid(i, kShortestRun);
        if (runs.contains(run))
            std::fill_n(foretold.begin() + i + 1, kShortestRun - 1, true);
    }
    return foretold;
}

/// Characters that are no mere continuation of the ones before: "abcdef", "qwerty" and "aaa" count little.
int surprises(const QString &text) {
    const QList<bool> foretold = foretoldByKeys(text);
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int step = i > 0 ? text[i].unicode() - text[i - 1].unicode() : 100;
        if (std::abs(step) > 1 && !foretold[i])
            ++count;
    }
    return count;
}

/// "q1w2e3r4" is two runs, of which each finger types one.
int surprisesOfTwoHands(const QString &text) {
    QString hands[2];
    for (qsizetype i = 0; i < text.size(); ++i)
        hands[i % 2] += text[i];
    return surprises(hands[0]) + surprises(hands[1]);
}

QString withoutDates(QString text) {
    static const QRegularExpression date(u"(\\d{1,2}[-./]?\\d{1,2}[-./]?)?(19|20)\\d\\d([-./]?\\d{1,2}[-./"
                                         "]?\\d{1,2})?|\\d{1,2}[-./]\\d{1,2}[-./]\\d\\d"_s);
    return text.remove(date);
}

bool isLittle(const QString &text) {
    const QString rest = unitOf(withoutDates(text));
    return surprises(rest) < kEnough || surprisesOfTwoHands(rest) < kEnough;
}

QString withoutNames(QString text, const QStringList &names) {
    static const QRegularExpression between(u"[^\\p{L}\\p{M}\\p{N}]+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    for (const char *filler : kFiller)
        text.remove(QLatin1String(filler));
    for (const QString &name : names) {
        for (const QString &part : name.split(between, Qt::SkipEmptyParts)) {
            if (part.size() >= kShortestName)
                text.remove(folded(part));
        }
    }
    return text;
}

bool isCommon(const QString &core) {
    for (const QChar one : {u'i', u'l'}) {
        const QString word = lookedUp(unitOf(core), one);
        if (wordsThatAreTried().contains(word) || wordsThatAreTried().contains(reversed(word)))
            return true;
    }
    return false;
}

/// A digit at an end may stand for a letter, as in "pa55" and "1love", or be put on: both are looked up.
bool isCommonWithEnds(const QString &text) {
    qsizetype first = 0, last = text.size();
    while (first < text.size() && !text[first].isLetter())
        ++first;
    while (last > first && !text[last - 1].isLetter())
        --last;
    if (first == last) // digits and marks alone are their own word
        return isCommon(text);
    for (qsizetype begin = qMax(qsizetype(0), first - kMostForLetters); begin <= first; ++begin) {
        for (qsizetype end = last; end <= qMin(text.size(), last + kMostForLetters); ++end) {
            if (isLittle(text.left(begin) + text.mid(end)) && isCommon(text.mid(begin, end - begin)))
                return true;
        }
    }
    return false;
}

} // namespace

bool isGuessedFirst(const QString &passphrase, const QStringList &names) {
    const QString text = unitOf(folded(passphrase));
    const QString rest = withoutNames(text, names);
    return isCommonWithEnds(text) || isCommonWithEnds(rest) || isLittle(rest) ||
           isLittle(withoutNames(deciphered(text, u'i'), names));
}
