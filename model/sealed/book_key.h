// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/sealed/secret_bytes.h"

#include <QString>
#include <memory>

/// How a book may be opened. The numbers are those of the file.
enum class KeyKind {
    Open = 0,       ///< without any secret: whoever has the file can read it
    Passphrase = 1, ///< words that a person knows
    Recovery = 2,   ///< the code on the recovery sheet
    Keyring = 3,    ///< random bytes that this computer keeps for the person
};

/// What one guess at a secret costs (Argon2id, RFC 9106).
struct KdfCost {
    quint32 passes = 1;
    quint32 memoryKib = 8;
    friend bool operator==(const KdfCost &, const KdfCost &) = default;
};

/// The most that is accepted from a file, which may be hostile: for a passphrase, and for secrets that cannot
/// be guessed, which need no slowing down and are tried without anybody asking.
inline constexpr KdfCost kHighestCost{10, 1024 * 1024};
inline constexpr KdfCost kHighestCostOfRandom{2, 64 * 1024};

/// What a person, or the computer's keyring, brings to open a book. Copies share the same locked memory.
class KeySecret {
public:
    static KeySecret open();
    /// Compared in Unicode's form NFC, so that it does not matter how a keyboard makes an "é".
    static KeySecret passphrase(const QString &words);
    static KeySecret recovery(const QByteArray &code); ///< 20 bytes, see recovery_code.h
    static KeySecret keyring(const QByteArray &bytes); ///< 32 random bytes

    KeyKind kind() const { return m_kind; }
    const SecretBytes &bytes() const { return *m_bytes; }

private:
    KeySecret(KeyKind kind, SecretBytes bytes);

    KeyKind m_kind;
    std::shared_ptr<const SecretBytes> m_bytes;
};

/// A key that a book is to get.
struct NewKey {
    KeySecret secret = KeySecret::open();
    QString label = {}; ///< whose it is, for example "Dad"; sealed in the file
    KdfCost cost = {};

    /// The key of a book that anyone can read.
    static NewKey open() { return with(KeySecret::open()); }
    /// With what a guess usually costs for this kind: a passphrase can be guessed, random bytes cannot.
    static NewKey with(const KeySecret &secret, const QString &label = {});
};

/// A key as the open book lists it.
struct BookKey {
    int id = 0;
    KeyKind kind = KeyKind::Open;
    QString label = {};
    friend bool operator==(const BookKey &, const BookKey &) = default;
};

/// The 256 random bits that everything in one book is sealed with. Copies share the same locked memory.
class DataKey {
public:
    static constexpr std::size_t kSize = 32;

    static DataKey random();
    explicit DataKey(SecretBytes bytes);
    const SecretBytes &bytes() const { return *m_bytes; }

private:
    std::shared_ptr<const SecretBytes> m_bytes;
};

/// Finds the book's data key with a secret. Slow on purpose, and slow alike for a right and a wrong
/// passphrase; may run in any thread. A secret that does not fit is ErrorKind::WrongKey.
Result<DataKey> unlockBook(const QString &path, const KeySecret &secret);
