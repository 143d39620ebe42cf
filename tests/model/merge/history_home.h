// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/change.h"
#include "tests/model/merge/memory_book.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QStringList>
#include <optional>

/// Which words were acknowledged, and not knowingly written over since. Each word is there only once in the
/// world.
class HistoryWords {
public:
    static QStringList wordsIn(const QString &text);
    QString make();
    /// Somebody saw these words and wrote over them or deleted them.
    void giveUp(const QString &text);
    /// Those that must still be found and are not in the text.
    QStringList missingFrom(const QString &text) const;

private:
    int m_count = 0;
    QSet<QString> m_wanted;
};

/// One of three homes, and what it does to its copy of the book.
class HistoryHome {
public:
    HistoryHome(MemoryBook book, HistoryWords &words, QRandomGenerator &random) :
        m_book(std::move(book)), m_words(&words), m_random(&random) {}

    void addSomething();
    void editSomething();
    void deleteSomething();
    void keepBackup() { m_backup = m_book.copy(); }
    /// An older state takes the place of the book. `elsewhere` is what the other homes have: what only this
    /// one had is given up.
    void restore(const QString &elsewhere);
    void reopen() { m_book = m_book.copy(); }

    const MemoryBook &book() const { return m_book; }
    MemoryBook &book() { return m_book; }

    /// Every record, a line each, in an order of their own.
    QStringList records() const;
    /// The same in one text: also what merges kept.
    QString everything() const { return records().join(u'\n'); }

private:
    struct Found {
        QString table = {};
        QUuid id = {};
        QJsonObject document = {};
    };
    QList<Found> all() const;
    std::optional<Found> any();
    int dice(int sides) { return int(m_random->bounded(sides)); }
    QJsonObject changed(const Found &record);
    std::vector<Change> deleting(const Found &record) const;

    MemoryBook m_book;
    HistoryWords *m_words;
    QRandomGenerator *m_random;
    std::optional<MemoryBook> m_backup;
};
