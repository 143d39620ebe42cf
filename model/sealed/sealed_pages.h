// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sealed/container_file.h"
#include "model/sealed/dirty_pages.h"
#include "model/sealed/page_auth_tags.h"

/// The pages of the inner database, each sealed and proved by its tag. What is written waits in memory until
/// writeWaiting(), in a transaction of the outer file. Speaks SQLite's codes.
class SealedPages {
public:
    SealedPages(ContainerFile &outer, const PageCipher &sealer) : m_outer(outer), m_sealer(sealer) {}
    Q_DISABLE_COPY_MOVE(SealedPages)

    /// The tags of so many pages; no page is looked at.
    int load(quint32 pages);
    /// With those that wait.
    quint32 count() const { return m_count; }
    /// As many as have tags: what the next head says.
    quint32 tagged() const { return m_tags.size(); }
    const std::vector<Digest> &digests() { return m_tags.digests(m_sealer); }

    /// The content of a page, with what waits to be written; beyond the end, SQLITE_IOERR_SHORT_READ.
    int read(quint32 no, unsigned char *page) const;
    int write(quint32 no, const unsigned char *page);
    void truncate(quint32 pages);
    /// Opens each of `count` pages from `first`, as they are on the disk.
    int verify(quint32 first, quint32 count) const;

    bool isAnyWaiting() const { return !m_waiting.isEmpty(); }
    /// Pages wait, or were cut off.
    bool areChanged() const { return isAnyWaiting() || m_count != m_stored || m_kept != m_stored; }
    int writeWaiting();
    int writeTags();
    /// Nothing waits any more: it is stored, or nobody knows.
    void settle(bool isStored);
    /// All is as on the disk again.
    void giveUp();
    int reseal(const PageCipher &fresh);

private:
    int readStored(quint32 no, unsigned char *page) const;
    int writeRow(quint32 no, const QByteArray &row);

    ContainerFile &m_outer;
    const PageCipher &m_sealer;
    PageAuthTags m_tags;
    DirtyPages m_waiting{m_sealer};
    quint32 m_count = 0;
    quint32 m_stored = 0; ///< pages on the disk
    quint32 m_kept = 0;   ///< pages up to this one are as on the disk, where none waits
};
