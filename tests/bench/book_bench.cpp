// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/store.h"
#include "tests/bench/bench.h"

#include <QDateTime>
#include <QFile>
#include <sqlite3.h>

namespace {

constexpr int kEntries = 200;

void openBook(benchmark::State &state, const Books &books) {
    Samples samples;
    for (auto _ : state) {
        samples.time([&] {
            const auto store = Store::open(books.tenYears());
            if (!store)
                state.SkipWithError("the book did not open");
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
    const Tracker tracker =
        store && (*store)->trackers().all() ? (*store)->trackers().all()->first() : Tracker{};
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

/// The same row in a table without index or rule, as durably.
void saveWithSqlite(benchmark::State &state, const Books &books) {
    sqlite3 *database = nullptr;
    const QByteArray path = books.file(QStringLiteral("plain.sqlite")).toUtf8();
    QFile::remove(QString::fromUtf8(path));
    sqlite3_open(path.constData(), &database);
    run(database, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;"
                  "CREATE TABLE entry (id BLOB PRIMARY KEY, thing BLOB, at INTEGER, value REAL, words TEXT)");
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO entry VALUES (randomblob(16), randomblob(16), 1, 2.0, '')", -1,
                       &insert, nullptr);
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
    benchmark::RegisterBenchmark("SavePlainSqlite", saveWithSqlite, std::cref(books))
        ->Iterations(kEntries)
        ->Unit(msecs);
    benchmark::RegisterBenchmark("SaveEntry", saveEntry, std::cref(books))->Iterations(kEntries)->Unit(msecs);
}
