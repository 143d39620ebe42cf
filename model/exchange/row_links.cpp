// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/row_links.h"

#include <algorithm>

namespace {

constexpr int kFirstBits = 16;

std::size_t partOf(quint64 key) {
    return std::size_t(key >> (64 - kFirstBits));
}

} // namespace

void RowLinks::sort() {
    std::sort(m_links.begin(), m_links.end(),
              [](const Link &a, const Link &b) { return a.key != b.key ? a.key < b.key : a.row < b.row; });
    m_begins.assign((std::size_t(1) << kFirstBits) + 1, 0);
    for (const Link &link : m_links)
        ++m_begins[partOf(link.key) + 1];
    for (std::size_t part = 1; part < m_begins.size(); ++part)
        m_begins[part] += m_begins[part - 1];
}

RowLinks::Range RowLinks::of(quint64 key) const {
    const auto end = m_links.begin() + m_begins[partOf(key) + 1];
    auto first = m_links.begin() + m_begins[partOf(key)];
    while (first != end && first->key < key)
        ++first;
    auto last = first;
    while (last != end && last->key == key)
        ++last;
    return {first, last};
}
