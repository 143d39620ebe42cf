// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <utility>
#include <vector>

/// Numbers of rows by the hashes of what they are looked for by: there may be millions of them.
class RowIndex {
public:
    struct Link {
        quint64 key;
        quint32 row;
    };
    using Range = std::pair<std::vector<Link>::const_iterator, std::vector<Link>::const_iterator>;

    void add(quint64 key, quint32 row) { m_links.push_back({key, row}); }
    /// After the last one, before the first is looked for.
    void sort();
    /// The rows under one key, in the order in which they came.
    Range of(quint64 key) const;
    auto begin() const { return m_links.begin(); }
    auto end() const { return m_links.end(); }

private:
    std::size_t partOf(quint64 key) const;

    std::vector<Link> m_links;
    int m_bits = 1; ///< of the keys, that say in which part of the links to look; fewer for few links
    std::vector<quint32> m_begins; ///< by the first bits of the keys, which are spread evenly
};
