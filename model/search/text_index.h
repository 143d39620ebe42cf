// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/search/search_text.h"

#include <QHash>
#include <memory>

class Connection;
struct WordList;

/// A full text in memory alone: no word of it ever comes to a disk, and all is gone with it.
class TextIndex {
public:
    /// Whose texts they are: they are read anew together.
    using Source = int;

    static Result<std::unique_ptr<TextIndex>> create();
    ~TextIndex();
    Q_DISABLE_COPY_MOVE(TextIndex)

    /// Adds these texts of a source, or puts them in the place of those of the same records. What is the same
    /// as before costs nothing.
    Result<> put(Source source, const QList<SearchText> &texts);
    /// Removes what was not put since this was last called for the source.
    Result<> removeOthers(Source source);

    /// Those of one kind that have words that begin as each of the typed ones, what fits best first: what has
    /// them in its title stands above, and of two that fit as well the one that was put later.
    Result<QList<SearchText>> find(SearchKind kind, const QString &typed, int most) const;
    /// All words that it holds.
    WordList words() const;

private:
    struct Key {
        SearchKind kind;
        QUuid record;
        int part;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed) {
            return qHashMulti(seed, int(key.kind), key.record, key.part);
        }
    };
    struct Entry {
        SearchText text;
        qint64 row = 0;
        int round = 0; ///< of reading its source
    };
    using Entries = QHash<Key, Entry>;

    explicit TextIndex(std::unique_ptr<Connection> connection);
    Result<> putOne(Source source, const SearchText &text);
    Result<> insert(const SearchText &text, qint64 row);
    Result<> remove(const SearchText &text, qint64 row);

    std::unique_ptr<Connection> m_connection;
    QHash<Source, Entries> m_entries;
    QHash<Source, int> m_rounds;
    QHash<qint64, SearchText> m_rows;
    qint64 m_lastRow = 0;
};
