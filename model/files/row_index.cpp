// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/row_index.h"

#include <algorithm>
#include <bit>

namespace {

constexpr int kMostBits = 16;

} // namespace

std::size_t RowIndex::partOf(quint64 key) const {
    return std::size_t(key >> (64 - m_bits));
}

void RowIndex::sort() {
    std::sort(m_links.begin(), m_links.end(),
              [](const Link &a, const Link &b) { return a.key != b.key ? a.key < b.key : a.row < b.row; });
    m_bits = std::clamp(int(std::bit_width(m_links.size())), 1, kMostBits);
    m_begins.assign((std::size_t(1) << m_bits) + 1, 0);
    for (const Link &link : m_links)
        ++m_begins[partOf(link.key) + 1];
    for (std::size_t part = 1; part < m_begins.size(); ++part)
        m_begins[part] += m_begins[part - 1];
}

RowIndex::Range RowIndex::of(quint64 key) const {
    const auto end = m_links.begin() + m_begins[partOf(key) + 1];
    auto first = m_links.begin() + m_begins[partOf(key)];
    while (first != end && first->key < key)
        ++first;
    auto last = first;
    while (last != end && last->key == key)
        ++last;
    return {first, last};
}
