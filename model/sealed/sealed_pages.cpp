// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/sealed_pages.h"

#include <cstring>
#include <sqlite3.h>

using namespace sealed;

namespace {

constexpr char kReadTags[] = "SELECT part, tags FROM tags ORDER BY part";
constexpr char kWriteTags[] = "INSERT OR REPLACE INTO tags VALUES(?1, ?2)";
constexpr char kCutTags[] = "DELETE FROM tags WHERE part >= ?1";
constexpr char kReadPage[] = "SELECT ct FROM page WHERE no = ?1";
constexpr char kWriteContainerPage[] = "INSERT OR REPLACE INTO page VALUES(?1, ?2)";
constexpr char kCutPages[] = "DELETE FROM page WHERE no > ?1";

} // namespace

int SealedPages::load(quint32 pages) {
    // The rows are collected first: a hostile count of pages must not make us ask for memory.
    QByteArray all;
    ContainerQuery rows = m_outer.query(kReadTags);
    int code = rows.step();
    for (qint64 part = 0; code == SQLITE_ROW; code = rows.step(), ++part) {
        const qsizetype expected = qMin<qint64>(kTagsInPart, pages - part * kTagsInPart) * qint64(kTagSize);
        if (rows.number(0) != part || expected <= 0 || rows.view(1).size() != expected)
            return SQLITE_CORRUPT;
        all += rows.view(1);
    }
    if (code != SQLITE_DONE)
        return code;
    if (!m_tags.load(all) || m_tags.size() != pages)
        return SQLITE_CORRUPT;
    m_count = m_stored = m_kept = pages;
    return SQLITE_OK;
}

int SealedPages::read(quint32 no, unsigned char *page) const {
    if (const int code = m_waiting.get(no, page); code != SQLITE_NOTFOUND)
        return code;
    std::memset(page, 0, kPageSize);
    if (no > m_count)
        return SQLITE_IOERR_SHORT_READ;
    // What was cut off and grew again since the last commit is empty, whatever the disk still has.
    return no > m_kept ? SQLITE_OK : readStored(no, page);
}

int SealedPages::readStored(quint32 no, unsigned char *page) const {
    if (m_tags.isSparse(no))
        return SQLITE_OK;
    ContainerQuery row = m_outer.query(kReadPage);
    row.bind(1, no);
    if (const int code = row.step(); code != SQLITE_ROW)
        return code == SQLITE_DONE ? SQLITE_CORRUPT : code;
    const QByteArrayView sealed = row.view(0);
    return tagOf(sealed) == m_tags.at(no) && m_sealer.openPage(no, sealed, page) ? SQLITE_OK : SQLITE_CORRUPT;
}

int SealedPages::write(quint32 no, const unsigned char *page) {
    if (no == 0 || no > kMostPages)
        return SQLITE_FULL;
    m_count = qMax(m_count, no);
    return m_waiting.put(no, page);
}

void SealedPages::truncate(quint32 pages) {
    m_waiting.cut(pages);
    m_kept = qMin(m_kept, pages);
    m_count = pages;
}

int SealedPages::verify(quint32 first, quint32 count) const {
    unsigned char page[kPageSize];
    int code = SQLITE_OK;
    for (quint32 no = first; code == SQLITE_OK && no < first + count && no <= m_kept; ++no)
        code = readStored(no, page);
    return code;
}

int SealedPages::writeWaiting() {
    int code = SQLITE_OK;
    // Twice: what was cut off and grew again must lose its tags, too.
    m_tags.resize(m_kept);
    m_tags.resize(m_count);
    if (m_kept < m_stored)
        code = m_outer.query(kCutPages).bind(1, m_kept).finish();
    if (code == SQLITE_OK && m_kept < m_stored)
        code = m_outer.query(kCutTags).bind(1, m_tags.parts()).finish();
    return code == SQLITE_OK
               ? m_waiting.each([this](quint32 no, const QByteArray &row) { return writeRow(no, row); })
               : code;
}

int SealedPages::writeRow(quint32 no, const QByteArray &row) {
    m_tags.set(no, tagOf(row));
    return m_outer.query(kWriteContainerPage).bind(1, no).bind(2, row).finish();
}

int SealedPages::writeTags() {
    int code = SQLITE_OK;
    for (const quint32 part : m_tags.takeChanged()) {
        if (code == SQLITE_OK)
            code = m_outer.query(kWriteTags).bind(1, part).bind(2, m_tags.part(part)).finish();
    }
    return code;
}

void SealedPages::settle(bool isStored) {
    m_waiting.clear();
    if (isStored)
        m_stored = m_kept = m_count;
}

void SealedPages::giveUp() {
    m_waiting.clear();
    m_count = m_kept = m_stored;
}

int SealedPages::reseal(const PageCipher &fresh) {
    unsigned char page[kPageSize];
    for (quint32 no = 1; no <= m_kept; ++no) {
        if (m_tags.isSparse(no))
            continue;
        if (const int code = readStored(no, page); code != SQLITE_OK)
            return code;
        if (const int code = writeRow(no, fresh.sealPage(no, page)); code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}
