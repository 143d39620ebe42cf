// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What was found at one point, the worst first.
enum class Verdict : int {
    Lost,          ///< what was said to be saved is not there
    Half,          ///< a part of one change is there without the rest
    FalseSaved,    ///< an error was hidden behind a "Saved"
    FalseNotSaved, ///< what was said not to be saved is there
    Wrong,         ///< the book says what nobody wrote, or the store contradicts itself
    Damaged,       ///< without damage from outside the book cannot be opened, or its own check finds fault
    Crash,
    Hang,
    Leaked,     ///< what is written in the book stands readable outside of it
    Drift,      ///< memory that is not given back
    Untruthful, ///< a sentence that names the wrong reason
    Good,
};
constexpr int kVerdicts = 12;

/// The counts of one campaign, and one example of each kind of fault.
class Counts {
public:
    explicit Counts(QString campaign) : m_campaign(std::move(campaign)) {}

    void add(Verdict verdict, const QString &where);
    void note(const QString &text); ///< for example how many were left out; the same text once
    qint64 points() const;
    qint64 faults() const { return points() - m_counts[int(Verdict::Good)]; }
    qint64 of(Verdict verdict) const { return m_counts[int(verdict)]; }

    QString line() const;
    QStringList examples() const;
    /// All of it as bytes, to come from one process to another.
    QByteArray toBytes() const;
    void addAll(const QByteArray &bytes);

private:
    static constexpr int kExamples = 5;
    QString m_campaign;
    qint64 m_counts[kVerdicts] = {};
    QStringList m_examples;
    QStringList m_notes;
};

const char *nameOf(Verdict verdict);
