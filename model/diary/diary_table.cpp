// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/diary_table.h"

#include "model/base/search_key.h"
#include "model/database/query.h"
#include "model/database/spelling_correction.h"
#include "model/database/stored_table.h"

#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

#define ENTRY_COLUMNS                                                                                        \
    "id, tracker_id, at_utc, at_offset, at_zone, reporter, value, words, what_helped, seconds, "             \
    "written_utc, places, "                                                                                  \
    "feels, brought_on, dose_id, import_id, reported_by"

// The index by time alone answers this one, without a look at the rows.
constexpr char kEveryKey[] = "SELECT row_id FROM diary_entry ORDER BY at_utc DESC, row_id DESC";
// The bounds of the time only lead the index to the right place; the days decide.
constexpr char kKeys[] = R"sql(
    SELECT row_id FROM diary_entry WHERE day BETWEEN ? AND ? AND at_utc BETWEEN ? AND ?
    ORDER BY at_utc DESC, row_id DESC)sql";
constexpr char kKeysOfTracker[] = R"sql(
    SELECT row_id FROM diary_entry WHERE day BETWEEN ? AND ? AND tracker_id = ?
    ORDER BY at_utc DESC, row_id DESC)sql";
constexpr char kKeysFound[] = R"sql(
    SELECT row_id FROM diary_entry
    WHERE day BETWEEN ? AND ? AND row_id IN (SELECT rowid FROM diary_search WHERE diary_search MATCH ?)
    ORDER BY at_utc DESC, row_id DESC)sql";
constexpr char kKeysFoundOfTracker[] = R"sql(
    SELECT row_id FROM diary_entry
    WHERE day BETWEEN ? AND ? AND tracker_id = ?
          AND row_id IN (SELECT rowid FROM diary_search WHERE diary_search MATCH ?)
    ORDER BY at_utc DESC, row_id DESC)sql";

// The index of words gives the rows that were written last first, and stops where there are enough.
constexpr char kWritten[] = "SELECT " ENTRY_COLUMNS R"sql(
    FROM (SELECT rowid AS found FROM diary_search WHERE diary_search MATCH ? ORDER BY rowid DESC LIMIT 20000)
    CROSS JOIN diary_entry ON row_id = found
    WHERE tracker_id NOT IN (SELECT id FROM tracker WHERE preset = 'good_moment') LIMIT ?)sql";
// They hold nothing: they show the words of the index. So they are not of the book, but of whoever asks.
constexpr char kMakeWordLists[] = R"sql(
    CREATE VIRTUAL TABLE IF NOT EXISTS temp.diary_word USING fts5vocab (main, diary_search, row);
    CREATE VIRTUAL TABLE IF NOT EXISTS temp.diary_word_place USING fts5vocab (main, diary_search, instance))sql";
constexpr char kNextWord[] = NEXT_WORD_OF("temp.diary_word_place");
constexpr char kBeginsWith[] = BEGINS_WITH_OF("temp.diary_word");

constexpr char kRow[] = "SELECT " ENTRY_COLUMNS " FROM diary_entry WHERE row_id = ?";
constexpr char kFind[] = "SELECT " ENTRY_COLUMNS " FROM diary_entry WHERE id = ?";
constexpr char kOfTracker[] =
    "SELECT " ENTRY_COLUMNS " FROM diary_entry WHERE tracker_id = ? ORDER BY at_utc, row_id";
constexpr char kInSpan[] =
    "SELECT " ENTRY_COLUMNS " FROM diary_entry WHERE day BETWEEN ? AND ? ORDER BY at_utc, row_id";
constexpr char kWithWords[] = "SELECT " ENTRY_COLUMNS R"sql( FROM diary_entry
    WHERE tracker_id = ? AND day BETWEEN ? AND ? AND words <> '' ORDER BY day DESC, at_utc DESC LIMIT ?)sql";
constexpr char kCountWithWords[] =
    "SELECT count(*) FROM diary_entry WHERE tracker_id = ? AND day BETWEEN ? AND ? AND words <> ''";
constexpr char kWithoutValues[] = "SELECT " ENTRY_COLUMNS R"sql( FROM diary_entry
    WHERE tracker_id = ? AND day BETWEEN ? AND ? AND value IS NULL ORDER BY at_utc, row_id)sql";
constexpr char kLatest[] = "SELECT " ENTRY_COLUMNS R"sql( FROM diary_entry
    WHERE tracker_id = ? ORDER BY day DESC, at_utc DESC, row_id DESC LIMIT 1)sql";

// Both are answered by the index of the names.
constexpr char kInformants[] = R"sql(
    SELECT reporter, reported_by FROM (SELECT reporter, reported_by FROM diary_entry
                                       INDEXED BY diary_entry_by_informant
                                       WHERE reported_by <> '' ORDER BY at_utc DESC LIMIT 500)
    GROUP BY reporter, reported_by ORDER BY count(*) DESC, reported_by LIMIT ?)sql";
constexpr char kInformantsOf[] = R"sql(
    SELECT DISTINCT reporter, reported_by FROM diary_entry INDEXED BY diary_entry_by_informant
    WHERE reported_by <> '' AND day BETWEEN ? AND ? AND at_utc BETWEEN ? AND ? AND tracker_id = ?
    ORDER BY reporter, reported_by)sql";

constexpr char kUsualValues[] = R"sql(
    SELECT value FROM (SELECT value FROM (SELECT value, day FROM diary_entry
                                          WHERE tracker_id = ? AND value IS NOT NULL
                                          ORDER BY day DESC, at_utc DESC LIMIT 30)
                       GROUP BY value ORDER BY count(*) DESC, max(day) DESC LIMIT ?)
    ORDER BY value)sql";
constexpr char kWithDose[] = "SELECT " ENTRY_COLUMNS " FROM diary_entry WHERE dose_id = ? ORDER BY row_id";
constexpr char kWithDosesOf[] = "SELECT " ENTRY_COLUMNS R"sql( FROM diary_entry
    WHERE dose_id IS NOT NULL AND dose_id IN (SELECT id FROM dose WHERE medicine_id = ?) ORDER BY row_id)sql";

// The index answers this one, without a look at the rows.
constexpr char kTimedValues[] = R"sql(
    SELECT at_utc, at_offset, reporter, value, row_id FROM diary_entry INDEXED BY diary_entry_by_tracker
    WHERE tracker_id = ? AND day BETWEEN ? AND ? AND value IS NOT NULL)sql";
constexpr char kDayRanges[] = R"sql(
    SELECT day, reporter, min(value), max(value), count(*) FROM diary_entry
    WHERE tracker_id = ? AND day BETWEEN ? AND ? AND value IS NOT NULL GROUP BY day, reporter)sql";
constexpr char kDaysWithEntries[] =
    "SELECT count(DISTINCT day) FROM diary_entry WHERE tracker_id = ? AND day BETWEEN ? AND ?";
constexpr char kCount[] = "SELECT count(*) FROM diary_entry";
// Through each tracker's end of the index: the days alone have no index.
constexpr char kWholeSpan[] = R"sql(
    SELECT min(first), max(last) FROM (
        SELECT (SELECT min(day) FROM diary_entry WHERE tracker_id = tracker.id) AS first,
               (SELECT max(day) FROM diary_entry WHERE tracker_id = tracker.id) AS last
        FROM tracker)
    WHERE first IS NOT NULL)sql";

constexpr char kPutEntry[] = "INSERT INTO diary_entry (" ENTRY_COLUMNS R"sql(, day)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        tracker_id = excluded.tracker_id, at_utc = excluded.at_utc, at_offset = excluded.at_offset,
        at_zone = excluded.at_zone, reporter = excluded.reporter, value = excluded.value, words = excluded.words,
        what_helped = excluded.what_helped, seconds = excluded.seconds, written_utc = excluded.written_utc,
        places = excluded.places, feels = excluded.feels, brought_on = excluded.brought_on,
        dose_id = excluded.dose_id, import_id = excluded.import_id, reported_by = excluded.reported_by, day = excluded.day)sql";
constexpr char kRemoveEntry[] = "DELETE FROM diary_entry WHERE id = ?";

constexpr QLatin1Char kBetweenPlaces(',');

DiaryEntry readEntry(Query &row) {
    DiaryEntry entry{.id = row.id<DiaryEntry>()};
    entry.tracker = row.id<Tracker>();
    entry.moment = row.moment();
    entry.reporter = row.choice<Reporter>();
    entry.value = row.optionalReal();
    entry.words = row.text();
    entry.whatHelped = row.text();
    entry.seconds = row.optionalNumber();
    entry.writtenUtc = row.optionalNumber();
    entry.places = row.text().split(kBetweenPlaces, Qt::SkipEmptyParts);
    entry.feels = row.text();
    entry.broughtOn = row.text();
    entry.dose = row.optionalId<Dose>();
    entry.broughtBy = row.optionalId<DiaryImport>();
    entry.reportedBy = row.text();
    return entry;
}

// Braces keep the order of the columns: a list between braces is read from left to right.
Informant readInformant(Query &row) {
    return {row.choice<Reporter>(), row.text()};
}

TimedValue readTimed(Query &row) {
    return {row.number(), int(row.number()), row.choice<Reporter>(), *row.optionalReal(), row.number()};
}

QDate day(qint64 julianDay) {
    return QDate::fromJulianDay(julianDay);
}

DayRange readRange(Query &row) {
    return {day(row.number()), row.choice<Reporter>(), *row.optionalReal(), *row.optionalReal(),
            int(row.number())};
}

/// The days of the span are within these moments wherever on earth their clock stood.
void bindMoments(Query &query, const DaySpan &span) {
    constexpr qint64 widestOffset = 18 * 3600 * 1000;
    query.bind(span.first.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch() - widestOffset)
        .bind(span.last.addDays(1).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch() + widestOffset);
}

const char *keysSql(const DiaryFilter &filter) {
    if (filter.search.isEmpty())
        return kKeysOfTracker;
    return filter.tracker ? kKeysFoundOfTracker : kKeysFound;
}

qint64 readKey(Query &row) {
    return row.number();
}

} // namespace

Result<QList<qint64>> DiaryTable::keysOfDays(const DaySpan &span) const {
    const auto whole = wholeSpan();
    if (!whole)
        return whole.error();
    if (*whole && span.first <= (*whole)->first && (*whole)->last <= span.last)
        return Query(m_connection, kEveryKey).all(readKey);
    Query query(m_connection, kKeys);
    query.bind(span);
    bindMoments(query, span);
    return query.all(readKey);
}

Result<QList<qint64>> DiaryTable::keys(const DiaryFilter &filter) const {
    DiaryFilter asked = filter;
    asked.search = ftsQuery(filter.search);
    if (asked.search.isEmpty() && !asked.tracker)
        return keysOfDays(asked.span);
    Query query(m_connection, keysSql(asked));
    query.bind(asked.span);
    if (asked.tracker)
        query.bind(*asked.tracker);
    if (!asked.search.isEmpty())
        query.bind(asked.search);
    return query.all(readKey);
}

Result<QList<DiaryEntry>> DiaryTable::rows(const QList<qint64> &keys) const {
    QList<DiaryEntry> entries;
    for (const qint64 key : keys) {
        const auto entry = Query(m_connection, kRow).bind(key).first(readEntry);
        if (!entry)
            return entry.error();
        if (*entry)
            entries.append(**entry);
    }
    return entries;
}

Result<std::optional<DiaryEntry>> DiaryTable::find(Id<DiaryEntry> id) const {
    return Query(m_connection, kFind).bind(id).first(readEntry);
}

Result<QList<DiaryEntry>> DiaryTable::ofTracker(Id<Tracker> tracker) const {
    return Query(m_connection, kOfTracker).bind(tracker).all(readEntry);
}

Result<QList<DiaryEntry>> DiaryTable::inSpan(const DaySpan &span) const {
    Query query(m_connection, kInSpan);
    query.bind(span);
    return query.all(readEntry);
}

Result<QList<DiaryEntry>> DiaryTable::withWords(Id<Tracker> tracker, const DaySpan &span, int limit) const {
    Query query(m_connection, kWithWords);
    query.bind(tracker);
    query.bind(span);
    return query.bind(limit).all(readEntry);
}

Result<int> DiaryTable::countWithWords(Id<Tracker> tracker, const DaySpan &span) const {
    return Query(m_connection, kCountWithWords).bind(tracker).bind(span).single();
}

Result<QList<DiaryEntry>> DiaryTable::withoutValues(Id<Tracker> tracker, const DaySpan &span) const {
    Query query(m_connection, kWithoutValues);
    query.bind(tracker);
    query.bind(span);
    return query.all(readEntry);
}

Result<std::optional<DiaryEntry>> DiaryTable::latest(Id<Tracker> tracker) const {
    return Query(m_connection, kLatest).bind(tracker).first(readEntry);
}

Result<QList<double>> DiaryTable::usualValues(Id<Tracker> tracker, int most) const {
    Query query(m_connection, kUsualValues);
    query.bind(tracker);
    query.bind(most);
    return query.all([](Query &row) { return *row.optionalReal(); });
}

Result<QList<DiaryEntry>> DiaryTable::withDose(Id<Dose> dose) const {
    return Query(m_connection, kWithDose).bind(dose).all(readEntry);
}

Result<QList<DiaryEntry>> DiaryTable::withDosesOf(Id<Medicine> medicine) const {
    return Query(m_connection, kWithDosesOf).bind(medicine).all(readEntry);
}

Result<QList<TimedValue>> DiaryTable::timedValues(Id<Tracker> tracker, const DaySpan &span) const {
    Query query(m_connection, kTimedValues);
    query.bind(tracker);
    query.bind(span);
    auto values = query.all(readTimed);
    if (values)
        std::sort(values->begin(), values->end(),
                  [](const TimedValue &a, const TimedValue &b) { return a.utcMsecs < b.utcMsecs; });
    return values;
}

Result<QList<DayRange>> DiaryTable::dayRanges(Id<Tracker> tracker, const DaySpan &span) const {
    Query query(m_connection, kDayRanges);
    query.bind(tracker);
    query.bind(span);
    return query.all(readRange);
}

Result<int> DiaryTable::daysWithEntries(Id<Tracker> tracker, const DaySpan &span) const {
    return Query(m_connection, kDaysWithEntries).bind(tracker).bind(span).single();
}

Result<QList<DiaryEntry>> DiaryTable::matching(const QString &match, int limit) const {
    return Query(m_connection, kWritten).bind(match).bind(limit).all(readEntry);
}

Result<QList<DiaryEntry>> DiaryTable::written(const QString &words, int limit) const {
    const QString match = ftsQuery(words);
    if (match.isEmpty())
        return QList<DiaryEntry>();
    auto entries = matching(u"- {reported_by} : (%1)"_s.arg(match), limit);
    if (entries && entries->size() < limit) {
        auto named = matching(match, limit);
        if (!named)
            return named;
        for (const DiaryEntry &entry : *named) {
            if (entries->size() < limit && !entries->contains(entry))
                entries->append(entry);
        }
    }
    if (entries)
        std::stable_sort(entries->begin(), entries->end(),
                         [](const DiaryEntry &a, const DiaryEntry &b) { return b.moment < a.moment; });
    return entries;
}

Result<QList<Informant>> DiaryTable::informants(int most) const {
    return Query(m_connection, kInformants).bind(most).all(readInformant);
}

Result<QList<Informant>> DiaryTable::informantsOf(Id<Tracker> tracker, const DaySpan &span) const {
    Query query(m_connection, kInformantsOf);
    query.bind(span);
    bindMoments(query, span);
    return query.bind(tracker).all(readInformant);
}

Result<WordList> DiaryTable::words() const {
    if (auto made = m_connection.script(kMakeWordLists); !made)
        return made.error();
    return WordList{m_connection, kNextWord, kBeginsWith};
}

Result<int> DiaryTable::count() const {
    return Query(m_connection, kCount).single();
}

Result<std::optional<DaySpan>> DiaryTable::wholeSpan() const {
    auto span = Query(m_connection, kWholeSpan).first([](Query &row) {
        return DaySpan{day(row.number()), day(row.number())};
    });
    // min() of nothing is one row of NULL, which reads as day 0.
    if (span && *span && (*span)->first == day(0))
        return std::optional<DaySpan>();
    return span;
}

Result<> DiaryTable::put(const DiaryEntry &entry) {
    Query query(m_connection, kPutEntry);
    query.bind(entry.id).bind(entry.tracker).bind(entry.moment).bind(entry.reporter).bind(entry.value);
    query.bind(entry.words).bind(entry.whatHelped).bind(entry.seconds).bind(entry.writtenUtc);
    query.bind(entry.places.join(kBetweenPlaces)).bind(entry.feels).bind(entry.broughtOn);
    query.bind(entry.dose).bind(entry.broughtBy).bind(entry.reportedBy);
    return query.bind(entry.moment.date().toJulianDay()).run();
}

Result<> DiaryTable::remove(Id<DiaryEntry> id) {
    return Query(m_connection, kRemoveEntry).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<DiaryTable>(Connection &);
