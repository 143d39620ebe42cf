// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/import_source.h"

#include "model/database/query.h"
#include "model/directory/ready_service.h"

#include <QMap>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr char kWithName[] = R"sql(
    SELECT source_id FROM directory_import WHERE file_name = ? AND file_name <> '' AND id <> ?
    AND source_id IS NOT NULL GROUP BY source_id ORDER BY max(rowid) DESC)sql";
constexpr char kNameOfSource[] =
    "SELECT file_name FROM directory_import WHERE source_id = ? ORDER BY rowid DESC LIMIT 1";
constexpr char kSizeOfSource[] = R"sql(
    SELECT count(*) FROM service WHERE import_id IN (SELECT id FROM directory_import WHERE source_id = ?))sql";

/// What the services at the beginning of a file say of one source that has their ids.
struct Meeting {
    qint64 agreeing = 0;
    qint64 unclear = 0;
    qint64 contradicting = 0;
    qint64 keptAsOne = 0; ///< went from that source
    bool hasUniqueIds = false;

    qint64 met() const { return agreeing + unclear + contradicting; }
    qint64 known() const { return agreeing + keptAsOne; }
    /// At most one in twenty is another one, and two of three surely the same.
    bool isClear() const {
        return known() > 0 && agreeing * 3 >= met() * 2 - 1 &&
               contradicting <= std::max<qint64>(1, met() / 20);
    }
    /// It may be the same source, or it only looks so.
    bool isInDoubt(qint64 looked) const {
        return met() > 0 && !isClear() && ((agreeing + unclear) * 3 >= looked || hasUniqueIds);
    }
};

using Sources = QMap<Id<DirectoryImport>, Meeting>;
/// How a service of a file and the one of a source with its id are alike.
struct MetService {
    Sameness sameness = Sameness::Contradicts;
    KnownService known = {};
};
using MetInSources = QMap<Id<DirectoryImport>, MetService>;

/// Ids may be the numbers of lines: then they name others where a line came in or went out. The one with this
/// id has another name now, and the service is in its source under another id.
Result<bool> isRenumbered(const KnownServices &known, const KnownService &withId,
                          const PreparedService &service) {
    const RecordLook look = lookOf(service);
    if (!withId.source || look.name.isEmpty() || isUniqueId(service.columns.hsdsId) ||
        haveSameName(withId.look, look))
        return false;
    const auto named = known.namedLike(service, *withId.source);
    if (!named)
        return named.error();
    return std::any_of(named->begin(), named->end(),
                       [&](const KnownService &each) { return areRenumbered(each.look, look); });
}

/// Those that are most alike. Where one is the same, others with its id are not meant.
Result<MetInSources> mostAlike(const KnownServices &known, const PreparedService &service) {
    const auto alike = known.like(service);
    if (!alike)
        return alike.error();
    MetInSources most;
    Sameness best = Sameness::Contradicts;
    for (const KnownService &each : *alike) {
        const auto renumbered = isRenumbered(known, each, service);
        if (!renumbered)
            return renumbered.error();
        const Sameness sameness = *renumbered ? Sameness::Agrees : samenessOf(each, service);
        if (sameness > best)
            most.clear();
        best = std::max(best, sameness);
        if (sameness == best && each.source && !most.contains(*each.source))
            most.insert(*each.source, {sameness, each});
    }
    return most;
}

void count(Meeting &meeting, Sameness sameness) {
    meeting.agreeing += sameness == Sameness::Agrees;
    meeting.unclear += sameness == Sameness::Unclear;
    meeting.contradicting += sameness == Sameness::Contradicts;
}

/// A row that lost its name, or all else, tells nothing of its source.
bool isSilent(const MetInSources &met, const PreparedService &service) {
    return !met.isEmpty() && std::all_of(met.begin(), met.end(), [&](const MetService &each) {
        return each.sameness == Sameness::Unclear && saysNothingOf(each.known, service);
    });
}

/// The services at the beginning of a file, as far as they are in the directory.
struct Beginning {
    Sources sources = {};
    qint64 silent = 0; ///< services that have nothing but an id of one that is known
    QMap<Id<DirectoryImport>, QList<IdDoubt>> doubts = {};
};

Result<Beginning> lookAtBeginning(const KnownServices &known, const MergedServices &keptAsOne,
                                  const std::vector<PreparedService> &first) {
    Beginning found;
    for (const PreparedService &service : first) {
        const auto most = mostAlike(known, service);
        if (!most)
            return most.error();
        if (isSilent(*most, service)) {
            ++found.silent;
            continue;
        }
        for (auto each = most->begin(); each != most->end(); ++each) {
            Meeting &meeting = found.sources[each.key()];
            count(meeting, each->sameness);
            if (each->sameness == Sameness::Agrees)
                continue;
            meeting.hasUniqueIds = meeting.hasUniqueIds || isUniqueId(service.columns.hsdsId);
            found.doubts[each.key()].append(doubtOf(each->known, service));
        }
        const QList<Id<DirectoryImport>> ofGone = keptAsOne.sourcesOf(service.columns.hsdsId);
        for (const Id<DirectoryImport> &source : QSet<Id<DirectoryImport>>(ofGone.begin(), ofGone.end())) {
            if (!most->contains(source))
                ++found.sources[source].keptAsOne;
        }
    }
    return found;
}

/// The one that knows the most services; the first of several.
std::optional<Id<DirectoryImport>> best(const QList<Id<DirectoryImport>> &sources, const Sources &meetings) {
    const auto rank = [&](const Id<DirectoryImport> &source) {
        const Meeting meeting = meetings.value(source);
        return std::pair(meeting.known(), meeting.met());
    };
    const auto found = std::max_element(sources.begin(), sources.end(),
                                        [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return found == sources.end() ? std::nullopt : std::optional(*found);
}

bool isUpdate(const DirectoryImport &import, const SourceDoubt &doubt) {
    return import.questions.isUpdate && import.questions.isUpdate(doubt);
}

Result<bool> isUpdateOfNamesake(Connection &connection, const DirectoryImport &import,
                                const Id<DirectoryImport> &source, qint64 looked, qint64 known) {
    const auto there = Query(connection, kSizeOfSource).bind(source).single<qint64>();
    if (!there)
        return there.error();
    return isUpdate(import, {import.fileName, *there, looked, known, {}});
}

/// Whether two of three are in the source by their names, phones and streets, whatever their ids.
Result<bool> areOfSource(const KnownServices &known, const Id<DirectoryImport> &source,
                         const std::vector<PreparedService> &first) {
    qint64 same = 0;
    for (const PreparedService &service : first) {
        const RecordLook look = lookOf(service);
        if (look.name.isEmpty())
            continue;
        const auto named = known.namedLike(service, source);
        if (!named)
            return named.error();
        same += std::any_of(named->begin(), named->end(),
                            [&](const KnownService &each) { return areRenumbered(each.look, look); });
    }
    return same > 0 && same * 3 >= qint64(first.size()) * 2;
}

/// The source in which the most of these are by their names, phones and streets, whatever their ids.
struct NamedSource {
    std::optional<Id<DirectoryImport>> id = {};
    qint64 same = 0;
};

Result<NamedSource> sourceByNames(const KnownServices &known, const std::vector<PreparedService> &first) {
    QMap<Id<DirectoryImport>, qint64> same;
    for (const PreparedService &service : first) {
        const RecordLook look = lookOf(service);
        if (look.name.isEmpty())
            continue;
        const auto named = known.namedLike(service);
        if (!named)
            return named.error();
        QSet<Id<DirectoryImport>> sources;
        for (const KnownService &each : *named) {
            if (each.source && areRenumbered(each.look, look))
                sources.insert(*each.source);
        }
        for (const Id<DirectoryImport> &source : std::as_const(sources))
            ++same[source];
    }
    NamedSource most;
    for (auto each = same.cbegin(); each != same.cend(); ++each) {
        if (each.value() > most.same)
            most = {each.key(), each.value()};
    }
    return most;
}

/// A list whose ids are all others and whose file has another name: half of it is here by all that people
/// see. Nothing where it is not.
Result<std::optional<ImportSource>> chooseByNames(Connection &connection, const DirectoryImport &import,
                                                  const KnownServices &known,
                                                  const std::vector<PreparedService> &first) {
    const auto found = sourceByNames(known, first);
    if (!found)
        return found.error();
    if (!found->id || found->same * 2 < qint64(first.size()))
        return std::optional<ImportSource>();
    const auto name =
        Query(connection, kNameOfSource).bind(*found->id).first([](Query &row) { return row.text(); });
    if (!name)
        return name.error();
    const bool isSame = isUpdate(import, {.fileName = name->value_or(QString()),
                                          .looked = qint64(first.size()),
                                          .known = found->same,
                                          .isByNames = true});
    return std::optional(isSame ? ImportSource{.id = *found->id, .areIdsNew = true}
                                : ImportSource{.id = import.id, .hasNamesOfOthers = true});
}

/// Two that have one name are told apart by what else differs.
QString toldApart(const RecordLook &look, const RecordLook &other) {
    if (look.name != other.name)
        return look.name;
    QStringList words{look.name};
    for (const auto fact : {&RecordLook::organization, &RecordLook::place, &RecordLook::phoneDigits}) {
        if (look.*fact != other.*fact && !(look.*fact).isEmpty())
            words.append(look.*fact);
    }
    return words.join(u", "_s);
}

} // namespace

IdDoubt doubtOf(const KnownService &known, const PreparedService &service) {
    const RecordLook look = lookOf(service.columns);
    return {service.columns.hsdsId, toldApart(known.look, look), toldApart(look, known.look)};
}

Result<ImportSource> chooseSource(Connection &connection, const DirectoryImport &import,
                                  const KnownServices &known, const MergedServices &keptAsOne,
                                  const std::vector<PreparedService> &first) {
    const auto found = lookAtBeginning(known, keptAsOne, first);
    if (!found)
        return found.error();
    const auto named = Query(connection, kWithName).bind(import.fileName).bind(import.id).all([](Query &row) {
        return row.id<DirectoryImport>();
    });
    if (!named)
        return named.error();
    const Sources &sources = found->sources;
    const qint64 looked = qint64(first.size()) - found->silent;
    const auto namesake = best(*named, sources);
    const Meeting ofNamesake = namesake ? sources.value(*namesake) : Meeting();
    if (ofNamesake.isClear() && ofNamesake.known() * 3 >= looked)
        return ImportSource{*namesake, true};
    if (namesake && ofNamesake.known() * 3 < looked) {
        const auto areSame = areOfSource(known, *namesake, first);
        if (!areSame)
            return areSame.error();
        if (*areSame)
            return ImportSource{.id = *namesake, .isUpdate = true, .areIdsNew = true};
    }
    const auto other = best(sources.keys(), sources);
    const Meeting ofOther = other ? sources.value(*other) : Meeting();
    if (ofOther.isClear() &&
        ofOther.known() * 3 >= looked * 2) // a newer file under another name, or what was saved here
        return ImportSource{*other};
    if (ofOther.isInDoubt(looked)) {
        const bool isSame =
            isUpdate(import, {import.fileName, 0, looked, ofOther.met(), found->doubts.value(*other)});
        return isSame ? ImportSource{.id = *other, .isUpdate = named->contains(*other), .areIdsTrusted = true}
                      : ImportSource{.id = import.id, .hasIdsOfOthers = true};
    }
    if (!namesake) {
        const auto byNames = chooseByNames(connection, import, known, first);
        return byNames ? Result<ImportSource>(byNames->value_or(ImportSource{import.id})) : byNames.error();
    }
    const auto update = isUpdateOfNamesake(connection, import, *namesake, looked, ofNamesake.known());
    if (!update)
        return update.error();
    return *update ? ImportSource{*namesake, true} : ImportSource{import.id, false, true};
}
