// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sealed/book_key.h"

#include <QStringList>
#include <optional>

/// From where a command gets what opens a book. Never from the command line itself: others can see that.
struct SecretSource {
    std::optional<int> passphraseFd = {}; ///< --passphrase-fd N: the first line of this open file
    std::optional<int> recoveryFd = {};   ///< --recovery-fd N: the same, with the code of the recovery sheet
    bool takesShort = false;              ///< --short-passphrase: a new one may be short
    int terminal = 0;                     ///< else the person is asked here
};

/// Takes these options out of the arguments.
Result<SecretSource> takeSecretOptions(QStringList &arguments);

/// Reads the secret, or asks for the passphrase without showing it.
Result<KeySecret> askForSecret(const SecretSource &source);

/// For a new book or key: asked for twice on a terminal, and refused when it is too easy. `names` are what
/// somebody would try first.
Result<KeySecret> askForNewPassphrase(const SecretSource &source, const QStringList &names);
