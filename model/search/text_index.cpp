// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/text_index.h"

#include "model/base/search_key.h"
#include "model/database/query.h"
#include "model/database/spelling_correction.h"
#include "model/directory/search_functions.h"

using namespace Qt::StringLiterals;

namespace {

// The texts lie beside it once, and not in it: it only knows where words stand.
constexpr char kMake[] = R"sql(
    CREATE VIRTUAL TABLE word USING fts5 (
        title, texts, also, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
    CREATE VIRTUAL TABLE word_row USING fts5vocab (word, row);
    CREATE VIRTUAL TABLE word_place USING fts5vocab (word, instance))sql";
constexpr char kInsert[] = "INSERT INTO word (rowid, title, texts, also) VALUES (?, ?, ?, ?)";
constexpr char kRemove[] = "INSERT INTO word (word, rowid, title, texts, also) VALUES ('delete', ?, ?, ?, ?)";
// Ranked are the newest ones, as many as can be ranked.
constexpr char kFind[] = R"sql(
    SELECT key FROM (
        SELECT rowid AS key, search_rank(word, 10, 3, 1) AS mark FROM word
        WHERE word MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT 5000)
    ORDER BY mark DESC, key DESC LIMIT ?)sql";
static_assert(kMostRanked == 5'000);
constexpr char kNextWord[] = NEXT_WORD_OF("word_place");
constexpr char kBeginsWith[] = BEGINS_WITH_OF("word_row");

/// Rows of one kind lie together, so that a search of one kind does not look at the others.
constexpr qint64 kRowsOfKind = qint64(1) << 40;

qint64 firstRowOf(SearchKind kind) {
    return qint64(kind) * kRowsOfKind;
}

Query &bindTexts(Query &query, const SearchText &text) {
    return query.bind(text.title).bind(text.texts.join(u'\n')).bind(text.also);
}

} // namespace

TextIndex::TextIndex(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

TextIndex::~TextIndex() = default;

Result<std::unique_ptr<TextIndex>> TextIndex::create() {
    auto connection = Connection::openInMemory();
    if (!connection)
        return connection.error();
    if (auto added = (*connection)->addFunctions(addSearchFunctions); !added)
        return added.error();
    if (auto made = (*connection)->script(kMake); !made)
        return made.error();
    return std::unique_ptr<TextIndex>(new TextIndex(*std::move(connection)));
}

Result<> TextIndex::insert(const SearchText &text, qint64 row) {
    Query query(*m_connection, kInsert);
    query.bind(row);
    return bindTexts(query, text).run();
}

Result<> TextIndex::remove(const SearchText &text, qint64 row) {
    Query query(*m_connection, kRemove);
    query.bind(row);
    return bindTexts(query, text).run();
}

Result<> TextIndex::putOne(Source source, const SearchText &text) {
    Entry &entry = m_entries[source][{text.kind, text.record, text.part}];
    entry.round = m_rounds.value(source);
    if (entry.row > 0 && entry.text == text)
        return {};
    if (entry.row > 0) {
        if (auto removed = remove(entry.text, entry.row); !removed)
            return removed;
    } else {
        entry.row = firstRowOf(text.kind) + ++m_lastRow;
    }
    entry.text = text;
    m_rows.insert(entry.row, text);
    return insert(text, entry.row);
}

Result<> TextIndex::put(Source source, const QList<SearchText> &texts) {
    return m_connection->inTransaction([&]() -> Result<> {
        for (const SearchText &text : texts) {
            if (auto done = putOne(source, text); !done)
                return done;
        }
        return {};
    });
}

Result<> TextIndex::removeOthers(Source source) {
    const int round = m_rounds[source]++;
    Entries &entries = m_entries[source];
    return m_connection->inTransaction([&]() -> Result<> {
        for (auto entry = entries.begin(); entry != entries.end();) {
            if (entry->round == round) {
                ++entry;
                continue;
            }
            if (auto removed = remove(entry->text, entry->row); !removed)
                return removed;
            m_rows.remove(entry->row);
            entry = entries.erase(entry);
        }
        return {};
    });
}

Result<QList<SearchText>> TextIndex::find(SearchKind kind, const QString &typed, int most) const {
    const QString match = ftsQuery(typed);
    if (match.isEmpty())
        return QList<SearchText>();
    const qint64 first = firstRowOf(kind);
    return Query(*m_connection, kFind)
        .bind(match)
        .bind(first)
        .bind(first + kRowsOfKind - 1)
        .bind(most)
        .all([this](Query &row) { return m_rows.value(row.number()); });
}

WordList TextIndex::words() const {
    return {*m_connection, kNextWord, kBeginsWith};
}
