// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/store.h"
#include "model/search/search_sources.h"
#include "model/search/text_index.h"

#include <QSet>

struct SearchPage {
    QList<SearchHit> hits = {}; ///< by kind, and there what fits best first
    QString searchedFor = {};   ///< what was typed, with slips mended where it found nothing
};

/// One search over everything that is in an open book. Entries of the diary and services are found by the
/// indexes that the sealed book has; for all else there is one in memory, which follows the book.
class BookSearch : public QObject {
    Q_OBJECT
public:
    explicit BookSearch(const Store &store, QObject *parent = nullptr);
    ~BookSearch() override;

    /// Reads a little of what is new or was changed; true while there is more to read. So short that nobody
    /// waits for it.
    Result<bool> readOn();
    /// Reads all of it.
    Result<> readAll();

    /// Adds what the program itself offers, in the place of what it offered before.
    Result<> setProgram(const QList<SearchText> &texts);

    /// What has words that begin as each of the typed ones do, at most so many of a kind, in what was read so
    /// far.
    Result<SearchPage> find(const QString &typed, int mostOfKind);

private:
    Result<> begin();
    Result<> putSome();
    Result<QList<SearchHit>> found(const QString &typed, int mostOfKind) const;
    Result<QList<SearchHit>> foundOf(SearchKind kind, const QString &typed, int most) const;
    Result<QList<SearchHit>> diaryHits(const QString &typed, int most) const;
    Result<QList<SearchHit>> serviceHits(const QString &typed, int most) const;
    Result<QString> mended(const QString &typed) const;
    bool isDirectory() const { return m_store.kind() == BookKind::Directory; }

    const Store &m_store;
    std::unique_ptr<TextIndex> m_index; ///< made when it is first needed
    QSet<int> m_stale;                  ///< sources to be read
    std::optional<int> m_reading;       ///< the source of what waits
    QList<SearchText> m_waiting;        ///< read, and not yet in the index; the last one is the next
};
