// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/problem_list.h"

#include <algorithm>

ProblemKind &ProblemList::kindOf(const QString &text) {
    const auto known = m_kindsByText.constFind(text);
    if (known != m_kindsByText.cend())
        return m_kinds[*known];
    m_kindsByText.insert(text, m_kinds.size());
    return m_kinds.emplaceBack(ProblemKind{text, 0, {}});
}

void ProblemList::add(int line, const QString &text, const QString &field, const QString &record) {
    add({line, field, text, record}, text);
}

void ProblemList::add(const Problem &problem, const QString &text) {
    ++m_count;
    if (m_first.size() < kMostTold)
        m_first.append(problem);
    ProblemKind &kind = kindOf(text);
    ++kind.count;
    if (kind.examples.size() < kMostExamples)
        kind.examples.append(problem);
}

void ProblemList::add(const ProblemList &others) {
    m_count += others.m_count;
    m_first = (m_first + others.m_first).mid(0, kMostTold);
    std::stable_sort(m_first.begin(), m_first.end(),
                     [](const Problem &a, const Problem &b) { return a.line < b.line; });
    for (const ProblemKind &other : others.m_kinds) {
        ProblemKind &kind = kindOf(other.text);
        kind.count += other.count;
        kind.examples = (kind.examples + other.examples).mid(0, kMostExamples);
    }
}
