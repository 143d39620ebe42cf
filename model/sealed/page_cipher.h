// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sealed/book_key.h"
#include "model/sealed/format.h"

#include <QByteArray>
#include <array>
#include <optional>

using FileId = std::array<unsigned char, sealed::kFileIdSize>;
using SealTag = std::array<unsigned char, sealed::kTagSize>;
using Digest = std::array<unsigned char, 32>;

template <std::size_t size>
QByteArray bytesOf(const std::array<unsigned char, size> &bytes) {
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(size)};
}

/// Seals and opens the rows of one book: XChaCha20-Poly1305 with a fresh random nonce for each, bound to
/// the book, the table and the row. The layout of a sealed row is nonce, ciphertext, tag.
class PageCipher {
public:
    PageCipher(const FileId &file, const DataKey &key);

    QByteArray sealPage(quint32 no, const unsigned char *content) const; ///< of sealed::kPageContent bytes
    /// Writes the page's content to `content`; false when it was changed or belongs elsewhere.
    bool openPage(quint32 no, QByteArrayView row, unsigned char *content) const;

    QByteArray sealChunk(const QByteArray &blob, quint32 chunk, QByteArrayView content) const;
    std::optional<QByteArray> openChunk(const QByteArray &blob, quint32 chunk, QByteArrayView row) const;

    QByteArray sealSlot(int id, QByteArrayView content) const;
    std::optional<QByteArray> openSlot(int id, QByteArrayView row) const;

    /// The digest of one row of tags.
    Digest digestOfPart(quint32 part, QByteArrayView tags) const;
    /// The digest of something else that the head proves; `what` tells one from another.
    Digest digestOf(QByteArrayView what, QByteArrayView bytes) const;
    /// The MAC of the whole book; `what` tells the formats apart.
    Digest headMac(QByteArrayView what, quint64 generation, quint32 pages,
                   const std::vector<Digest> &parts) const;

private:
    QByteArray context(char table, quint64 no, QByteArrayView more = {}) const;

    FileId m_file;
    SecretBytes m_pages, m_blobs, m_macs, m_slots;
};

/// The tag at the end of a sealed row.
SealTag tagOf(QByteArrayView row);
