// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/passphrase.h"

#include "model/sealed/first_guesses.h"

#include <QCoreApplication>

namespace {

struct PassphraseText {
    Q_DECLARE_TR_FUNCTIONS(Passphrase)
};

constexpr int kStrongCharacters = 25;

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
    if (isGuessedFirst(passphrase, names))
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
