// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/key_slots.h"

#include <QCoreApplication>
#include <array>
#include <sodium.h>

namespace {

constexpr qsizetype kWrappedSize = qsizetype(DataKey::kSize) + qsizetype(crypto_box_SEALBYTES);
constexpr int kLongestLabel = 200; // bytes
constexpr qsizetype kProofSize = 32;

struct SlotsText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

const unsigned char *rawBytes(const QByteArray &bytes) {
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *rawBytes(QByteArray &bytes) {
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// What follows from one secret in one slot.
struct Derived {
    QByteArray proof = QByteArray(kProofSize, '\0');
    QByteArray publicKey = QByteArray(crypto_box_PUBLICKEYBYTES, '\0');
    SecretBytes privateKey{crypto_box_SECRETKEYBYTES};
};

/// Nothing when the memory for it is not there.
std::optional<Derived> deriveFromSecret(const SecretBytes &secret, const KdfCost &cost,
                                        const QByteArray &salt) {
    SecretBytes master(crypto_kdf_KEYBYTES);
    if (crypto_pwhash(master.data(), master.size(), reinterpret_cast<const char *>(secret.data()),
                      secret.size(), rawBytes(salt), cost.passes, std::size_t(cost.memoryKib) * 1024,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return std::nullopt;
    Derived derived;
    SecretBytes seed(crypto_box_SEEDBYTES);
    crypto_kdf_derive_from_key(rawBytes(derived.proof), std::size_t(kProofSize), 1, "hbkslot1",
                               master.data());
    crypto_kdf_derive_from_key(seed.data(), seed.size(), 2, "hbkslot1", master.data());
    crypto_box_seed_keypair(rawBytes(derived.publicKey), derived.privateKey.data(), seed.data());
    return derived;
}

QByteArray wrap(const DataKey &data, const QByteArray &publicKey) {
    QByteArray wrapped(kWrappedSize, '\0');
    [[maybe_unused]] const int done =
        crypto_box_seal(rawBytes(wrapped), data.bytes().data(), DataKey::kSize, rawBytes(publicKey));
    Q_ASSERT(done == 0);
    return wrapped;
}

std::optional<DataKey> unwrap(const KeySlot &slot, const Derived &derived) {
    if (sodium_memcmp(derived.proof.constData(), slot.proof.constData(), std::size_t(kProofSize)) != 0)
        return std::nullopt;
    SecretBytes key(DataKey::kSize);
    if (crypto_box_seal_open(key.data(), rawBytes(slot.wrapped), quint64(slot.wrapped.size()),
                             rawBytes(derived.publicKey), derived.privateKey.data()) != 0)
        return std::nullopt;
    return DataKey(std::move(key));
}

Error noMemory() {
    return {ErrorKind::Failed, SlotsText::tr("There is not enough free memory to do this safely."), {}};
}

Error wrongKey(KeyKind kind) {
    switch (kind) {
    case KeyKind::Open:
        return {
            ErrorKind::WrongKey, SlotsText::tr("This book needs its passphrase or its recovery code."), {}};
    case KeyKind::Passphrase:
        return {ErrorKind::WrongKey, SlotsText::tr("This passphrase does not open the book."), {}};
    case KeyKind::Recovery:
        return {ErrorKind::WrongKey, SlotsText::tr("This recovery code does not open the book."), {}};
    case KeyKind::Keyring:
        break;
    }
    return {ErrorKind::WrongKey, SlotsText::tr("What this computer remembers does not open the book."), {}};
}

} // namespace

bool isSane(const KeySlot &slot) {
    const bool kind = slot.kind >= KeyKind::Open && slot.kind <= KeyKind::Keyring;
    const KdfCost most = slot.kind == KeyKind::Passphrase ? kHighestCost : kHighestCostOfRandom;
    const bool cost = slot.cost.passes >= 1 && slot.cost.passes <= most.passes && slot.cost.memoryKib >= 8 &&
                      slot.cost.memoryKib <= most.memoryKib;
    const bool sizes = slot.salt.size() == crypto_pwhash_SALTBYTES && slot.proof.size() == kProofSize &&
                       slot.wrapped.size() == kWrappedSize && slot.sealed.size() <= kLongestLabel + 100;
    return slot.id >= 1 && kind && cost && sizes;
}

Result<> checkCost(const QList<KeySlot> &keySlots, KeyKind kind) {
    quint64 cost = 0;
    for (const KeySlot &slot : keySlots) {
        if (slot.kind == kind)
            cost += quint64(slot.cost.passes) * slot.cost.memoryKib;
    }
    if (cost <= kHighestCostOfTry)
        return {};
    return Error{ErrorKind::Invalid,
                 SlotsText::tr("To try all keys of this book would take far too long. Hearthbook never makes "
                               "a book like that."),
                 {}};
}

Result<KeySlot> makeSlot(int id, const NewKey &key, const DataKey &data, const PageCipher &sealer) {
    const QByteArray label = key.label.toUtf8();
    if (label.size() > kLongestLabel)
        return Error{ErrorKind::Invalid, SlotsText::tr("This name is too long."), {}};
    KeySlot slot{id, key.secret.kind(), key.cost, QByteArray(crypto_pwhash_SALTBYTES, '\0')};
    randombytes_buf(slot.salt.data(), std::size_t(slot.salt.size()));
    const auto derived = deriveFromSecret(key.secret.bytes(), key.cost, slot.salt);
    if (!derived)
        return noMemory();
    slot.proof = derived->proof;
    slot.wrapped = wrap(data, derived->publicKey);
    slot.sealed = sealer.sealSlot(id, derived->publicKey + label);
    return slot;
}

Result<DataKey> unlockSlots(const QList<KeySlot> &keySlots, const KeySecret &secret) {
    if (auto bearable = checkCost(keySlots, secret.kind()); !bearable)
        return bearable.error();
    std::optional<DataKey> found;
    for (const KeySlot &slot : keySlots) {
        if (slot.kind != secret.kind())
            continue;
        const auto derived = deriveFromSecret(secret.bytes(), slot.cost, slot.salt);
        if (!derived)
            return noMemory();
        if (!found)
            found = unwrap(slot, *derived);
    }
    if (!found)
        return wrongKey(secret.kind());
    return *found;
}

std::optional<KeySlot> wrapAgain(const KeySlot &slot, const PageCipher &before, const DataKey &data,
                                 const PageCipher &after) {
    const auto content = before.openSlot(slot.id, slot.sealed);
    if (!content || content->size() < qsizetype(crypto_box_PUBLICKEYBYTES))
        return std::nullopt;
    KeySlot again = slot;
    again.wrapped = wrap(data, content->left(crypto_box_PUBLICKEYBYTES));
    again.sealed = after.sealSlot(slot.id, *content);
    return again;
}

std::optional<BookKey> describe(const KeySlot &slot, const PageCipher &sealer) {
    const auto content = sealer.openSlot(slot.id, slot.sealed);
    if (!content || content->size() < qsizetype(crypto_box_PUBLICKEYBYTES))
        return std::nullopt;
    return BookKey{slot.id, slot.kind, QString::fromUtf8(content->mid(crypto_box_PUBLICKEYBYTES))};
}
