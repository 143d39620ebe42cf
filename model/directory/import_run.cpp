// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/import_run.h"

#include "model/database/query.h"
#include "model/directory/import_pipeline.h"
#include "model/directory/missing_from_source.h"
#include "model/directory/said_category.h"
#include "model/directory/service_document.h"
#include "model/directory/service_importer.h"
#include "model/directory/service_index.h"

#include <QJsonDocument>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace {

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
constexpr char kServicesBefore[] =
    "SELECT service_id, fingerprint, document, note_added FROM service_before WHERE import_id = ?";

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
    Result<> fill(qint64 least, const Progress &progress) {
        const auto newest = Query(m_connection, kLastServiceRow).single<qint64>();
        if (!newest)
            return newest.error();
        while (m_last < *newest && *newest - m_last >= least) {
            if (!progress.goesOn())
                return importStopped();
            const qint64 last = std::min(*newest, m_last + kFindableAtOnce);
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

Result<> ImportRun::run(const Progress &progress) {
    const auto last = Query(m_connection, kLastServiceRow).single<qint64>();
    if (!last)
        return last.error();
    const auto aside = Query(m_connection, kAside).bind(*last == 0).all([](Query &row) {
        return Aside{row.text().toUtf8(), row.text().toUtf8()};
    });
    if (!aside)
        return aside.error();
    Result<> done;
    for (const Aside &each : *aside)
        done = done ? m_connection.script(each.drop) : done;
    if (done)
        done = bringIn(*last, progress);
    for (const Aside &each : *aside) {
        if (done && !progress.goesOn(m_import.added))
            return importStopped();
        done = done ? m_connection.script(each.create) : done;
    }
    return done;
}

Result<> ImportRun::bringIn(qint64 lastBefore, const Progress &progress) {
    auto keptAsOne = MergedServices::read(m_connection);
    if (!keptAsOne)
        return keptAsOne.error();
    ServiceImporter intake(m_connection, m_organizations, m_services, m_import, lastBefore,
                           *std::move(keptAsOne));
    const auto importEnds = qScopeGuard([this] { m_organizations.endImport(); });
    SearchFiller search(m_connection, lastBefore);
    qint64 count = 0;
    const auto take = [&](SourcePieces pieces) -> Result<> {
        for (auto &piece : pieces) {
            auto *service = std::get_if<PreparedService>(&piece);
            count += service ? 1 : 0;
            auto taken = service ? intake.take(std::move(*service)) : keepRest(std::get<UnlinkedRow>(piece));
            if (!taken)
                return taken;
        }
        progress.tell(count);
        auto done = intake.flush();
        return done ? search.fill(kFindableAtOnce, progress) : done;
    };
    auto end = readOnThread(m_import.source, take, progress);
    if (!end)
        return end.error();
    if (auto finished = intake.finish(); !finished)
        return finished;
    end->unreadable += intake.nameless();
    if (auto filled = search.fill(1, progress); !filled)
        return filled;
    return m_import.fileName.isEmpty()
               ? Result<>()
               : markVanished(m_connection, m_import, intake.met(), intake.isUpdate(), *end);
}

Result<> ImportRun::keepRest(const UnlinkedRow &row) {
    if (row.table == u"organization"_s) {
        const auto added = m_organizations.addAlone(row.cells, m_import.id);
        if (!added || *added)
            return added ? Result<>() : added.error();
    }
    return Query(m_connection, kPutRest)
        .bind(m_import.id)
        .bind(row.table)
        .bind(row.line)
        .bind(QString::fromUtf8(QJsonDocument(row.cells).toJson(QJsonDocument::Compact)))
        .run();
}

Result<> giveBack(Connection &connection, ServiceTable &services, Id<DirectoryImport> id) {
    const auto changed = Query(connection, kServicesBefore).bind(id).all(readBefore);
    if (!changed)
        return changed.error();
    for (const Before &before : *changed) {
        const auto service = services.find(before.id);
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
        if (auto put = services.put(was); !put)
            return put;
    }
    return {};
}
