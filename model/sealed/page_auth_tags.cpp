// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/page_auth_tags.h"

#include <cstring>

using sealed::kTagsInPart;

namespace {
quint32 partOf(quint32 no) {
    return (no - 1) / kTagsInPart;
}
} // namespace

void PageAuthTags::set(quint32 no, const SealTag &tag) {
    m_tags[no - 1] = tag;
    m_changed.insert(partOf(no));
    m_stale.insert(partOf(no));
}

void PageAuthTags::resize(quint32 pages) {
    const quint32 before = size();
    if (pages == before)
        return;
    m_tags.resize(pages);
    // The part in which the book ends has another length now, and so have those that came.
    for (quint32 part = qMin(before, pages) / kTagsInPart; part < parts(); ++part) {
        m_changed.insert(part);
        m_stale.insert(part);
    }
    m_changed.erase(m_changed.lower_bound(parts()), m_changed.end());
    m_stale.erase(m_stale.lower_bound(parts()), m_stale.end());
}

QByteArray PageAuthTags::part(quint32 part) const {
    const std::size_t first = std::size_t(part) * kTagsInPart;
    const std::size_t count = std::min<std::size_t>(kTagsInPart, m_tags.size() - first);
    return {reinterpret_cast<const char *>(m_tags[first].data()), qsizetype(count * sizeof(SealTag))};
}

bool PageAuthTags::load(QByteArrayView all) {
    if (all.size() % qsizetype(sizeof(SealTag)) != 0)
        return false;
    m_tags.resize(std::size_t(all.size()) / sizeof(SealTag));
    if (!all.isEmpty())
        std::memcpy(m_tags.data(), all.data(), std::size_t(all.size()));
    m_changed.clear();
    m_digests.clear();
    for (quint32 part = 0; part < parts(); ++part)
        m_stale.insert(part);
    return true;
}

std::vector<quint32> PageAuthTags::takeChanged() {
    std::vector<quint32> changed(m_changed.begin(), m_changed.end());
    m_changed.clear();
    return changed;
}

const std::vector<Digest> &PageAuthTags::digests(const PageCipher &sealer) {
    m_digests.resize(parts());
    for (const quint32 part : m_stale)
        m_digests[part] = sealer.digestOfPart(part, this->part(part));
    m_stale.clear();
    return m_digests;
}
