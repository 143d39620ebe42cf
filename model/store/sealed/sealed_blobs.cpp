// SPDX-License-Identifier: GPL-3.0-or-later
// Contents of attachments and whole copies: the large things of a sealed book.
#include "model/store/sealed/sealed_file.h"

#include <QSet>
#include <sqlite3.h>

namespace {

constexpr char kAddChunk[] = "INSERT OR REPLACE INTO blob(id, chunk, ct) VALUES(?1, ?2, ?3)";
constexpr char kReadChunks[] = "SELECT chunk, ct FROM blob WHERE id = ?1 ORDER BY chunk";
constexpr char kBlobIds[] = "SELECT DISTINCT id FROM blob";
constexpr char kDropBlob[] = "DELETE FROM blob WHERE id = ?1";

} // namespace

/// The last chunk is the one that is not full; so an empty one follows a content of whole chunks, and a
/// chunk that is missing at the end is seen.
int SealedFile::writeBlob(const QByteArray &id, const QByteArray &content) {
    if (m_access != Access::ReadWrite)
        return SQLITE_READONLY;
    return inTransaction([&] {
        for (quint32 chunk = 0; qsizetype(chunk) * sealed::kChunkSize <= content.size(); ++chunk) {
            const QByteArrayView piece =
                QByteArrayView(content).sliced(qsizetype(chunk) * sealed::kChunkSize);
            const QByteArray row =
                m_sealer.sealChunk(id, chunk, piece.first(qMin<qsizetype>(piece.size(), sealed::kChunkSize)));
            if (const int code = m_outer->query(kAddChunk).bind(1, id).bind(2, chunk).bind(3, row).finish();
                code != SQLITE_OK)
                return code;
        }
        return SQLITE_OK;
    });
}

int SealedFile::readBlob(const QByteArray &id, QByteArray &content) const {
    if (m_failure)
        return m_failure;
    OuterQuery rows = m_outer->query(kReadChunks);
    rows.bind(1, id);
    bool isWhole = false;
    int code = rows.step();
    for (quint32 chunk = 0; code == SQLITE_ROW; code = rows.step(), ++chunk) {
        const auto piece = m_sealer.openChunk(id, chunk, rows.view(1));
        if (!piece || rows.number(0) != chunk || isWhole)
            return SQLITE_CORRUPT;
        isWhole = piece->size() < sealed::kChunkSize;
        content += *piece;
    }
    if (code != SQLITE_DONE)
        return code;
    return isWhole ? SQLITE_OK : SQLITE_CORRUPT;
}

QList<QByteArray> SealedFile::blobIds(int &code) const {
    QList<QByteArray> ids;
    OuterQuery rows = m_outer->query(kBlobIds);
    for (code = rows.step(); code == SQLITE_ROW; code = rows.step())
        ids.append(rows.bytes(0));
    code = code == SQLITE_DONE ? SQLITE_OK : code;
    return ids;
}

int SealedFile::keepBlobs(const QList<QByteArray> &kept) {
    const QSet<QByteArray> wanted(kept.begin(), kept.end());
    int listed = SQLITE_OK;
    QList<QByteArray> orphans = blobIds(listed);
    orphans.removeIf([&wanted](const QByteArray &id) { return wanted.contains(id); });
    if (listed != SQLITE_OK || orphans.isEmpty() || m_access != Access::ReadWrite)
        return listed;
    return inTransaction([&] {
        for (const QByteArray &id : orphans) {
            if (const int code = m_outer->query(kDropBlob).bind(1, id).finish(); code != SQLITE_OK)
                return code;
        }
        return SQLITE_OK;
    });
}

int SealedFile::copyTo(const QString &path) const {
    return m_failure ? m_failure : m_outer->copyTo(path);
}
