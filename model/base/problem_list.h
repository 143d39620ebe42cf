// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/import_problem.h"

#include <QHash>
#include <QList>

/// Problems of which the same is said: how many there are, and the first of them.
struct ProblemKind {
    QString text = {};
    qint64 count = 0;
    QList<Problem> examples = {};
    friend bool operator==(const ProblemKind &, const ProblemKind &) = default;
};

/// Problems by line; of very many, the first ones and how many there are, in all and of each kind.
class ProblemList {
public:
    void add(int line, const QString &text, const QString &field = {}, const QString &record = {});
    /// One that has a sentence of its own, and is counted with all that `kind` says it of.
    void add(const Problem &problem, const QString &kind);
    void add(const ProblemList &others);
    const QList<Problem> &first() const { return m_first; }
    qsizetype count() const { return m_count; }
    /// In the order in which the first of each came.
    const QList<ProblemKind> &kinds() const { return m_kinds; }
    /// How many are kept, whatever their kinds.
    static constexpr qsizetype kMostTold = 500;
    /// How many are kept of one kind.
    static constexpr qsizetype kMostExamples = 100;

private:
    ProblemKind &kindOf(const QString &text);

    QList<Problem> m_first;
    qsizetype m_count = 0;
    QList<ProblemKind> m_kinds;
    QHash<QString, qsizetype> m_kindsByText;
};
