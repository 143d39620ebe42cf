// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/sealed/passphrase.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct PassphraseText {
    Q_DECLARE_TR_FUNCTIONS(Passphrase)
};

constexpr int kStrongCharacters = 25;
constexpr qsizetype kShortestName = 3;

// Long enough for the line, and yet among the first that are tried: from our own knowledge of what is in
// the public lists, without spaces. Repetitions, runs and rows of keys are found by themselves.
constexpr const char *kKnown[] = {
    "correcthorsebatterystaple",
    "thequickbrownfox",
    "thequickbrownfoxjumpsoverthelazydog",
    "iloveyouforever",
    "iloveyousomuch",
    "ilovemychildren",
    "ilovemydaughter",
    "ilovemyson",
    "tobeornottobe",
    "tobeornottobethatisthequestion",
    "maytheforcebewithyou",
    "onceuponatime",
    "passwordpassphrase",
    "mypasswordissecret",
    "thisismypassword",
    "thisisapassword",
    "letmeinplease",
    "opensesame",
    "twinkletwinklelittlestar",
    "happybirthdaytoyou",
    "supercalifragilisticexpialidocious",
    "jesuschristismylord",
    "jesusismysavior",
    "godislove",
    "inthebeginning",
    "ourfatherwhoartinheaven",
    "padrenuestro",
    "padrenuestroqueestasenelcielo",
    "estaesmicontraseña",
    "teamomuchomiamor",
    "teamoconlocura",
    "teamoparasiempre",
    "mihijolindo",
    "diosesamor",
    "enunlugardelamancha",
    "administrator",
    "passwordpassword",
};

// Words that make nothing stronger: taken away before the rest is counted.
constexpr const char *kFiller[] = {"password",         "passphrase", "contraseña", "hearthbook",
                                   "carebook",         "qwertyuiop", "asdfghjkl",  "zxcvbnm",
                                   "1qaz2wsx3edc4rfv", "iloveyou",   "teamomucho", "letmein"};

QString lettersAndDigits(const QString &text) {
    QString kept;
    for (const QChar letter : text.toCaseFolded().normalized(QString::NormalizationForm_C)) {
        if (!letter.isSpace())
            kept += letter;
    }
    return kept;
}

/// Characters that are no mere continuation of the ones before: "abcdef", "111111" and "aaa" count little.
int surprises(const QString &text) {
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int step = i > 0 ? text[i].unicode() - text[i - 1].unicode() : 100;
        if (std::abs(step) > 1)
            ++count;
    }
    return count;
}

/// The part of which the text is a repetition; the whole when it is none.
QString unitOf(const QString &text) {
    for (qsizetype length = 1; length <= text.size() / 2; ++length) {
        if (QStringView(text).mid(length) == QStringView(text).chopped(length))
            return text.left(length);
    }
    return text;
}

bool isKnown(const QString &passphrase, const QStringList &names) {
    QString rest = lettersAndDigits(passphrase);
    for (const char *known : kKnown) {
        if (rest == QString::fromUtf8(known))
            return true;
    }
    for (const char *filler : kFiller)
        rest.remove(QString::fromUtf8(filler));
    for (const QString &name : names) {
        for (const QString &part : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (part.size() >= kShortestName)
                rest.remove(lettersAndDigits(part));
        }
    }
    // Four are left where a long one is a name with a year, or a run of digits.
    constexpr int enough = 5;
    return surprises(unitOf(rest)) < enough;
}

} // namespace

QString normalizedPassphrase(const QString &typed) {
    return typed.normalized(QString::NormalizationForm_C);
}

PassphraseStrength strengthOf(const QString &passphrase, const QStringList &names) {
    const qsizetype characters = normalizedPassphrase(passphrase).toUcs4().size();
    if (characters == 0)
        return PassphraseStrength::Empty;
    if (characters < kLeastCharacters)
        return PassphraseStrength::TooShort;
    if (isKnown(passphrase, names))
        return PassphraseStrength::Known;
    if (characters < kGoodCharacters)
        return PassphraseStrength::Short;
    return characters < kStrongCharacters ? PassphraseStrength::Good : PassphraseStrength::Strong;
}

bool isTaken(PassphraseStrength strength) {
    return strength >= PassphraseStrength::Short;
}

QString strengthSentence(PassphraseStrength strength) {
    switch (strength) {
    case PassphraseStrength::Empty:
        return {};
    case PassphraseStrength::TooShort:
        return PassphraseText::tr("Too short. It needs 8 characters or more; 15 are better.");
    case PassphraseStrength::Known:
        return PassphraseText::tr("Too easy: this is one of the first that someone would try.");
    case PassphraseStrength::Short:
        return PassphraseText::tr(
            "Short: someone with time could guess it. 15 characters or more are better.");
    case PassphraseStrength::Good:
        return PassphraseText::tr("Good.");
    case PassphraseStrength::Strong:
        return PassphraseText::tr("Strong.");
    }
    return {};
}
