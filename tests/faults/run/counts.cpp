// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/run/counts.h"

#include <QDataStream>
#include <QIODevice>
#include <numeric>

using namespace Qt::StringLiterals;

const char *nameOf(Verdict verdict) {
    static constexpr const char *names[kVerdicts] = {
        "lost",    "half applied", "false \"Saved\"", "false \"not saved\"", "silently wrong",    "damaged",
        "crashes", "hangs",        "leaked",          "memory drifts",       "untruthful errors", "good"};
    return names[int(verdict)];
}

void Counts::add(Verdict verdict, const QString &where) {
    const qint64 count = ++m_counts[int(verdict)];
    if (verdict != Verdict::Good && count <= kExamples)
        m_examples.append(u"  %1 %2: %3"_s.arg(m_campaign, QString::fromLatin1(nameOf(verdict)), where));
}

void Counts::note(const QString &text) {
    if (!m_notes.contains(text))
        m_notes.append(text);
}

qint64 Counts::points() const {
    return std::accumulate(std::begin(m_counts), std::end(m_counts), qint64(0));
}

QString Counts::line() const {
    QString text = u"%1 %2 points"_s.arg(m_campaign, -22).arg(points(), 8);
    for (int i = 0; i < int(Verdict::Good); ++i) {
        if (i > int(Verdict::Hang) && m_counts[i] == 0)
            continue;
        text += u" | %1 %2"_s.arg(QString::fromLatin1(nameOf(Verdict(i)))).arg(m_counts[i]);
    }
    if (!m_notes.isEmpty())
        text += u"  ("_s + m_notes.join(u"; "_s) + u')';
    return text;
}

QStringList Counts::examples() const {
    return m_examples;
}

QByteArray Counts::toBytes() const {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (qint64 count : m_counts)
        stream << count;
    stream << m_examples << m_notes;
    return bytes;
}

void Counts::addAll(const QByteArray &bytes) {
    QDataStream stream(bytes);
    for (qint64 &sum : m_counts) {
        qint64 count = 0;
        stream >> count;
        sum += count;
    }
    QStringList examples, notes;
    stream >> examples >> notes;
    m_examples += examples;
    for (const QString &text : notes)
        note(text);
}
