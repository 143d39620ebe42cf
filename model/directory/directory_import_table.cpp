// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/directory_import_table.h"

#include "model/database/query.h"
#include "model/database/stored_table.h"
#include "model/directory/import_problems.h"
#include "model/directory/import_run.h"
#include "model/directory/missing_from_source.h"

#include <QJsonDocument>

namespace {

#define IMPORT_COLUMNS                                                                                       \
    "id, file_name, at_utc, at_offset, at_zone, added, changed, already, kept, vanished, back, mixed, "      \
    "source_id"
constexpr char kAllImports[] =
    "SELECT " IMPORT_COLUMNS " FROM directory_import ORDER BY at_utc DESC, rowid DESC";
constexpr char kFindImport[] = "SELECT " IMPORT_COLUMNS " FROM directory_import WHERE id = ?";
constexpr char kPutDirectoryImport[] =
    "INSERT INTO directory_import (" IMPORT_COLUMNS ") VALUES (?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, ?)";
constexpr char kLater[] = R"sql(
    SELECT count(*) FROM directory_import one JOIN directory_import later
    ON later.source_id = one.source_id AND later.rowid > one.rowid WHERE one.id = ?)sql";
constexpr char kCounts[] =
    "UPDATE directory_import SET added = ?, changed = ?, already = ?, kept = ?, vanished = ?, back = ? "
    "WHERE id = ?";
#define OF_NEWEST_IMPORTS                                                                                    \
    "import_id IN (SELECT id FROM directory_import one WHERE NOT EXISTS "                                    \
    "(SELECT 1 FROM directory_import later WHERE later.source_id = one.source_id AND later.rowid > "         \
    "one.rowid))"
constexpr char kRest[] =
    "SELECT row_id, table_name, line, cells, (SELECT source_id FROM directory_import WHERE id = import_id) "
    "FROM directory_rest WHERE row_id > ? AND " OF_NEWEST_IMPORTS " ORDER BY row_id LIMIT 500";
constexpr char kCountRest[] = "SELECT count(*) FROM directory_rest WHERE " OF_NEWEST_IMPORTS;
constexpr char kRemoveServices[] = "DELETE FROM service WHERE import_id = ?";
constexpr char kRemoveOrganizations[] = R"sql(
    DELETE FROM organization WHERE import_id = ?
    AND NOT EXISTS (SELECT 1 FROM service WHERE organization_id = organization.id))sql";
constexpr char kFreeOrganizations[] = "UPDATE organization SET import_id = NULL WHERE import_id = ?";
constexpr char kRemoveDirectoryImport[] = "DELETE FROM directory_import WHERE id = ?";

// Braces keep the order of the columns: a list between braces is read from left to right.
DirectoryImport readImport(Query &row) {
    return {row.id<DirectoryImport>(),
            row.text(),
            row.moment(),
            row.number(),
            row.number(),
            row.number(),
            row.number(),
            row.number(),
            row.number(),
            row.number(),
            row.optionalId<DirectoryImport>().value_or(Id<DirectoryImport>()),
            {},
            {},
            {}};
}

struct KeptRest {
    qint64 key;
    UnlinkedRow row;
    SourceId source;
};

KeptRest readRest(Query &row) {
    const qint64 key = row.number();
    const QString table = row.text();
    const int line = int(row.number());
    const QJsonObject cells = QJsonDocument::fromJson(row.text().toUtf8()).object();
    return {key, {table, line, cells}, row.optionalId<DirectoryImport>()};
}

} // namespace

Result<QList<DirectoryImport>> DirectoryImportTable::all() const {
    return Query(m_connection, kAllImports).all(readImport);
}

Result<std::optional<DirectoryImport>> DirectoryImportTable::find(Id<DirectoryImport> id) const {
    return Query(m_connection, kFindImport).bind(id).first(readImport);
}

Result<QList<ProblemKind>> DirectoryImportTable::problems(Id<DirectoryImport> id) const {
    return keptProblems(m_connection, id);
}

Result<bool> DirectoryImportTable::isNewestOfSource(Id<DirectoryImport> id) const {
    const auto later = Query(m_connection, kLater).bind(id).single();
    return later ? Result<bool>(*later == 0) : later.error();
}

Result<> DirectoryImportTable::eachRest(
    const std::function<Result<>(const UnlinkedRow &, const SourceId &)> &take) const {
    return Query::eachBehind(m_connection, kRest, readRest,
                             [&](const auto &each) { return take(each.row, each.source); });
}

Result<int> DirectoryImportTable::countRest() const {
    return Query(m_connection, kCountRest).single();
}

Result<> DirectoryImportTable::put(const DirectoryImport &record, const Progress &progress) {
    DirectoryImport import = record;
    import.added = import.changed = import.already = import.kept = import.vanished = import.back = 0;
    import.sourceId = import.id; // until its file is looked at
    auto done = Query(m_connection, kPutDirectoryImport)
                    .bind(import.id)
                    .bind(import.fileName)
                    .bind(import.at)
                    .bind(import.sourceId)
                    .run();
    if (!done || !import.source)
        return done;
    if (auto brought = ImportRun(m_connection, m_organizations, m_services, import).run(progress); !brought)
        return brought;
    if (import.problems) {
        if (auto kept = keepProblems(m_connection, import.id, *import.problems); !kept)
            return kept;
    }
    return Query(m_connection, kCounts)
        .bind(import.added)
        .bind(import.changed)
        .bind(import.already)
        .bind(import.kept)
        .bind(import.vanished)
        .bind(import.back)
        .bind(import.id)
        .run();
}

Result<> DirectoryImportTable::remove(Id<DirectoryImport> id) {
    auto done = giveBack(m_connection, m_services, id);
    if (done)
        done = unmarkVanished(m_connection, id);
    for (const char *sql :
         {kRemoveServices, kRemoveOrganizations, kFreeOrganizations, kRemoveDirectoryImport}) {
        if (done)
            done = Query(m_connection, sql).bind(id).run();
    }
    return done;
}

template std::unique_ptr<AnyTable> makeTable<DirectoryImportTable>(Connection &);
