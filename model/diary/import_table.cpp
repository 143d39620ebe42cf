// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/import_table.h"

#include "model/database/bulk_insert.h"
#include "model/database/query.h"
#include "model/database/stored_table.h"

#include <QCoreApplication>

namespace {

struct DiaryImportTableText {
    Q_DECLARE_TR_FUNCTIONS(DiaryImportTable)
};

constexpr qsizetype kEntriesBetweenQuestions = 250;
constexpr qsizetype kMany = 1000;

constexpr char kAll[] =
    "SELECT id, file_name, at_utc, at_offset, at_zone FROM diary_import ORDER BY at_utc DESC, rowid DESC";
constexpr char kSayings[] = "SELECT at_utc, at_offset, at_zone, reporter, value, words, seconds FROM "
                            "diary_entry WHERE tracker_id = ?";
constexpr char kPutImport[] =
    "INSERT INTO diary_import (id, file_name, at_utc, at_offset, at_zone) VALUES (?, ?, ?, ?, ?)";
// A trigger makes words findable row by row, each time with a look into the whole index. For very many rows
// they are put there together; all of it is one transaction.
constexpr char kTrigger[] =
    "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = 'diary_entry_added'";
constexpr char kDropTrigger[] = "DROP TRIGGER diary_entry_added";
constexpr char kMakeFindable[] = R"sql(
    INSERT INTO diary_search (rowid, words, what_helped, feels, brought_on, reported_by)
    SELECT row_id, words, what_helped, feels, brought_on, reported_by FROM diary_entry
    WHERE import_id = ? AND (words <> '' OR what_helped <> '' OR feels <> '' OR brought_on <> ''
                             OR reported_by <> ''))sql";
constexpr char kRemoveEntries[] = "DELETE FROM diary_entry WHERE import_id = ?";
constexpr char kRemoveImport[] = "DELETE FROM diary_import WHERE id = ?";

// Braces keep the order of the columns: a list between braces is read from left to right.
DiaryImport readImport(Query &row) {
    return {row.id<DiaryImport>(), row.text(), row.moment(), {}};
}

qint64 julianDay(const Moment &moment) {
    constexpr qint64 dayOf1970 = 2'440'588;
    constexpr qint64 msecsOfDay = 86'400'000;
    const qint64 local = moment.utcMsecs + qint64(moment.offsetSeconds) * 1000;
    return dayOf1970 + (local >= 0 ? local : local - msecsOfDay + 1) / msecsOfDay;
}

/// A column and its value in an entry.
struct Column {
    const char *name;
    void (*give)(const DiaryEntry &entry, BulkValue &value);
};

// As in DiaryTable, for very many rows at once.
constexpr Column kEntryColumns[] = {
    {"id", [](const DiaryEntry &entry, BulkValue &value) { value.put(entry.id); }},
    {"tracker_id", [](const DiaryEntry &entry, BulkValue &value) { value.put(entry.tracker); }},
    {"at_utc", [](const DiaryEntry &entry, BulkValue &value) { value.put(entry.moment.utcMsecs); }},
    {"at_offset",
     [](const DiaryEntry &entry, BulkValue &value) { value.put(qint64(entry.moment.offsetSeconds)); }},
    {"at_zone", [](const DiaryEntry &entry, BulkValue &value) { value.put(entry.moment.zone); }},
    {"day", [](const DiaryEntry &entry, BulkValue &value) { value.put(julianDay(entry.moment)); }},
    {"reporter", [](const DiaryEntry &entry, BulkValue &value) { value.put(qint64(entry.reporter)); }},
    {"reported_by", [](const DiaryEntry &entry, BulkValue &value) { value.put(entry.reportedBy); }},
    {"value", [](const DiaryEntry &entry, BulkValue &value) { value.put(entry.value); }},
    {"words", [](const DiaryEntry &entry, BulkValue &value) { value.put(entry.words); }},
    {"what_helped", [](const DiaryEntry &entry, BulkValue &value) { value.put(entry.whatHelped); }},
    {"seconds", [](const DiaryEntry &entry, BulkValue &value) { value.put(entry.seconds); }},
    {"written_utc", [](const DiaryEntry &entry, BulkValue &value) { value.put(entry.writtenUtc); }},
    {"places", [](const DiaryEntry &entry, BulkValue &value) { value.put(entry.places.join(u',')); }},
    {"feels", [](const DiaryEntry &entry, BulkValue &value) { value.put(entry.feels); }},
    {"brought_on", [](const DiaryEntry &entry, BulkValue &value) { value.put(entry.broughtOn); }},
    {"dose_id", [](const DiaryEntry &entry, BulkValue &value) { value.put(entry.dose); }},
};
constexpr int kImportColumn = int(std::size(kEntryColumns)); ///< the same in all of them

BulkRows rowsOf(const DiaryImport &import) {
    BulkRows rows{.table = "diary_entry", .count = import.entries.size()};
    for (const Column &column : kEntryColumns)
        rows.columns.append(column.name);
    rows.columns.append("import_id");
    rows.give = [&import](qsizetype row, int column, BulkValue &value) {
        if (column == kImportColumn)
            value.put(import.id);
        else
            kEntryColumns[column].give(import.entries[row], value);
    };
    return rows;
}

Result<> putEntries(Connection &connection, const DiaryImport &record, const Progress &progress) {
    BulkRows rows = rowsOf(record);
    rows.progress = [&](qint64 row, qint64 count) {
        return row % kEntriesBetweenQuestions != 0 || progress.goesOn(row, count);
    };
    auto done = insertAll(connection, rows);
    return progress.isStopped() ? Error{ErrorKind::Failed,
                                        DiaryImportTableText::tr("It was stopped. Nothing was imported."),
                                        {}}
                                : done;
}

} // namespace

Result<QList<DiaryImport>> DiaryImportTable::all() const {
    return Query(m_connection, kAll).all(readImport);
}

Result<> DiaryImportTable::eachSaying(Id<Tracker> tracker,
                                      const std::function<void(const DiaryEntry &)> &take) const {
    DiaryEntry entry{.id = {}, .tracker = tracker};
    const auto read = Query(m_connection, kSayings).bind(tracker).all([&](Query &row) {
        entry.moment = row.moment();
        entry.reporter = row.choice<Reporter>();
        entry.value = row.optionalReal();
        entry.words = row.text();
        entry.seconds = row.optionalNumber();
        take(entry);
        return true;
    });
    return read ? Result<>() : read.error();
}

Result<> DiaryImportTable::put(const DiaryImport &record, const Progress &progress) {
    auto done = Query(m_connection, kPutImport).bind(record.id).bind(record.fileName).bind(record.at).run();
    if (!done)
        return done;
    if (record.entries.size() < kMany)
        return putEntries(m_connection, record, progress);
    const auto trigger = Query(m_connection, kTrigger).first([](Query &row) { return row.text(); });
    if (!trigger || !*trigger)
        return trigger ? putEntries(m_connection, record, progress) : trigger.error();
    done = m_connection.script(kDropTrigger);
    if (done)
        done = putEntries(m_connection, record, progress);
    if (done)
        done = Query(m_connection, kMakeFindable).bind(record.id).run();
    return done ? m_connection.script((*trigger)->toUtf8()) : done;
}

Result<> DiaryImportTable::remove(Id<DiaryImport> id) {
    auto done = Query(m_connection, kRemoveEntries).bind(id).run();
    return done ? Query(m_connection, kRemoveImport).bind(id).run() : done;
}

template std::unique_ptr<AnyTable> makeTable<DiaryImportTable>(Connection &);
