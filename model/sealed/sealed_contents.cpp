// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/sealed_contents.h"

#include <sqlite3.h>

namespace {

constexpr char kAddChunk[] = "INSERT OR REPLACE INTO blob(id, chunk, ct) VALUES(?1, ?2, ?3)";
constexpr char kReadChunks[] = "SELECT chunk, ct FROM blob WHERE id = ?1 ORDER BY chunk";
constexpr char kBlobIds[] = "SELECT DISTINCT id FROM blob";
constexpr char kContentTags[] = "SELECT id, tags FROM content ORDER BY id";
constexpr char kPutContent[] = "INSERT OR REPLACE INTO content VALUES(?1, ?2)";
constexpr char kChunkNumbers[] = "SELECT chunk FROM blob WHERE id = ?1 ORDER BY chunk";
constexpr char kReadChunk[] = "SELECT ct FROM blob WHERE id = ?1 AND chunk = ?2";
constexpr char kWriteChunk[] = "UPDATE blob SET ct = ?3 WHERE id = ?1 AND chunk = ?2";
constexpr char kDropContent[] = "DELETE FROM content WHERE id = ?1";
constexpr char kDropBlob[] = "DELETE FROM blob WHERE id = ?1";

/// The content's tags so far, and one more.
void addTag(QByteArray &tags, const SealTag &tag) {
    tags.append(bytesOf(tag));
}

} // namespace

/// The last chunk is the one that is not full; so an empty one follows a content of whole chunks, and a
/// chunk that is missing at the end is seen.
int SealedContents::write(const QByteArray &id, const QByteArray &content) {
    QByteArray tags;
    for (quint32 chunk = 0; qsizetype(chunk) * sealed::kChunkSize <= content.size(); ++chunk) {
        const QByteArrayView piece = QByteArrayView(content).sliced(qsizetype(chunk) * sealed::kChunkSize);
        const QByteArray row =
            m_sealer.sealChunk(id, chunk, piece.first(qMin<qsizetype>(piece.size(), sealed::kChunkSize)));
        if (const int code = m_outer.query(kAddChunk).bind(1, id).bind(2, chunk).bind(3, row).finish();
            code != SQLITE_OK)
            return code;
        addTag(tags, tagOf(row));
    }
    return put(id, tags);
}

int SealedContents::put(const QByteArray &id, const QByteArray &tags) {
    m_tags[id] = tags;
    return m_outer.query(kPutContent).bind(1, id).bind(2, tags).finish();
}

int SealedContents::remove(const QByteArray &id) {
    m_tags.erase(id);
    const int code = m_outer.query(kDropBlob).bind(1, id).finish();
    return code == SQLITE_OK ? m_outer.query(kDropContent).bind(1, id).finish() : code;
}

/// In the first format nothing says which contents there should be, but those that are there.
int SealedContents::load() {
    const bool isFirst = m_facts.format == sealed::kFirstFormat;
    ContainerQuery rows = m_outer.query(isFirst ? kBlobIds : kContentTags);
    int code = rows.step();
    for (; code == SQLITE_ROW; code = rows.step())
        m_tags[rows.bytes(0)] = isFirst ? QByteArray() : rows.bytes(1);
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

int SealedContents::read(const QByteArray &id, QByteArray &content) const {
    ContainerQuery rows = m_outer.query(kReadChunks);
    rows.bind(1, id);
    bool isWhole = false;
    QByteArray tags;
    int code = rows.step();
    for (quint32 chunk = 0; code == SQLITE_ROW; code = rows.step(), ++chunk) {
        const auto piece = m_sealer.openChunk(id, chunk, rows.view(1));
        if (!piece || rows.number(0) != chunk || isWhole)
            return SQLITE_CORRUPT;
        isWhole = piece->size() < sealed::kChunkSize;
        addTag(tags, tagOf(rows.view(1)));
        content += *piece;
    }
    if (code != SQLITE_DONE)
        return code;
    return isWhole && isProved(id, tags) ? SQLITE_OK : SQLITE_CORRUPT;
}

bool SealedContents::isProved(const QByteArray &id, const QByteArray &tags) const {
    const auto known = m_tags.find(id);
    return m_facts.format == sealed::kFirstFormat || (known != m_tags.end() && known->second == tags);
}

QList<QByteArray> SealedContents::ids() const {
    QList<QByteArray> all;
    for (const auto &[id, tags] : m_tags)
        all.append(id);
    return all;
}

int SealedContents::readChunk(const QByteArray &id, quint32 chunk, QByteArray &row) const {
    ContainerQuery rows = m_outer.query(kReadChunk);
    rows.bind(1, id).bind(2, chunk);
    const int code = rows.step();
    if (code == SQLITE_ROW)
        row = rows.bytes(0);
    return code == SQLITE_ROW ? SQLITE_OK : code == SQLITE_DONE ? SQLITE_CORRUPT : code;
}

/// The tags of a content in the first format. What cannot be read gets tags that fit nothing, and is a lost
/// content afterwards as it was before.
QByteArray SealedContents::tagsOnDisk(const QByteArray &id) const {
    QByteArray tags;
    ContainerQuery numbers = m_outer.query(kChunkNumbers);
    numbers.bind(1, id);
    while (numbers.step() == SQLITE_ROW) {
        QByteArray row;
        addTag(tags, readChunk(id, quint32(numbers.number(0)), row) == SQLITE_OK ? tagOf(row) : SealTag{});
    }
    return tags;
}

int SealedContents::addTable() {
    int code = m_outer.run(sealed::kContentTable);
    for (const QByteArray &id : ids()) {
        if (code == SQLITE_OK)
            code = put(id, tagsOnDisk(id));
    }
    return code;
}

int SealedContents::reseal(const PageCipher &fresh) {
    for (const QByteArray &id : ids()) {
        if (const int code = resealOne(id, fresh); code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

/// A chunk that is damaged stays as it is: one lost attachment is no reason to refuse a change of keys.
int SealedContents::resealOne(const QByteArray &id, const PageCipher &fresh) {
    QByteArray tags = m_tags[id];
    for (quint32 chunk = 0; qsizetype(chunk) < tags.size() / qsizetype(sealed::kTagSize); ++chunk) {
        QByteArray row;
        const int read = readChunk(id, chunk, row);
        const auto content = read == SQLITE_OK ? m_sealer.openChunk(id, chunk, row) : std::nullopt;
        if (!content)
            continue;
        row = fresh.sealChunk(id, chunk, *content);
        const SealTag tag = tagOf(row);
        std::copy(tag.begin(), tag.end(), tags.begin() + qsizetype(chunk * sealed::kTagSize));
        if (const int code = m_outer.query(kWriteChunk).bind(1, id).bind(2, chunk).bind(3, row).finish();
            code != SQLITE_OK)
            return code;
    }
    return put(id, tags);
}
