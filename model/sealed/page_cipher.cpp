// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/page_cipher.h"

#include "model/sealed/little_endian.h"

#include <cstring>
#include <sodium.h>
#include <vector>

using namespace sealed;

static_assert(kNonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(kTagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(DataKey::kSize == crypto_kdf_KEYBYTES);

namespace {

// What a sealed row has beside its content.
constexpr qsizetype kOverhead = qsizetype(kNonceSize) + qsizetype(kTagSize);

enum class Subkey { Pages = 1, Blobs = 2, Macs = 3, Slots = 4 };

SecretBytes deriveSubkey(const DataKey &key, Subkey which) {
    SecretBytes bytes(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    crypto_kdf_derive_from_key(bytes.data(), bytes.size(), quint64(which), "hbkbook1", key.bytes().data());
    return bytes;
}

const unsigned char *raw(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(QByteArray &bytes) {
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray seal(const SecretBytes &key, const QByteArray &context, QByteArrayView content) {
    QByteArray row(kOverhead + content.size(), Qt::Uninitialized);
    randombytes_buf(row.data(), kNonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(row) + kNonceSize, nullptr, raw(content),
                                               quint64(content.size()), raw(QByteArrayView(context)),
                                               quint64(context.size()), nullptr, raw(row), key.data());
    return row;
}

bool open(const SecretBytes &key, const QByteArray &context, QByteArrayView row, unsigned char *content) {
    if (row.size() < kOverhead)
        return false;
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               content, nullptr, nullptr, raw(row) + kNonceSize, quint64(row.size()) - kNonceSize,
               raw(QByteArrayView(context)), quint64(context.size()), raw(row), key.data()) == 0;
}

std::optional<QByteArray> openAll(const SecretBytes &key, const QByteArray &context, QByteArrayView row) {
    QByteArray content(qMax<qsizetype>(0, row.size() - kOverhead), Qt::Uninitialized);
    if (!open(key, context, row, raw(content)))
        return std::nullopt;
    return content;
}

/// Keyed BLAKE2b of 32 bytes.
class Mac {
public:
    explicit Mac(const SecretBytes &key) {
        crypto_generichash_init(&m_state, key.data(), key.size(), sizeof(Digest));
    }
    Mac &add(QByteArrayView bytes) {
        crypto_generichash_update(&m_state, raw(bytes), quint64(bytes.size()));
        return *this;
    }
    Digest digest() {
        Digest digest;
        crypto_generichash_final(&m_state, digest.data(), digest.size());
        return digest;
    }

private:
    crypto_generichash_state m_state;
};

} // namespace

PageCipher::PageCipher(const FileId &file, const DataKey &key) :
    m_file(file), m_pages(deriveSubkey(key, Subkey::Pages)), m_blobs(deriveSubkey(key, Subkey::Blobs)),
    m_macs(deriveSubkey(key, Subkey::Macs)), m_slots(deriveSubkey(key, Subkey::Slots)) {}

QByteArray PageCipher::context(char table, quint64 no, QByteArrayView more) const {
    QByteArray bytes(reinterpret_cast<const char *>(m_file.data()), qsizetype(m_file.size()));
    bytes += table;
    bytes += littleEndian(no);
    bytes += littleEndian(kSealing);
    bytes += more;
    return bytes;
}

QByteArray PageCipher::sealPage(quint32 no, const unsigned char *content) const {
    return seal(m_pages, context('p', no), QByteArrayView(content, kPageContent));
}

bool PageCipher::openPage(quint32 no, QByteArrayView row, unsigned char *content) const {
    return row.size() == kSealedPage && open(m_pages, context('p', no), row, content);
}

QByteArray PageCipher::sealChunk(const QByteArray &blob, quint32 chunk, QByteArrayView content) const {
    return seal(m_blobs, context('b', chunk, blob), content);
}

std::optional<QByteArray> PageCipher::openChunk(const QByteArray &blob, quint32 chunk,
                                                QByteArrayView row) const {
    return openAll(m_blobs, context('b', chunk, blob), row);
}

QByteArray PageCipher::sealSlot(int id, QByteArrayView content) const {
    return seal(m_slots, context('s', quint64(id)), content);
}

std::optional<QByteArray> PageCipher::openSlot(int id, QByteArrayView row) const {
    return openAll(m_slots, context('s', quint64(id)), row);
}

Digest PageCipher::digestOfPart(quint32 part, QByteArrayView tags) const {
    return Mac(m_macs).add("part").add(littleEndian(part)).add(tags).digest();
}

Digest PageCipher::digestOf(QByteArrayView what, QByteArrayView bytes) const {
    return Mac(m_macs).add(what).add(bytes).digest();
}

Digest PageCipher::headMac(QByteArrayView what, quint64 generation, quint32 pages,
                           const std::vector<Digest> &parts) const {
    Mac mac(m_macs);
    mac.add(what).add(QByteArrayView(m_file.data(), qsizetype(m_file.size())));
    mac.add(littleEndian(generation)).add(littleEndian(pages));
    for (const Digest &part : parts)
        mac.add(QByteArrayView(part.data(), qsizetype(part.size())));
    return mac.digest();
}

SealTag tagOf(QByteArrayView row) {
    SealTag tag{};
    if (row.size() >= qsizetype(kTagSize))
        std::memcpy(tag.data(), row.data() + row.size() - qsizetype(kTagSize), kTagSize);
    return tag;
}
