// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/book_search.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/base/search_key.h"
#include "model/database/spelling_correction.h"
#include "model/diary/diary_table.h"
#include "model/diary/tracker_table.h"
#include "model/directory/service_finder.h"
#include "model/directory/service_table.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kAtOnce = 100; ///< texts that are put between two looks at the clock
constexpr int kMostOfProgram = 3;  ///< of which the book's own words are not pushed away
constexpr int kProgram = -1;       ///< the source of what the program itself offers

/// What comes with the program and is no part of the book.
bool isOfProgram(SearchKind kind) {
    return kind == SearchKind::Program || kind == SearchKind::Reading || kind == SearchKind::Help;
}

SearchText entryText(const DiaryEntry &entry, const QString &tracker) {
    return {.kind = SearchKind::DiaryEntry,
            .record = entry.id.uuid(),
            .place = u"diary"_s,
            .title = tracker,
            .note = dateText(entry.moment.date()),
            .texts = {entry.words, entry.whatHelped, entry.feels, entry.broughtOn, entry.reportedBy}};
}

SearchText serviceText(const DirectoryRow &row) {
    return {.kind = SearchKind::Service,
            .record = row.id.uuid(),
            .place = u"services"_s,
            .title = row.name,
            .texts = {inARow({row.organization, row.place})}};
}

} // namespace

BookSearch::BookSearch(const Store &store, QObject *parent) : QObject(parent), m_store(store) {
    for (int source = 0; source < searchSources().size(); ++source)
        m_stale.insert(source);
    connect(&store, &Store::changed, this, [this](const Tables &tables) {
        for (int source = 0; source < searchSources().size(); ++source) {
            if (searchSources()[source].tables.meets(tables))
                m_stale.insert(source);
        }
    });
}

BookSearch::~BookSearch() = default;

Result<> BookSearch::begin() {
    if (m_index)
        return {};
    auto made = TextIndex::create();
    if (!made)
        return made.error();
    m_index = *std::move(made);
    return {};
}

/// What should stand above is put last.
Result<> BookSearch::putSome() {
    QList<SearchText> some;
    while (!m_waiting.isEmpty() && some.size() < kAtOnce)
        some.append(m_waiting.takeLast());
    return m_index->put(*m_reading, some);
}

Result<bool> BookSearch::readOn() {
    if (auto begun = begin(); !begun)
        return begun.error();
    if (m_reading) {
        const bool isLast = m_waiting.isEmpty();
        auto done = isLast ? m_index->removeOthers(*m_reading) : putSome();
        if (!done || isLast)
            m_reading.reset();
        if (!done)
            return done.error();
    } else if (!m_stale.isEmpty()) {
        const int source = *std::min_element(m_stale.begin(), m_stale.end());
        m_stale.remove(source); // one that cannot be read is not asked again and again
        auto texts = searchSources()[source].read(m_store);
        if (!texts)
            return texts.error();
        m_waiting = *std::move(texts);
        m_reading = source;
    }
    return m_reading || !m_stale.isEmpty();
}

Result<> BookSearch::readAll() {
    for (;;) {
        const auto more = readOn();
        if (!more)
            return more.error();
        if (!*more)
            return {};
    }
}

Result<> BookSearch::setProgram(const QList<SearchText> &texts) {
    auto done = begin();
    if (done)
        done = m_index->put(kProgram, texts);
    return done ? m_index->removeOthers(kProgram) : done;
}

Result<QList<SearchHit>> BookSearch::diaryHits(const QString &typed, int most) const {
    const auto entries = m_store.table<DiaryTable>().written(typed, most);
    if (!entries || entries->isEmpty())
        return entries ? QList<SearchHit>() : Result<QList<SearchHit>>(entries.error());
    const auto trackers = m_store.table<TrackerTable>().all();
    if (!trackers)
        return trackers.error();
    QHash<Id<Tracker>, QString> names;
    for (const Tracker &tracker : *trackers)
        names.insert(tracker.id, tracker.name);
    QList<SearchHit> hits;
    for (const DiaryEntry &entry : *entries)
        hits.append(hitOf(entryText(entry, names.value(entry.tracker)), typed));
    return hits;
}

/// Light rows tell names and place; what else a service says is only read of those that are shown.
Result<QList<SearchHit>> BookSearch::serviceHits(const QString &typed, int most) const {
    const auto page = m_store.serviceFinder().found({.text = typed}, {}, most);
    if (!page)
        return page.error();
    QList<SearchHit> hits;
    for (const DirectoryRow &row : page->rows) {
        const auto texts = m_store.table<ServiceTable>().searchedTexts(row.key);
        if (!texts)
            return texts.error();
        SearchText text = serviceText(row);
        text.texts += *texts;
        hits.append(hitOf(text, typed));
    }
    return hits;
}

Result<QList<SearchHit>> BookSearch::foundOf(SearchKind kind, const QString &typed, int most) const {
    if (kind == SearchKind::DiaryEntry)
        return diaryHits(typed, most);
    if (kind == SearchKind::Service && isDirectory())
        return serviceHits(typed, most);
    const auto texts = m_index->find(kind, typed, most);
    if (!texts)
        return texts.error();
    QList<SearchHit> hits;
    for (const SearchText &text : *texts)
        hits.append(hitOf(text, typed));
    return hits;
}

Result<QList<SearchHit>> BookSearch::found(const QString &typed, int mostOfKind) const {
    QList<SearchHit> hits;
    for (const NamedChoice<SearchKind> &each : namedChoices<SearchKind>()) {
        const int most = isOfProgram(each.choice) ? qMin(mostOfKind, kMostOfProgram) : mostOfKind;
        auto some = foundOf(each.choice, typed, most);
        if (!some)
            return some;
        hits += *some;
    }
    return hits;
}

/// A word is right when anything in the book has it.
Result<QString> BookSearch::mended(const QString &typed) const {
    QList<WordList> lists{m_index->words()};
    if (isDirectory()) {
        lists.append(m_store.table<ServiceTable>().words());
    } else {
        const auto diary = m_store.table<DiaryTable>().words();
        if (!diary)
            return diary.error();
        lists.append(*diary);
    }
    return mendSlips(lists, typed);
}

Result<SearchPage> BookSearch::find(const QString &typed, int mostOfKind) {
    if (ftsQuery(typed).isEmpty())
        return SearchPage{{}, typed};
    if (auto begun = begin(); !begun)
        return begun.error();
    const auto hits = found(typed, mostOfKind);
    if (!hits)
        return hits.error();
    if (!hits->isEmpty())
        return SearchPage{*hits, typed};
    const auto better = mended(typed);
    if (!better)
        return better.error();
    if (better->isEmpty())
        return SearchPage{{}, typed};
    const auto again = found(*better, mostOfKind);
    if (!again)
        return again.error();
    return SearchPage{*again, again->isEmpty() ? typed : *better};
}
