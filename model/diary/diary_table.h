// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/day_span.h"
#include "model/base/result.h"
#include "model/diary/informant.h"

#include <QDate>
#include <QList>

class Connection;
struct Medicine;
struct WordList;

/// Which entries a list shows.
struct DiaryFilter {
    DaySpan span = {};
    std::optional<Id<Tracker>> tracker = {};
    QString search = {}; ///< beginnings of words, in what was written; empty for all
};

/// One value and when it was, without what has to be looked up in the rows.
struct TimedValue {
    qint64 utcMsecs = 0;
    int offsetSeconds = 0;
    Reporter reporter = Reporter::Parent;
    double value = 0;
    qint64 row = 0; ///< its key: rows() has all of it

    /// Days and seconds on the clock on the wall.
    QDateTime local() const { return Moment{utcMsecs, offsetSeconds, {}}.local(); }
};

/// What one reporter said of one thing on one day.
struct DayRange {
    QDate day = {};
    Reporter reporter = Reporter::Parent;
    double lowest = 0;
    double highest = 0;
    int count = 0;
};

/// The only place that knows the columns of diary entries. Ten years are about 146,000 of them, so
/// there is no all(): a view asks for what it shows.
class DiaryTable {
public:
    using Record = DiaryEntry;
    static constexpr char kName[] = "diary_entry"; ///< in the database

    explicit DiaryTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(DiaryTable)

    /// Keys of the entries that match, the newest first. Cheap even for ten years; rows() fetches what is
    /// seen.
    Result<QList<qint64>> keys(const DiaryFilter &filter) const;
    Result<QList<DiaryEntry>> rows(const QList<qint64> &keys) const;

    Result<std::optional<DiaryEntry>> find(Id<DiaryEntry> id) const;
    /// Every entry of one thing, the oldest first.
    Result<QList<DiaryEntry>> ofTracker(Id<Tracker> tracker) const;
    /// Every entry of the days, the oldest first.
    Result<QList<DiaryEntry>> inSpan(const DaySpan &span) const;
    /// The entries of one thing in the days that have words, the newest first, at most `limit`.
    Result<QList<DiaryEntry>> withWords(Id<Tracker> tracker, const DaySpan &span, int limit) const;
    /// How many there are of these.
    Result<int> countWithWords(Id<Tracker> tracker, const DaySpan &span) const;
    /// The entries of one thing in the days that have no value: words and events. The oldest first.
    Result<QList<DiaryEntry>> withoutValues(Id<Tracker> tracker, const DaySpan &span) const;
    /// The entries that say that this dose, or any of this medicine, was given for them.
    Result<QList<DiaryEntry>> withDose(Id<Dose> dose) const;
    Result<QList<DiaryEntry>> withDosesOf(Id<Medicine> medicine) const;
    /// Up to `most` values that were given most often of late, the lowest first.
    Result<QList<double>> usualValues(Id<Tracker> tracker, int most) const;
    /// The newest entry of one thing, if there is any.
    Result<std::optional<DiaryEntry>> latest(Id<Tracker> tracker) const;

    /// All values of the days, the oldest first.
    Result<QList<TimedValue>> timedValues(Id<Tracker> tracker, const DaySpan &span) const;
    /// By day, then reporter.
    Result<QList<DayRange>> dayRanges(Id<Tracker> tracker, const DaySpan &span) const;
    /// On how many days of the span somebody wrote something of this.
    Result<int> daysWithEntries(Id<Tracker> tracker, const DaySpan &span) const;

    /// Entries in which somebody wrote words that begin so, good moments left out: those written last, the
    /// newest first, at most `limit`. Who said so by name is searched, too, but fills only the room that the
    /// words leave: one who is named stands with very many entries.
    Result<QList<DiaryEntry>> written(const QString &words, int limit) const;
    /// Who said something lately by name, the most frequent first.
    Result<QList<Informant>> informants(int most) const;
    /// Everybody who said something of this by name in these days.
    Result<QList<Informant>> informantsOf(Id<Tracker> tracker, const DaySpan &span) const;

    /// All words that entries have.
    Result<WordList> words() const;

    Result<int> count() const;
    /// From the first entry's day to the last one's; nothing while the diary is empty.
    Result<std::optional<DaySpan>> wholeSpan() const;

    Result<> put(const DiaryEntry &entry);
    Result<> remove(Id<DiaryEntry> id);

private:
    Result<QList<DiaryEntry>> matching(const QString &match, int limit) const;
    Result<QList<qint64>> keysOfDays(const DaySpan &span) const;

    Connection &m_connection;
};
