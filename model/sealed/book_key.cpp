// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/book_key.h"

#include <sodium.h>

namespace {

// 256 MiB and three passes: about 0.4 s for each guess on a small laptop.
constexpr KdfCost kPassphraseCost{3, 256 * 1024};
// 160 and 256 random bits need no slowing down; one cheap round keeps a single way for all kinds.
constexpr KdfCost kRandomCost{1, 64};

} // namespace

KeySecret::KeySecret(KeyKind kind, SecretBytes bytes) :
    m_kind(kind), m_bytes(std::make_shared<const SecretBytes>(std::move(bytes))) {}

KeySecret KeySecret::open() {
    return {KeyKind::Open, SecretBytes(0)};
}

KeySecret KeySecret::passphrase(const QString &words) {
    QByteArray typed = words.normalized(QString::NormalizationForm_C).toUtf8();
    KeySecret secret(KeyKind::Passphrase, SecretBytes::copyOf(typed));
    sodium_memzero(typed.data(), std::size_t(typed.size()));
    return secret;
}

KeySecret KeySecret::recovery(const QByteArray &code) {
    return {KeyKind::Recovery, SecretBytes::copyOf(code)};
}

KeySecret KeySecret::keyring(const QByteArray &bytes) {
    return {KeyKind::Keyring, SecretBytes::copyOf(bytes)};
}

NewKey NewKey::with(const KeySecret &secret, const QString &label) {
    return {secret, label, secret.kind() == KeyKind::Passphrase ? kPassphraseCost : kRandomCost};
}

DataKey::DataKey(SecretBytes bytes) : m_bytes(std::make_shared<const SecretBytes>(std::move(bytes))) {
    Q_ASSERT(m_bytes->size() == kSize);
}

DataKey DataKey::random() {
    return DataKey(SecretBytes::random(kSize));
}
