// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/ordinary_case.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestAbbreviation = 5;
constexpr qsizetype kShortestShout = 6; ///< letters: one word that is shorter may well be an abbreviation
constexpr qsizetype kShortestWords = 3; ///< letters, of more than one word

QSet<QString> setOf(const QString &words) {
    const QStringList all = words.split(u' ');
    return {all.begin(), all.end()};
}

/// Abbreviations that could be read as words, as services of the USA are called.
const QSet<QString> &abbreviations() {
    static const QSet<QString> all = setOf(
        u"AA AARP ABA ADA ADHD AIDS ALS ALSAC AFDC ASAP ASL AZ CA CAP CASA CHIP CHOC CHLA CHOP CIA "
        "CO CODA CSU CT DC DE DEA DOE DUI EAP ED EEOC EIP ELL EMS EPSDT ER ESL FASD FEMA FL GA GED HEAP "
        "HIV HOPWA HUD IA ICU ID IDEA IEP IHSS IL II III IV IOP LA LEA LIHEAP LGBTQ LGBTQIA MA "
        "ME MI MO NA NAACP NAMI NE NEMT NICU NIH OB OK OR OT PA PACE PACER PICU POA PTA PTSD "
        "SAMHSA SE SELPA SIDS SNAP SOS SSA SSDI SSI STAR TANF TTY UCLA UCSD UCSF UCI UI UK UN UNICEF "
        "UNM US USA USC USO UT VA VFW VNA WA WI WIC YMCA YWCA YMHA YWHA"_s);
    return all;
}

/// Words that stand small inside a name, in English and in Spanish.
const QSet<QString> &smallWords() {
    static const QSet<QString> all = setOf(u"A AN AND AS AT BY DE DEL EL EN FOR FROM IN LA LAS LOS OF ON OR "
                                           "PARA POR THE TO WITH Y"_s);
    return all;
}

/// Without a vowel, and words all the same.
const QSet<QString> &shortenedWords() {
    static const QSet<QString> all =
        setOf(u"ST DR MT FT RD LN CT BLVD PKWY HWY PL SQ CTR DEPT MR MRS MS JR SR "
              "PH ND TH RD STE FL BLDG NTL INTL SVCS SRVS"_s);
    return all;
}

bool isVowel(QChar letter) {
    return u"AEIOUYÁÉÍÓÚÜ"_s.contains(letter);
}

bool hasVowel(const QString &word) {
    return std::any_of(word.begin(), word.end(), isVowel);
}

qsizetype lettersIn(const QString &word) {
    return std::count_if(word.begin(), word.end(), [](QChar sign) { return sign.isLetter(); });
}

bool isAbbreviation(const QString &word) {
    if (abbreviations().contains(word))
        return true;
    const qsizetype letters = lettersIn(word);
    return letters == word.size() && letters > 1 && letters <= kLongestAbbreviation && !hasVowel(word) &&
           !shortenedWords().contains(word);
}

/// "O'BRIEN" and "MCDONALD" have a second large letter; "CHILDREN'S" and "30TH" have not.
QString capitalised(const QString &word) {
    QString made = word.toLower();
    const bool isNumbered = !word.isEmpty() && word.front().isDigit();
    if (isNumbered && lettersIn(word) == 1) // the flat 4B
        return word;
    if (isNumbered)
        return made;
    made[0] = made[0].toUpper();
    constexpr qsizetype behindMc = 2;
    if (word.startsWith(u"MC"_s) && word.size() > behindMc + 2 && !isVowel(word[behindMc]))
        made[behindMc] = word[behindMc];
    if (word.size() > 3 && (word[1] == u'\'' || word[1] == u'’'))
        made[2] = word[2];
    return made;
}

/// A word with nothing but letters, digits and apostrophes. `isInside` a name, small words are small.
QString wordInCase(const QString &word, bool isInside) {
    if (isInside && smallWords().contains(word))
        return word.toLower();
    return isAbbreviation(word) || word.size() == 1 ? word : capitalised(word);
}

bool belongsToWord(const QString &text, qsizetype at) {
    const QChar sign = text[at];
    const bool isInWord =
        at > 0 && at + 1 < text.size() && text[at - 1].isLetter() && text[at + 1].isLetter();
    return sign.isLetterOrNumber() || ((sign == u'\'' || sign == u'’') && isInWord);
}

/// An abbreviation that its name explains: "CHILDREN'S HEALTH INSURANCE (CHIP)".
bool isInBrackets(const QString &text, qsizetype first, qsizetype end) {
    return first > 0 && text[first - 1] == u'(' && end < text.size() && text[end] == u')' &&
           end - first <= kLongestAbbreviation;
}

bool isShouted(const QString &name) {
    const qsizetype shortest = name.contains(u' ') ? kShortestWords : kShortestShout;
    return lettersIn(name) >= shortest && name == name.toUpper() && name != name.toLower();
}

} // namespace

QString inOrdinaryCase(const QString &name) {
    if (!isShouted(name))
        return name;
    QString made;
    bool isInside = false; // behind a word of the same part of the name
    for (qsizetype at = 0; at < name.size();) {
        if (!belongsToWord(name, at)) {
            isInside = isInside && !u":;(/.\n"_s.contains(name[at]);
            made += name[at++];
            continue;
        }
        const qsizetype first = at;
        while (at < name.size() && belongsToWord(name, at))
            ++at;
        const QString word = name.mid(first, at - first);
        made += isInBrackets(name, first, at) ? word : wordInCase(word, isInside);
        isInside = true;
    }
    return made;
}
