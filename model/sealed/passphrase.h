// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// How well a passphrase keeps somebody out who has the file and time. Rules after NIST SP 800-63B-4,
/// section 3.1.1: length counts, what is often used is refused, nothing is asked of its characters.
enum class PassphraseStrength {
    Empty,
    TooShort, ///< not taken
    Known,    ///< not taken: among the first that are tried
    Short,    ///< below the line, but the person decides
    Good,
    Strong,
};

/// Below this it is not taken.
inline constexpr int kLeastCharacters = 8;
/// The line that is recommended.
inline constexpr int kGoodCharacters = 15;
/// The longest that a field takes; more than anybody types.
inline constexpr int kMostCharacters = 512;

/// The one form in which a passphrase is compared: Unicode's NFC. Spaces stay.
QString normalizedPassphrase(const QString &typed);

/// `names` are what somebody would try first: of the child, of the book.
PassphraseStrength strengthOf(const QString &passphrase, const QStringList &names = {});
bool isTaken(PassphraseStrength strength);

/// One sentence for the person; empty for an empty passphrase.
QString strengthSentence(PassphraseStrength strength);
