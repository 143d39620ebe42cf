// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/import_source.h"

#include "model/directory/ready_service.h"
#include "model/store/query.h"

#include <QMap>
#include <QSet>
#include <algorithm>

namespace {

constexpr char kWithName[] = R"sql(
    SELECT source_id FROM directory_import WHERE file_name = ? AND file_name <> '' AND id <> ?
    AND source_id IS NOT NULL GROUP BY source_id ORDER BY max(rowid) DESC)sql";
constexpr char kSizeOfSource[] = R"sql(
    SELECT count(*) FROM service WHERE import_id IN (SELECT id FROM directory_import WHERE source_id = ?))sql";

using Sources = QMap<Id<DirectoryImport>, qint64>;

/// How many of these services each source has.
Result<Sources> sourcesOf(const KnownServices &known, const KeptAsOne &keptAsOne,
                          const std::vector<ReadyService> &first) {
    Sources counts;
    for (const ReadyService &service : first) {
        const auto alike = known.like(service);
        if (!alike)
            return alike.error();
        const QList<Id<DirectoryImport>> ofGone = keptAsOne.sourcesOf(service.columns.hsdsId);
        QSet<Id<DirectoryImport>> sources(ofGone.begin(), ofGone.end());
        for (const KnownService &each : *alike) {
            const bool isOne = isUniqueId(service.columns.hsdsId) || mayBeOne(each.look, lookOf(service));
            if (each.source && isOne)
                sources.insert(*each.source);
        }
        for (const Id<DirectoryImport> &source : sources)
            ++counts[source];
    }
    return counts;
}

/// The one with the most known services; the first of several.
std::optional<Id<DirectoryImport>> best(const QList<Id<DirectoryImport>> &sources, const Sources &counts) {
    const auto found = std::max_element(sources.begin(), sources.end(), [&](const auto &a, const auto &b) {
        return counts.value(a) < counts.value(b);
    });
    return found == sources.end() ? std::nullopt : std::optional(*found);
}

Result<bool> isUpdate(Connection &connection, const DirectoryImport &import,
                      const Id<DirectoryImport> &source, qint64 looked, qint64 known) {
    if (!import.questions.isUpdate)
        return false;
    const auto there =
        Query(connection, kSizeOfSource).bind(source).first([](Query &row) { return row.number(); });
    if (!there)
        return there.error();
    return import.questions.isUpdate({import.fileName, there->value_or(0), looked, known});
}

} // namespace

Result<ImportSource> chooseSource(Connection &connection, const DirectoryImport &import,
                                  const KnownServices &known, const KeptAsOne &keptAsOne,
                                  const std::vector<ReadyService> &first) {
    const ImportSource isNew{import.id};
    const auto counts = sourcesOf(known, keptAsOne, first);
    if (!counts)
        return counts.error();
    const auto named = Query(connection, kWithName).bind(import.fileName).bind(import.id).all([](Query &row) {
        return row.id<DirectoryImport>();
    });
    if (!named)
        return named.error();
    const auto looked = qint64(first.size());
    const auto namesake = best(*named, *counts);
    if (namesake && counts->value(*namesake) * 3 >= looked)
        return ImportSource{*namesake, true};
    const auto other = best(counts->keys(), *counts);
    if (other &&
        counts->value(*other) * 3 >= looked * 2) // a newer file under another name, or what was saved here
        return ImportSource{*other};
    if (!namesake)
        return isNew;
    const auto update = isUpdate(connection, import, *namesake, looked, counts->value(*namesake));
    if (!update)
        return update.error();
    return *update ? ImportSource{*namesake, true} : ImportSource{import.id, false, true};
}
