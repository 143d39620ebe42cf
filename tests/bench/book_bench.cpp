// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/moment.h"
#include "model/book/book_file.h"
#include "model/book/book_lock.h"
#include "model/book/store.h"
#include "model/child/child_table.h"
#include "model/database/connection.h"
#include "model/database/migrator.h"
#include "model/diary/diary_entry.h"
#include "model/diary/tracker_table.h"
#include "model/sealed/sealed_file.h"
#include "tests/bench/bench.h"

#include <QDateTime>
#include <QFile>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kEntries = 200;

const Access kReading = Access::ReadOnly;

/// The same database as a plain file, which needs no key.
QString plainTenYears(const Books &books) {
    const QString path = books.file(u"ten-years.sqlite"_s);
    if (QFile::exists(path))
        return path;
    std::unique_ptr<SealedFile> book;
    const auto key = unlockBook(books.tenYears(), KeySecret::open());
    QFile plain(path);
    if (!key || SealedFile::open(books.tenYears(), *key, kReading, book) != SQLITE_OK ||
        !plain.open(QIODevice::WriteOnly))
        qFatal("the plain book for measuring could not be written");
    unsigned char page[sealed::kPageSize];
    for (quint32 no = 1; no <= book->pageCount(); ++no) {
        if (book->read(no, page) != SQLITE_OK)
            qFatal("the book for measuring could not be read");
        plain.write(reinterpret_cast<const char *>(page), sizeof page);
    }
    return path;
}

/// Without the derivation of a key, which is slow on purpose.
void openBook(benchmark::State &state, const Books &books) {
    const auto key = unlockBook(books.tenYears(), KeySecret::open());
    Samples samples;
    for (auto _ : state) {
        samples.time([&] {
            const auto store = Store::open(books.tenYears(), *key);
            if (!store || !(*store)->table<ChildTable>().get())
                state.SkipWithError("the book did not open");
        });
    }
    samples.tell(state);
}

/// What a program would do with a plain file: lock it, open it, ask for the version and read the child.
void openPlain(benchmark::State &state, const Books &books) {
    const QString path = plainTenYears(books);
    Samples samples;
    for (auto _ : state) {
        samples.time([&] {
            const auto lock = lockBook(path);
            const auto connection = Connection::openPlain(path);
            if (!lock || !connection || !schemaVersion(**connection) || !ChildTable(**connection).get())
                state.SkipWithError("the plain book did not open");
        });
    }
    samples.tell(state);
}

DiaryEntry entryOf(const Tracker &tracker, int number) {
    return {.tracker = tracker.id,
            .moment = Moment::of(QDateTime::currentDateTimeUtc().addSecs(number)),
            .value = number % 11};
}

void saveEntry(benchmark::State &state, const Books &books) {
    const auto store = Store::open(books.copyOfTenYears());
    const Tracker tracker = store && (*store)->table<TrackerTable>().all()
                                ? (*store)->table<TrackerTable>().all()->first()
                                : Tracker{};
    Samples samples;
    int number = 0;
    for (auto _ : state) {
        samples.time([&] {
            if (!(*store)->apply({{}, {adding(entryOf(tracker, ++number))}}))
                state.SkipWithError("the entry was not saved");
        });
    }
    samples.tell(state);
}

void run(sqlite3 *database, const char *sql) {
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
}

/// The same row into the same tables, indexes and triggers of a plain file, as durably.
void saveWithSqlite(benchmark::State &state, const Books &books) {
    sqlite3 *database = nullptr;
    sqlite3_open(plainTenYears(books).toUtf8().constData(), &database);
    run(database, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON;");
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(
        database,
        "INSERT INTO diary_entry (id, tracker_id, at_utc, at_offset, at_zone, day, reporter, value, "
        "words, what_helped, places, feels, brought_on) "
        "VALUES (randomblob(16), (SELECT id FROM tracker LIMIT 1), "
        "CAST(unixepoch() * 1000 AS INTEGER), 0, 'UTC', 2461000, 0, 5.0, '', '', '', '', '')",
        -1, &insert, nullptr);
    Samples samples;
    for (auto _ : state) {
        samples.time([&] {
            if (sqlite3_step(insert) != SQLITE_DONE)
                state.SkipWithError("the row was not saved");
            sqlite3_reset(insert);
        });
    }
    sqlite3_finalize(insert);
    sqlite3_close(database);
    samples.tell(state);
}

} // namespace

void measureBook(const Books &books) {
    const auto msecs = benchmark::kMillisecond;
    benchmark::RegisterBenchmark("OpenTenYears", openBook, std::cref(books))->Iterations(50)->Unit(msecs);
    benchmark::RegisterBenchmark("OpenPlain", openPlain, std::cref(books))->Iterations(50)->Unit(msecs);
    benchmark::RegisterBenchmark("SavePlainSqlite", saveWithSqlite, std::cref(books))
        ->Iterations(kEntries)
        ->Unit(msecs);
    benchmark::RegisterBenchmark("SaveEntry", saveEntry, std::cref(books))->Iterations(kEntries)->Unit(msecs);
}
