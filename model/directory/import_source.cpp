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

constexpr qsizetype kMostRenamed = 9; ///< that make nobody doubt, whatever their share

using Sources = QMap<Id<DirectoryImport>, qint64>;

/// The services at the beginning of a file, as far as they are in the directory.
struct Beginning {
    Sources counts = {}; ///< how many of them each source has
    qint64 known = 0;
    QList<IdDoubt> renamed = {};

    bool areIdsInDoubt() const { return renamed.size() > kMostRenamed && renamed.size() * 5 > known; }
};

bool hasBecomeAnother(const KnownService &known, const ReadyService &service) {
    return known.fingerprint != service.fingerprint && isRenamed(known.look, lookOf(service));
}

/// Those that the service of a file may be. Where one is alike, others with its id are not meant.
QList<KnownService> onesOf(const ReadyService &service, QList<KnownService> alike) {
    alike.removeIf([&service](const KnownService &each) {
        return !isUniqueId(service.columns.hsdsId) && !mayBeOne(each.look, lookOf(service));
    });
    QList<KnownService> likely = alike;
    likely.removeIf([&service](const KnownService &each) { return hasBecomeAnother(each, service); });
    return likely.isEmpty() ? alike : likely;
}

Result<Beginning> lookAtBeginning(const KnownServices &known, const KeptAsOne &keptAsOne,
                                  const std::vector<ReadyService> &first) {
    Beginning found;
    for (const ReadyService &service : first) {
        const auto alike = known.like(service);
        if (!alike)
            return alike.error();
        const QList<Id<DirectoryImport>> ofGone = keptAsOne.sourcesOf(service.columns.hsdsId);
        QSet<Id<DirectoryImport>> sources(ofGone.begin(), ofGone.end());
        const QList<KnownService> ones = onesOf(service, *alike);
        found.known += !ones.isEmpty();
        if (!ones.isEmpty() && hasBecomeAnother(ones.first(), service))
            found.renamed.append({service.columns.hsdsId, ones.first().look.name, service.columns.name});
        for (const KnownService &each : ones) {
            if (each.source)
                sources.insert(*each.source);
        }
        for (const Id<DirectoryImport> &source : std::as_const(sources))
            ++found.counts[source];
    }
    return found;
}

/// The one with the most known services; the first of several.
std::optional<Id<DirectoryImport>> best(const QList<Id<DirectoryImport>> &sources, const Sources &counts) {
    const auto found = std::max_element(sources.begin(), sources.end(), [&](const auto &a, const auto &b) {
        return counts.value(a) < counts.value(b);
    });
    return found == sources.end() ? std::nullopt : std::optional(*found);
}

bool isUpdate(const DirectoryImport &import, const SourceDoubt &doubt) {
    return import.questions.isUpdate && import.questions.isUpdate(doubt);
}

Result<bool> isUpdateOfNamesake(Connection &connection, const DirectoryImport &import,
                                const Id<DirectoryImport> &source, qint64 looked, qint64 known) {
    const auto there =
        Query(connection, kSizeOfSource).bind(source).first([](Query &row) { return row.number(); });
    if (!there)
        return there.error();
    return isUpdate(import, {import.fileName, there->value_or(0), looked, known, {}});
}

} // namespace

Result<ImportSource> chooseSource(Connection &connection, const DirectoryImport &import,
                                  const KnownServices &known, const KeptAsOne &keptAsOne,
                                  const std::vector<ReadyService> &first) {
    const ImportSource isNew{import.id};
    const auto found = lookAtBeginning(known, keptAsOne, first);
    if (!found)
        return found.error();
    const Sources &counts = found->counts;
    const auto looked = qint64(first.size());
    if (found->areIdsInDoubt() &&
        !isUpdate(import, {import.fileName, 0, looked, found->known, found->renamed}))
        return ImportSource{.id = import.id, .hasIdsOfOthers = true};
    const auto named = Query(connection, kWithName).bind(import.fileName).bind(import.id).all([](Query &row) {
        return row.id<DirectoryImport>();
    });
    if (!named)
        return named.error();
    const auto namesake = best(*named, counts);
    if (namesake && counts.value(*namesake) * 3 >= looked)
        return ImportSource{*namesake, true};
    const auto other = best(counts.keys(), counts);
    if (other &&
        counts.value(*other) * 3 >= looked * 2) // a newer file under another name, or what was saved here
        return ImportSource{*other};
    if (!namesake)
        return isNew;
    const auto update = isUpdateOfNamesake(connection, import, *namesake, looked, counts.value(*namesake));
    if (!update)
        return update.error();
    return *update ? ImportSource{*namesake, true} : ImportSource{import.id, false, true};
}
