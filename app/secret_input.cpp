// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secret_input.h"

#include "app/command_words.h"
#include "app/terminal_line.h"
#include "model/sealed/passphrase.h"
#include "model/sealed/recovery_code.h"

#include <QCoreApplication>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct SecretInputText {
    Q_DECLARE_TR_FUNCTIONS(SecretInput)
};

/// Takes `option` and its number out of the arguments; nothing when it is not there.
Result<std::optional<int>> takeNumber(QStringList &arguments, const QString &option) {
    const auto text = takeOption(arguments, option);
    if (!text)
        return std::optional<int>();
    bool isNumber = false;
    const int number = text->toInt(&isNumber);
    if (!isNumber || number < 0)
        return Error{ErrorKind::Invalid,
                     SecretInputText::tr("After %1 there must be the number of an open file.").arg(option)};
    return std::optional(number);
}

Result<QString> readPassphrase(const SecretSource &source, const QString &question) {
    if (source.passphraseFd)
        return readFirstLine(*source.passphraseFd);
    if (isatty(source.terminal))
        return readHiddenLine(source.terminal, question);
    return Error{ErrorKind::WrongKey,
                 SecretInputText::tr(
                     "This book is protected. Please use a terminal, --passphrase-fd or --recovery-fd.")};
}

Result<KeySecret> readRecovery(int file) {
    const auto line = readFirstLine(file);
    const auto code = line ? readRecoveryCode(*line) : Result<QByteArray>(line.error());
    return code ? Result<KeySecret>(KeySecret::recovery(*code)) : code.error();
}

Result<> checkNewPassphrase(const QString &words, const SecretSource &source, const QStringList &names) {
    const PassphraseStrength strength = strengthOf(words, names);
    if (strength == PassphraseStrength::Empty)
        return Error{ErrorKind::Invalid, SecretInputText::tr("Please type a passphrase.")};
    if (strength == PassphraseStrength::Short && !source.takesShort)
        return Error{ErrorKind::Invalid,
                     strengthSentence(strength) + u' ' +
                         SecretInputText::tr("With --short-passphrase it is taken all the same.")};
    return isTaken(strength) ? Result<>() : Error{ErrorKind::Invalid, strengthSentence(strength)};
}

} // namespace

Result<SecretSource> takeSecretOptions(QStringList &arguments) {
    const auto passphrase = takeNumber(arguments, u"--passphrase-fd"_s);
    if (!passphrase)
        return passphrase.error();
    const auto recovery = takeNumber(arguments, u"--recovery-fd"_s);
    if (!recovery)
        return recovery.error();
    if (*passphrase && *recovery)
        return Error{ErrorKind::Invalid,
                     SecretInputText::tr("Please give the passphrase or the recovery code, not both.")};
    const bool takesShort = arguments.removeAll(u"--short-passphrase"_s) > 0;
    return SecretSource{.passphraseFd = *passphrase, .recoveryFd = *recovery, .takesShort = takesShort};
}

Result<KeySecret> askForSecret(const SecretSource &source) {
    if (source.recoveryFd)
        return readRecovery(*source.recoveryFd);
    const auto words = readPassphrase(source, SecretInputText::tr("Passphrase: "));
    return words ? Result<KeySecret>(KeySecret::passphrase(*words)) : words.error();
}

Result<KeySecret> askForNewPassphrase(const SecretSource &source, const QStringList &names) {
    const auto words = readPassphrase(source, SecretInputText::tr("New passphrase: "));
    if (!words)
        return words.error();
    if (auto good = checkNewPassphrase(*words, source, names); !good)
        return good.error();
    if (!source.passphraseFd) {
        const auto again = readHiddenLine(source.terminal, SecretInputText::tr("The same again: "));
        if (!again)
            return again.error();
        if (normalizedPassphrase(*again) != normalizedPassphrase(*words))
            return Error{ErrorKind::Invalid, SecretInputText::tr("These two are not the same.")};
    }
    return KeySecret::passphrase(*words);
}
