// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/service_importer.h"

#include "model/database/query.h"

#include <QCoreApplication>

namespace {

struct ServiceIntakeText {
    Q_DECLARE_TR_FUNCTIONS(ServiceImporter)
};

/// By what a service is met again.
quint64 keyOf(const QString &hsdsId, qint64 fingerprint) {
    return hsdsId.isEmpty() ? quint64(fingerprint) : quint64(fingerprintOf(hsdsId.toUtf8()));
}

constexpr char kPutSource[] = "UPDATE directory_import SET source_id = ? WHERE id = ?";

constexpr std::size_t kFirstLookedAt = 500;
constexpr std::size_t kMostWaiting = 5000; ///< for an answer, or until all others are in

enum Sureness { Unlike, IsStranger, IsUnclear, IsOne, IsSameOne };

Error noNames() {
    return {ErrorKind::Invalid,
            ServiceIntakeText::tr("None of these services has a name. Nothing was imported."),
            {}};
}

} // namespace

ServiceImporter::ServiceImporter(Connection &connection, OrganizationTable &organizations,
                                 ServiceTable &services, DirectoryImport &import, qint64 lastBefore,
                                 MergedServices keptAsOne) :
    m_connection(connection),
    m_organizations(organizations), m_import(import), m_writer(connection, organizations, services, import),
    m_known(connection, lastBefore), m_keptAsOne(std::move(keptAsOne)), m_met(lastBefore) {
    if (m_known.areNone())
        m_source = ImportSource{import.id, true};
}

Result<> ServiceImporter::take(PreparedService service) {
    if (m_source)
        return takeOfSource(std::move(service));
    m_first.push_back(std::move(service));
    return m_first.size() < kFirstLookedAt ? Result<>() : beginWithSource();
}

Result<> ServiceImporter::beginWithSource() {
    const auto source = chooseSource(m_connection, m_import, m_known, m_keptAsOne, m_first);
    if (!source)
        return source.error();
    m_source = *source;
    m_import.sourceId = source->id;
    if (source->isNamesake)
        m_writer.tell(ServiceIntakeText::tr(
            "An earlier file has the same name, but few of the same services. This one was taken for "
            "something new, and nothing was marked as gone."));
    if (source->hasIdsOfOthers)
        m_writer.tell(
            ServiceIntakeText::tr("Many services of this file have the id of one that is here, but the rest "
                                  "does not clearly agree. "
                                  "They were taken for something new, and what is here stays as it was."));
    if (source->hasNamesOfOthers)
        m_writer.tell(ServiceIntakeText::tr(
            "Many services of this file are here already by their names and phones, with "
            "other ids. They were taken for something new, so they are here twice."));
    if (auto put = Query(m_connection, kPutSource).bind(source->id).bind(m_import.id).run(); !put)
        return put;
    if (auto begun = m_organizations.beginImport(organizationsOf(m_first), m_import.id); !begun)
        return begun;
    for (PreparedService &service : std::exchange(m_first, {})) {
        if (auto taken = takeOfSource(std::move(service)); !taken)
            return taken;
    }
    return {};
}

/// A source that uses an id more than once means its services in their order.
Result<QList<KnownService>> ServiceImporter::unmet(const PreparedService &service) const {
    auto alike = m_known.like(service, m_lastMet.value(keyOf(service.columns.hsdsId, service.fingerprint)));
    if (alike)
        alike->removeIf([this](const KnownService &each) { return m_met.contains(each.key); });
    return alike;
}

/// An id means something only within its source; in another one, all else has to be the same, too.
int ServiceImporter::surenessOf(const KnownService &known, const PreparedService &service) const {
    if (known.fingerprint == service.fingerprint)
        return IsSameOne;
    const bool isOfSource = known.source == m_source->id;
    const bool isMeantByAll = isUniqueId(service.columns.hsdsId) && !m_source->hasIdsOfOthers;
    if (!isOfSource && !isMeantByAll)
        return areOne(known.look, lookOf(service.columns)) ? IsOne : Unlike;
    switch (samenessOf(known, service)) {
    case Sameness::Agrees:
        return IsOne;
    case Sameness::Unclear:
        return IsUnclear;
    case Sameness::Contradicts:
        break;
    }
    return !isOfSource ? Unlike : m_source->areIdsTrusted ? IsUnclear : IsStranger;
}

void ServiceImporter::meet(const KnownService &known, const PreparedService &service, bool isFirst) {
    m_met.add(known.key);
    m_isAnyUsable = true;
    if (isFirst) // those behind it are looked for next
        m_lastMet.insert(keyOf(service.columns.hsdsId, service.fingerprint), known.key);
}

/// Its id names another one now, or nothing that is known.
bool ServiceImporter::mayBeRenumbered(const PreparedService &service, const KnownService *withId) const {
    const QString &id = service.columns.hsdsId;
    const bool isOther =
        !withId || (withId->source == m_source->id && !haveSameName(withId->look, lookOf(service)));
    return isOther && m_source->id != m_import.id && !lookOf(service).name.isEmpty() &&
           !isWithoutId(service) && (m_source->areIdsNew || !isUniqueId(id)) &&
           !m_keptAsOne.hasId(id, m_source->id);
}

Result<> ServiceImporter::takeOfSource(PreparedService service, bool mayWait) {
    m_isAny = true;
    m_isAnyUsable = m_isAnyUsable || !isNameless(service);
    const auto alike = unmet(service);
    if (!alike)
        return alike.error();
    int most = Unlike;
    const KnownService *surest = nullptr;
    for (const KnownService &each : *alike) {
        const int sureness = surenessOf(each, service);
        const bool isNearer = surest && each.source == m_source->id && surest->source != m_source->id;
        const bool isNewer = sureness == IsStranger; // of those with its id, the one that is still there
        if (sureness > most || (sureness == most && (isNearer || isNewer))) {
            most = sureness;
            surest = &each;
        }
    }
    if (most != IsSameOne && m_keptAsOne.has(service.columns.hsdsId, service.fingerprint)) {
        ++m_import.already;
        return {};
    }
    const bool isOther = surest && !haveSameName(surest->look, lookOf(service));
    if (!mayWait && m_areRenumbered && isOther && !lookOf(service).name.isEmpty() && most > Unlike)
        most = IsStranger;                                               // its id says nothing
    const bool isLast = lookOf(service).name.isEmpty() && most > Unlike; // where no other row has its id
    if (mayWait && (isLast || mayBeRenumbered(service, most > Unlike ? surest : nullptr))) {
        m_renumbered.push_back(std::move(service));
        return m_renumbered.size() < kMostWaiting ? Result<>() : settleRenumbered();
    }
    if (most == IsStranger && m_strangers.size() < kMostWaiting) {
        m_strangers.push_back({std::move(service), *surest});
        return {};
    }
    if (most < IsUnclear) {
        if (!isWithoutId(service) || m_source->id == m_import.id)
            return takeUnknown(std::move(service));
        m_withoutId.push_back(std::move(service));
        return m_withoutId.size() < kMostWaiting ? Result<>() : settleWithoutId();
    }
    meet(*surest, service, surest == &alike->first());
    return m_writer.compare(*surest, service);
}

Result<> ServiceImporter::takeUnknown(PreparedService service) {
    if (m_keptAsOne.hasId(service.columns.hsdsId, m_source->id)) { // what was kept here stays
        ++m_import.kept;
        return {};
    }
    if (service.isIdAlone) {
        const bool hasId = !isWithoutId(service);
        m_writer.tell(hasId ? ServiceIntakeText::tr("This line has an id and nothing else. It was left out.")
                            : ServiceIntakeText::tr("There is nothing in it. It was left out."),
                      hasId ? service.columns.hsdsId : QString());
        return {};
    }
    m_nameless += isNameless(service) && isWithoutId(service);
    return m_writer.add(std::move(service));
}

/// Where a line of the source came in or went out, all ids behind it may name the next service. Each one is
/// still that of its name and its phone. What nobody knows so is a new one, or got a new name.
Result<> ServiceImporter::settleRenumbered() {
    auto waiting = std::exchange(m_renumbered, {});
    const std::size_t all = waiting.size();
    auto done = takeNamedLike(waiting, {Street::Same, Street::NoOther});
    m_areRenumbered = m_areRenumbered || waiting.size() * 2 < all;
    for (PreparedService &service : waiting)
        done = done ? takeOfSource(std::move(service), false) : done;
    return done;
}

/// One that lost its id is still the one of its source with its name and its phone. Of several with one name,
/// those at the same address come together.
Result<> ServiceImporter::settleWithoutId() {
    auto waiting = std::exchange(m_withoutId, {});
    auto done = takeNamedLike(waiting, {Street::Same, Street::Any});
    for (PreparedService &service : waiting)
        done = done ? takeUnknown(std::move(service)) : done;
    return done;
}

/// Leaves those that are not known by their names.
Result<> ServiceImporter::takeNamedLike(std::vector<PreparedService> &services,
                                        const QList<Street> &streets) {
    for (const Street street : streets) {
        for (PreparedService &service : std::exchange(services, {})) {
            const auto same = unmetNamedLike(service, street);
            if (!same)
                return same.error();
            if (!*same) {
                services.push_back(std::move(service));
                continue;
            }
            meet(**same, service, false);
            if (!isWithoutId(service))
                m_writer.tell(ServiceIntakeText::tr(
                                  "It has another id than before. It was known by its name and phone, "
                                  "and what you wrote here stays with it."),
                              service.columns.name);
            if (auto compared = m_writer.compare(**same, service); !compared)
                return compared;
        }
    }
    return {};
}

Result<std::optional<KnownService>> ServiceImporter::unmetNamedLike(const PreparedService &service,
                                                                    Street street) const {
    const auto named = m_known.namedLike(service, m_source->id);
    if (!named)
        return named.error();
    const RecordLook look = lookOf(service.columns);
    for (const KnownService &each : *named) {
        const bool isThere = street != Street::Same || each.look.addressKey == look.addressKey;
        const bool isAlike =
            street == Street::NoOther ? areRenumbered(each.look, look) : areNamedAlike(each.look, look);
        if (isThere && isAlike && !m_met.contains(each.key))
            return std::optional(each);
    }
    return std::optional<KnownService>();
}

Result<> ServiceImporter::settleStrangers() {
    QList<IdDoubt> doubts;
    for (const Stranger &each : m_strangers)
        doubts.append(doubtOf(each.before, each.service));
    const bool areSame =
        !doubts.isEmpty() && m_import.questions.areSame && m_import.questions.areSame(doubts);
    for (Stranger &each : std::exchange(m_strangers, {})) {
        if (areSame && !m_met.contains(each.before.key)) {
            meet(each.before, each.service, false);
            if (auto compared = m_writer.compare(each.before, each.service); !compared)
                return compared;
            continue;
        }
        m_writer.tell(
            ServiceIntakeText::tr("It has the id of another service, but what else it says is not of that "
                                  "one. Both were kept."),
            each.service.columns.name);
        if (auto added = takeUnknown(std::move(each.service)); !added)
            return added;
    }
    return {};
}

Result<> ServiceImporter::finish() {
    auto done = m_source ? Result<>() : beginWithSource();
    if (done)
        done = settleRenumbered();
    if (done)
        done = settleStrangers();
    if (done)
        done = settleWithoutId();
    if (done)
        done = m_writer.flush();
    return done && m_isAny && !m_isAnyUsable ? noNames() : done;
}
