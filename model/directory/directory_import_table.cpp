// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/directory_import_table.h"

#include "model/database/query.h"
#include "model/database/stored_table.h"
#include "model/directory/import_pipeline.h"
#include "model/directory/import_problems.h"
#include "model/directory/missing_from_source.h"
#include "model/directory/said_category.h"
#include "model/directory/service_document.h"
#include "model/directory/service_importer.h"
#include "model/directory/service_index.h"

#include <QJsonDocument>
#include <QScopeGuard>

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
constexpr char kLastServiceRow[] = "SELECT ifnull(max(row_id), 0) FROM service";
// Looked after for each row, the indexes and the words to search in cost far more than when they are made of
// all rows together. All of it is one transaction.
constexpr char kAside[] = R"sql(
    SELECT 'DROP ' || type || ' ' || name, sql FROM sqlite_master
    WHERE tbl_name = 'service' AND sql IS NOT NULL AND (name = 'service_added' OR (type = 'index' AND ?))
    ORDER BY type, name)sql";
constexpr char kMakeFindable[] = R"sql(
    INSERT INTO service_search (rowid, name, alternate_name, organization_name, subjects, place, description, areas, note, found_by)
    SELECT row_id, name, alternate_name, organization_name, subjects, place, description, areas, note, found_by
    FROM service WHERE row_id > ? AND row_id <= ?)sql";
constexpr qint64 kFindableAtOnce = 2000; ///< some hundredths of a second, in between the window lives

constexpr char kPutRest[] =
    "INSERT INTO directory_rest (import_id, table_name, line, cells) VALUES (?, ?, ?, ?)";
#define OF_NEWEST_IMPORTS                                                                                    \
    "import_id IN (SELECT id FROM directory_import one WHERE NOT EXISTS "                                    \
    "(SELECT 1 FROM directory_import later WHERE later.source_id = one.source_id AND later.rowid > "         \
    "one.rowid))"
constexpr char kRest[] =
    "SELECT row_id, table_name, line, cells, (SELECT source_id FROM directory_import WHERE id = import_id) "
    "FROM directory_rest WHERE row_id > ? AND " OF_NEWEST_IMPORTS " ORDER BY row_id LIMIT 500";
constexpr char kCountRest[] = "SELECT count(*) FROM directory_rest WHERE " OF_NEWEST_IMPORTS;
constexpr char kServicesBefore[] =
    "SELECT service_id, fingerprint, document, note_added FROM service_before WHERE import_id = ?";
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

/// What waits with its work until all services are in.
struct Aside {
    QByteArray drop;
    QByteArray create;
};

struct Before {
    Id<Service> id;
    qint64 fingerprint;
    QString document;
    QString noteAdded;
};

Before readBefore(Query &row) {
    return {row.id<Service>(), row.number(), row.text(), row.text()};
}

/// Puts the words of new services into the search, many at a time.
class SearchFiller {
public:
    SearchFiller(Connection &connection, qint64 lastBefore) : m_connection(connection), m_last(lastBefore) {}

    /// As many as there are; where fewer than `least` wait, none.
    Result<> fill(qint64 least, const std::function<bool()> &goOn) {
        const auto newest =
            Query(m_connection, kLastServiceRow).first([](Query &row) { return row.number(); });
        if (!newest)
            return newest.error();
        while (*newest && m_last < **newest && **newest - m_last >= least) {
            if (!goOn())
                return importStopped();
            const qint64 last = std::min(**newest, m_last + kFindableAtOnce);
            if (auto made = Query(m_connection, kMakeFindable).bind(m_last).bind(last).run(); !made)
                return made;
            m_last = last;
        }
        return {};
    }

private:
    Connection &m_connection;
    qint64 m_last; ///< key of the last one that can be found
};

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
    const auto later = Query(m_connection, kLater).bind(id).first([](Query &row) { return row.number(); });
    return later ? Result<bool>(later->value_or(0) == 0) : later.error();
}

Result<> DirectoryImportTable::bringIn(DirectoryImport &import, qint64 lastBefore, const GoOn &goOn) {
    auto keptAsOne = MergedServices::read(m_connection);
    if (!keptAsOne)
        return keptAsOne.error();
    ServiceImporter intake(m_connection, m_organizations, m_services, import, lastBefore,
                           *std::move(keptAsOne));
    const auto importEnds = qScopeGuard([this] { m_organizations.endImport(); });
    SearchFiller search(m_connection, lastBefore);
    qint64 count = 0;
    const auto isWanted = [&] { return !goOn || goOn(count); };
    const auto take = [&](SourcePieces pieces) -> Result<> {
        for (auto &piece : pieces) {
            auto *service = std::get_if<PreparedService>(&piece);
            count += service ? 1 : 0;
            auto taken =
                service ? intake.take(std::move(*service)) : keepRest(import, std::get<UnlinkedRow>(piece));
            if (!taken)
                return taken;
        }
        auto done = intake.flush();
        return done ? search.fill(kFindableAtOnce, isWanted) : done;
    };
    auto end = readOnThread(import.source, take, isWanted);
    if (!end)
        return end.error();
    if (auto finished = intake.finish(); !finished)
        return finished;
    end->unreadable += intake.nameless();
    if (auto filled = search.fill(1, isWanted); !filled)
        return filled;
    return import.fileName.isEmpty()
               ? Result<>()
               : markVanished(m_connection, import, intake.met(), intake.isUpdate(), *end);
}

Result<> DirectoryImportTable::keepRest(const DirectoryImport &import, const UnlinkedRow &row) {
    if (row.table == QLatin1String("organization")) {
        const auto added = m_organizations.addAlone(row.cells, import.id);
        if (!added || *added)
            return added ? Result<>() : added.error();
    }
    return Query(m_connection, kPutRest)
        .bind(import.id)
        .bind(row.table)
        .bind(row.line)
        .bind(QString::fromUtf8(QJsonDocument(row.cells).toJson(QJsonDocument::Compact)))
        .run();
}

Result<> DirectoryImportTable::eachRest(
    const std::function<Result<>(const UnlinkedRow &, const SourceId &)> &take) const {
    for (qint64 last = 0;;) {
        const auto piece = Query(m_connection, kRest).bind(last).all(readRest);
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            return {};
        for (const auto &[key, row, source] : *piece) {
            if (auto taken = take(row, source); !taken)
                return taken;
            last = key;
        }
    }
}

Result<int> DirectoryImportTable::countRest() const {
    const auto count = Query(m_connection, kCountRest).first([](Query &row) { return int(row.number()); });
    return count ? Result<int>(count->value_or(0)) : count.error();
}

Result<> DirectoryImportTable::put(const DirectoryImport &record, const GoOn &goOn) {
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
    if (auto brought = bringInTogether(import, goOn); !brought)
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

Result<> DirectoryImportTable::bringInTogether(DirectoryImport &import, const GoOn &goOn) {
    const auto last = Query(m_connection, kLastServiceRow).first([](Query &row) { return row.number(); });
    if (!last)
        return last.error();
    const qint64 lastBefore = last->value_or(0);
    const auto aside = Query(m_connection, kAside).bind(lastBefore == 0).all([](Query &row) {
        return Aside{row.text().toUtf8(), row.text().toUtf8()};
    });
    if (!aside)
        return aside.error();
    Result<> done;
    for (const Aside &each : *aside)
        done = done ? m_connection.script(each.drop) : done;
    if (done)
        done = bringIn(import, lastBefore, goOn);
    const auto isWanted = [&] { return !goOn || goOn(import.added); };
    for (const Aside &each : *aside) {
        if (done && !isWanted())
            return importStopped();
        done = done ? m_connection.script(each.create) : done;
    }
    return done;
}

Result<> DirectoryImportTable::giveBack(Id<DirectoryImport> id) {
    const auto changed = Query(m_connection, kServicesBefore).bind(id).all(readBefore);
    if (!changed)
        return changed.error();
    for (const Before &before : *changed) {
        const auto service = m_services.find(before.id);
        if (!service)
            return service.error();
        if (!*service)
            continue;
        QJsonObject document = QJsonDocument::fromJson(before.document.toUtf8()).object();
        const bool hadGuessed = takeSaidCategory(document).has_value();
        Service was = withDocument(**service, document, before.fingerprint);
        if (hadGuessed) // the import added a category to those that were guessed
            was.categories = columnsOf(document).guessed;
        was.changes.removeIf([id](const ServiceChange &change) { return change.broughtBy == id; });
        if (!before.noteAdded.isEmpty())
            was.note = was.note.remove(before.noteAdded).trimmed();
        if (auto put = m_services.put(was); !put)
            return put;
    }
    return {};
}

Result<> DirectoryImportTable::remove(Id<DirectoryImport> id) {
    auto done = giveBack(id);
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
