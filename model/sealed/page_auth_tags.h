// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sealed/page_cipher.h"

#include <set>
#include <vector>

/// The tags of all pages, in parts of sealed::kTagsInPart. Together they say what each page must be, so
/// that the whole book is known to be whole without reading it. A page that was never written has a tag
/// of zeros and no row.
class PageAuthTags {
public:
    /// Page numbers begin at 1.
    const SealTag &at(quint32 no) const { return m_tags[no - 1]; }
    bool isSparse(quint32 no) const { return at(no) == SealTag{}; }
    void set(quint32 no, const SealTag &tag);
    void resize(quint32 pages);
    quint32 size() const { return quint32(m_tags.size()); }

    quint32 parts() const { return (size() + sealed::kTagsInPart - 1) / sealed::kTagsInPart; }
    QByteArray part(quint32 part) const;
    /// Takes all parts as they were stored; false when this is no row of whole tags.
    bool load(QByteArrayView all);

    /// The parts that were changed since the last call.
    std::vector<quint32> takeChanged();
    /// One digest for each part; only those of changed parts are reckoned anew.
    const std::vector<Digest> &digests(const PageCipher &sealer);

private:
    std::vector<SealTag> m_tags;
    std::vector<Digest> m_digests;
    std::set<quint32> m_changed;
    std::set<quint32> m_stale;
};
