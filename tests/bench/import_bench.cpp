// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/store.h"
#include "model/diary/diary_table.h"
#include "model/diary/exchange/diary_source.h"
#include "tests/bench/bench.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTimeZone>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 146'000;
constexpr qint64 kHealthBytes = 1024LL * 1024 * 1024;
constexpr int kStepsBetweenValues = 30; ///< of the records that fit, one in so many

QByteArray hex(quint64 number) {
    return QByteArray::number(number, 16).rightJustified(16, '0');
}

/// Ten years of a family that writes words to every third entry.
QByteArray diaryTable() {
    static const char *things[] = {"Pain", "Nausea", "Tiredness", "Appetite", "Worry"};
    static const QByteArrayList words =
        QByteArray("after bath music school nap grandma garden story better worse "
                   "night morning walk medicine slept cried laughed played rain sun")
            .split(' ');
    QRandomGenerator random(1);
    QByteArray table = "id,date,time,what,value,who,words\n";
    for (int row = 0; row < kRows; ++row) {
        const QDateTime at =
            QDateTime(QDate(2014, 1, 1), QTime(6, 0), QTimeZone::utc()).addSecs(qint64(row) * 2160);
        table += hex(random.generate64()) + hex(random.generate64()) + ',';
        table += at.toString(u"yyyy-MM-dd,HH:mm"_s).toLatin1() + ',' + things[row % 5] + ',';
        table += QByteArray::number(random.bounded(11)) + (row % 4 == 0 ? ",child," : ",parent,");
        for (int word = 0; row % 3 == 0 && word < 8; ++word)
            table += words[random.bounded(int(words.size()))] + ' ';
        table += '\n';
    }
    return table;
}

QString write(const Books &books, const QString &name, const QByteArray &content) {
    QFile file(books.file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the file for measuring could not be written");
    return file.fileName();
}

/// What anybody would do with sqlite3 to have the same: the rows, our indexes and the words to search in.
constexpr char kScript[] = R"sql(
CREATE TABLE entry (id TEXT, date TEXT, time TEXT, what TEXT, value REAL, who TEXT, words TEXT);
.mode csv
.import --skip 1 "%1" entry
ALTER TABLE entry ADD COLUMN import_id TEXT NOT NULL DEFAULT '0123456789abcdef';
CREATE UNIQUE INDEX entry_by_id ON entry (id);
CREATE INDEX entry_by_time ON entry (date, time);
CREATE INDEX entry_by_what ON entry (what, date, who, value, time);
CREATE INDEX entry_by_import ON entry (import_id);
CREATE VIRTUAL TABLE search USING fts5 (words, content = 'entry', content_rowid = 'rowid',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
INSERT INTO search (rowid, words) SELECT rowid, words FROM entry WHERE words <> '';
)sql";

void importWithSqlite(const Books &books, const QString &table) {
    const QString path = books.file(u"import.sqlite"_s);
    QFile::remove(path);
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {path});
    sqlite.write(QString::fromLatin1(kScript).arg(table).toUtf8());
    sqlite.closeWriteChannel();
    if (!sqlite.waitForFinished(-1) || sqlite.exitCode() != 0)
        qFatal("sqlite3 could not import: %s", sqlite.readAllStandardError().constData());
}

struct ImportTimes {
    double reading = 0;
    double writing = 0;
};

/// From the file to the durable entries, with everything that the program looks at and tells.
ImportTimes importWithHearthbook(const Books &books, const QString &table) {
    const QString path = books.file(u"import.hearthbook"_s);
    QFile::remove(path);
    const auto store = Store::create(path);
    QElapsedTimer timer;
    timer.start();
    const auto source = lookAtDiary(table, QDate(2026, 3, 14));
    const auto rows = source ? readDiary(*source, shapeOf(*source, **store), QTimeZone("America/New_York"))
                             : Result<DiaryRows>(source.error());
    if (!rows)
        qFatal("the table could not be read");
    const DiaryPlan plan{.things = planThings(*rows, {})};
    ImportOutcome outcome = makeEntries(*rows, plan, *knownEntries(**store, plan));
    const double reading = double(timer.nsecsElapsed()) / 1e6;
    DiaryImport import{.fileName = table, .entries = std::move(outcome.entries)};
    if (!(*store)->apply(importStep({}, plan, std::move(import))) ||
        (*store)->table<DiaryTable>().count().valueOr(0) != kRows)
        qFatal("the table could not be brought in");
    return {reading, double(timer.nsecsElapsed()) / 1e6 - reading};
}

/// Both in turns, as the machine is never the same twice.
void importTable(benchmark::State &state, const Books &books) {
    const QString table = write(books, u"diary.csv"_s, diaryTable());
    Samples sqlite;
    Samples ours;
    Samples reading;
    for (auto _ : state) {
        sqlite.time([&] { importWithSqlite(books, table); });
        const ImportTimes times = importWithHearthbook(books, table);
        ours.add(times.reading + times.writing);
        reading.add(times.reading);
    }
    state.counters["sqlite_ms"] = sqlite.quantile(0.5);
    state.counters["ours_ms"] = ours.quantile(0.5);
    state.counters["reading_ms"] = reading.quantile(0.5);
    state.counters["speed"] = sqlite.quantile(0.5) / ours.quantile(0.5);
}

QString healthExport(const Books &books) {
    QFile file(books.file(u"export.xml"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the export for measuring could not be written");
    file.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<HealthData locale=\"en_US\">\n");
    const QByteArray record =
        "<Record type=\"%1\" sourceName=\"Watch\" sourceVersion=\"10.1\" device=\"&lt;&lt;HKDevice: 0x1&gt;, "
        "name:Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,2&gt;\" unit=\"%2\" "
        "creationDate=\"%3\" "
        "startDate=\"%3\" endDate=\"%3\" value=\"%4\"/>\n";
    QDateTime at(QDate(2014, 1, 1), QTime(0, 0), QTimeZone::utc());
    for (qint64 number = 0; file.pos() < kHealthBytes; ++number) {
        const bool fits = number % kStepsBetweenValues == 0;
        at = at.addSecs(90);
        QByteArray line = record;
        line.replace("%1",
                     fits ? "HKQuantityTypeIdentifierOxygenSaturation" : "HKQuantityTypeIdentifierStepCount");
        line.replace("%2", fits ? "%" : "count");
        line.replace("%3", at.toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1() + " -0500");
        line.replace("%4",
                     fits ? "0." + QByteArray::number(90 + number % 10) : QByteArray::number(number % 100));
        file.write(line);
    }
    file.write("</HealthData>\n");
    return file.fileName();
}

/// Most memory that the program needed for a command, in MiB.
double memoryOf(const QStringList &arguments) {
    const pid_t child = fork();
    if (child == 0) {
        QByteArrayList bytes{HEARTHBOOK_PROGRAM};
        for (const QString &argument : arguments)
            bytes.append(argument.toUtf8());
        std::vector<char *> words;
        for (QByteArray &word : bytes)
            words.push_back(word.data());
        words.push_back(nullptr);
        execv(HEARTHBOOK_PROGRAM, words.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child || status != 0)
        qFatal("the program could not import");
    return double(usage.ru_maxrss) / 1024;
}

void importHealth(benchmark::State &state, const Books &books) {
    const QString book = books.file(u"health.hearthbook"_s);
    const QString table = write(books, u"small.csv"_s, "date,pain\n2024-05-01,4\n");
    const QString health = healthExport(books);
    for (auto _ : state) {
        QFile::remove(book);
        (void)Store::create(book);
        const QStringList command{u"import"_s, u"diary"_s, book};
        const double little = memoryOf(command + QStringList{table});
        QElapsedTimer timer;
        timer.start();
        const double much = memoryOf(command + QStringList{health});
        state.counters["seconds"] = double(timer.elapsed()) / 1000;
        state.counters["growth_MiB"] = much - little;
    }
    QFile::remove(health);
}

} // namespace

void measureImport(const Books &books) {
    benchmark::RegisterBenchmark("ImportTable", importTable, std::cref(books))
        ->Iterations(5)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("ImportHealth", importHealth, std::cref(books))
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
}
