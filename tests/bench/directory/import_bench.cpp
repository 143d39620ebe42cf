// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/directory/directory_bench.h"

#include "model/directory/hsds/datapackage.h"
#include "model/directory/hsds/service_export.h"
#include "model/directory/hsds/service_reader.h"
#include "model/sample/sample_directory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

constexpr int kTries = 3;
constexpr qint64 kFew = 50;

std::unique_ptr<Store> bookAt(const QString &path) {
    QFile::remove(path);
    auto store = Store::create(path);
    if (!store)
        qFatal("the book for measuring could not be made");
    return *std::move(store);
}

void fill(Store &store, const ServiceSource &source) {
    const auto done = store.apply({{}, {adding(DirectoryImport{.source = source})}});
    if (!done)
        qFatal("the services could not be brought in: %s",
               qPrintable(done.error().text + done.error().detail));
}

/// What anybody would do with sqlite3 to have the same: the tables, indexes that join them and that lists are
/// filtered and sorted by, and the words to search in.
constexpr char kScript[] = R"sql(
.mode csv
%1
CREATE UNIQUE INDEX service_by_id ON services (id);
CREATE UNIQUE INDEX organization_by_id ON organizations (id);
CREATE INDEX organization_by_name ON organizations (name COLLATE NOCASE);
CREATE UNIQUE INDEX location_by_id ON locations (id);
CREATE UNIQUE INDEX term_by_id ON taxonomy_terms (id);
CREATE INDEX service_by_organization ON services (organization_id);
CREATE INDEX at_by_service ON service_at_location (service_id);
CREATE INDEX address_by_location ON addresses (location_id);
CREATE INDEX attribute_by_service ON attributes (link_id);
CREATE INDEX area_by_service ON service_areas (service_id);
CREATE INDEX phone_by_service ON phones (service_id);
CREATE INDEX language_by_service ON languages (service_id);
CREATE INDEX schedule_by_service ON schedules (service_id);
CREATE INDEX service_by_name ON services (name COLLATE NOCASE, status, minimum_age, maximum_age, assured_date, fees_description);
CREATE INDEX service_by_check ON services (assured_date, status, minimum_age, maximum_age, fees_description);
CREATE INDEX location_by_place ON locations (latitude, longitude);
CREATE INDEX phone_by_number ON phones (number);
CREATE INDEX address_by_street ON addresses (address_1, postal_code);
CREATE TABLE words AS SELECT s.rowid AS row_id, s.name AS name, s.alternate_name AS alternate_name,
    o.name AS organization_name,
    (SELECT group_concat(t.name, ' ') FROM attributes a JOIN taxonomy_terms t ON t.id = a.taxonomy_term_id
     WHERE a.link_id = s.id) AS subjects,
    (SELECT d.city || ', ' || d.state_province FROM service_at_location p JOIN addresses d ON d.location_id = p.location_id
     WHERE p.service_id = s.id LIMIT 1) AS place,
    s.description AS description,
    (SELECT group_concat(x.name, ' ') FROM service_areas x WHERE x.service_id = s.id) AS areas
    FROM services s LEFT JOIN organizations o ON o.id = s.organization_id;
CREATE VIRTUAL TABLE search USING fts5 (name, alternate_name, organization_name, subjects, place, description, areas,
    content = 'words', content_rowid = 'row_id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
INSERT INTO search (rowid, name, alternate_name, organization_name, subjects, place, description, areas)
    SELECT row_id, name, alternate_name, organization_name, subjects, place, description, areas FROM words;
)sql";

void importWithSqlite(const Directories &directories) {
    const QString path = directories.file(u"plain.sqlite"_s);
    QFile::remove(path);
    QString imports;
    const QDir folder(directories.folder());
    for (const QString &file : folder.entryList({u"*.csv"_s}))
        imports += u".import \"%1\" %2\n"_s.arg(folder.filePath(file), QFileInfo(file).baseName());
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {u"-bail"_s, path});
    sqlite.write(QString::fromLatin1(kScript).arg(imports).toUtf8());
    sqlite.closeWriteChannel();
    if (!sqlite.waitForFinished(-1) || sqlite.exitCode() != 0)
        qFatal("sqlite3 could not import: %s", sqlite.readAllStandardError().constData());
}

/// Most memory that a run of this program needed for bringing a file in, in MiB.
double memoryOf(const QString &book, const QString &source) {
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {u"--import"_s, book, source});
    if (!program.waitForFinished(-1) || program.exitCode() != 0)
        qFatal("the services could not be brought in");
    return program.readAllStandardOutput().toDouble() / 1024;
}

/// Both in turns, as the machine is never the same twice.
void importServices(benchmark::State &state, qint64 services, QString (Directories::*which)() const) {
    static const Directories directories(services);
    const QString source = (directories.*which)();
    const QString book = directories.file(u"import.hearthbook"_s);
    Samples sqlite, ours;
    for (auto _ : state) {
        sqlite.time([&] { importWithSqlite(directories); });
        ours.time([&] { bringIn(book, source); });
    }
    state.counters["sqlite_ms"] = sqlite.quantile(0.5);
    state.counters["ours_ms"] = ours.quantile(0.5);
    state.counters["speed"] = sqlite.quantile(0.5) / ours.quantile(0.5);
    state.counters["book_MiB"] = double(QFileInfo(book).size()) / (1 << 20);
    state.counters["growth_MiB"] = memoryOf(book, source) - memoryOf(book, directories.small());
}

} // namespace

void bringIn(const QString &path, const QString &source) {
    const auto store = bookAt(path);
    fill(*store, hsdsSource({source}, std::make_shared<HsdsReport>()));
}

Directories::Directories(qint64 services) : m_services(services) {
    const auto store = bookAt(file(u"few.hearthbook"_s));
    fill(*store, sampleServices(0, kFew));
    if (!exportServices(*store, ServiceFile::Json, small()))
        qFatal("the services for measuring could not be written");
    const auto full = bookAt(file(u"full.hearthbook"_s));
    fill(*full, sampleServices(0, services));
    if (!exportServices(*full, ServiceFile::Json, json()) ||
        !exportServices(*full, ServiceFile::PackedTables, tables()))
        qFatal("the services for measuring could not be written");
    unpack();
}

void Directories::unpack() const {
    QDir().mkpath(folder());
    const auto package = Datapackage::open(tables());
    for (const Datapackage::Table &table : (*package)->tables()) {
        QFile file(folder() + u'/' + table.file);
        if (!file.open(QIODevice::WriteOnly) || file.write((*(*package)->read(table))->readAll()) < 0)
            qFatal("the tables for measuring could not be written");
    }
}

void measureDirectoryImport(qint64 services) {
    for (const auto &[name, source] : {std::pair("ImportServices/Json", &Directories::json),
                                       std::pair("ImportServices/Tables", &Directories::tables)}) {
        benchmark::RegisterBenchmark(name, importServices, services, source)
            ->Iterations(kTries)
            ->Unit(benchmark::kMillisecond);
    }
}
