// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/organization_table.h"

#include "model/base/search_key.h"
#include "model/database/query.h"
#include "model/database/stored_table.h"
#include "model/directory/duplicate_finder.h"
#include "model/directory/hsds_json.h"
#include "model/directory/record_look.h"
#include "model/directory/service_document.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr char kFindOrganization[] = "SELECT id, document FROM organization WHERE id = ?";
constexpr char kNamed[] =
    "SELECT id, document FROM organization WHERE name = ? COLLATE NOCASE ORDER BY row_id LIMIT 1";
constexpr char kCountOrganizations[] = "SELECT count(*) FROM organization";
constexpr char kCountWithoutService[] = R"sql(
    SELECT count(*) FROM organization
    WHERE NOT EXISTS (SELECT 1 FROM service WHERE organization_id = organization.id))sql";
constexpr char kWithoutService[] = R"sql(
    SELECT row_id, document, (SELECT source_id FROM directory_import WHERE id = organization.import_id)
    FROM organization WHERE row_id > ?
    AND NOT EXISTS (SELECT 1 FROM service WHERE organization_id = organization.id) ORDER BY row_id LIMIT 200)sql";
constexpr char kOrganizationRows[] = R"sql(
    SELECT id, name, (SELECT count(*) FROM service s WHERE s.organization_id = o.id)
    FROM organization o ORDER BY name COLLATE NOCASE, row_id)sql";
constexpr char kOrganizationNames[] =
    "SELECT id, name FROM organization ORDER BY name COLLATE NOCASE, row_id";
constexpr char kPutOrganization[] = R"sql(
    INSERT INTO organization (id, hsds_id, name, import_id, document)
    VALUES (?, ?, ?, (SELECT id FROM directory_import WHERE id = ?), ?)
    ON CONFLICT (id) DO UPDATE SET
        hsds_id = excluded.hsds_id, name = excluded.name, document = excluded.document)sql";
constexpr char kRename[] = "UPDATE service SET organization_name = ? WHERE organization_id = ? AND nests "
                           "AND organization_name <> ?";
// Those that it had before it was deleted.
constexpr char kLinkNamed[] =
    "UPDATE service SET organization_id = ? WHERE organization_id IS NULL AND organization_name = ?";
constexpr char kUnlink[] = "UPDATE service SET organization_id = NULL WHERE organization_id = ?";
constexpr char kRemoveOrganization[] = "DELETE FROM organization WHERE id = ?";
#define KNOWN_ORGANIZATIONS                                                                                  \
    "SELECT o.id, o.name, o.document, brought.source_id IS "                                                 \
    "(SELECT source_id FROM directory_import WHERE id = ?) FROM organization o "                             \
    "LEFT JOIN directory_import brought ON brought.id = o.import_id "
constexpr char kByHsdsId[] = KNOWN_ORGANIZATIONS "WHERE o.hsds_id = ? ORDER BY o.row_id LIMIT 20";
constexpr char kByName[] =
    KNOWN_ORGANIZATIONS "WHERE o.hsds_id = '' AND o.name = ? ORDER BY o.row_id LIMIT 1";

constexpr char kLastOrganization[] = "SELECT ifnull(max(row_id), 0) FROM organization";
constexpr char kNamedBefore[] =
    KNOWN_ORGANIZATIONS "WHERE o.name = ? COLLATE NOCASE AND o.row_id <= ? AND brought.source_id = "
                        "(SELECT source_id FROM directory_import WHERE id = ?) ORDER BY o.row_id LIMIT 2";

struct KnownOrganization {
    Id<Organization> id;
    QString name;
    QString document;
    bool isOfSource;
};

QString compactText(const QJsonObject &document) {
    return QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

Organization readOrganizationRow(Query &row) {
    const auto id = row.id<Organization>();
    Organization organization = readOrganization(QJsonDocument::fromJson(row.text().toUtf8()).object());
    organization.id = id;
    return organization;
}

// Braces keep the order of the columns: a list between braces is read from left to right.
KnownOrganization readKnownOrganization(Query &row) {
    return {row.id<Organization>(), row.text(), row.text(), row.yes()};
}

struct AloneOrganization {
    qint64 key;
    QString document;
    SourceId source;
};

// Braces keep the order of the columns: a list between braces is read from left to right.
AloneOrganization readAlone(Query &row) {
    return {row.number(), row.text(), row.optionalId<DirectoryImport>()};
}

/// By what organizations are told apart, whatever their ids.
RecordLook lookOf(const QString &name, const QByteArray &document) {
    const Organization organization = readOrganization(QJsonDocument::fromJson(document).object());
    QStringList digits;
    for (const ServicePhone &phone : organization.phones)
        digits += phoneDigitsIn(phone.number);
    return {.name = name,
            .phoneDigits = digits.join(u','),
            .foundBy = organization.website + u' ' + organization.email};
}

/// How sure it is that it is the one with this id: 0 where it is another one.
int surenessOf(const KnownOrganization &known, const NamedOrganization &named, const QString &document) {
    if (known.document == document)
        return known.isOfSource ? 5 : 4;
    const bool hasSameName = searchKey(known.name) == searchKey(named.name);
    const bool isUnique = isUniqueId(named.hsdsId);
    const bool isOther =
        !hasSameName && samenessOf(lookOf(known.name, known.document.toUtf8()),
                                   lookOf(named.name, named.document)) == Sameness::Contradicts;
    if (!known.isOfSource)
        return (isUnique && !isOther) || hasSameName ? 1 : 0;
    return isOther && !isUnique ? 0 : hasSameName ? 3 : 2;
}

} // namespace

Result<std::optional<Organization>> OrganizationTable::find(Id<Organization> id) const {
    return Query(m_connection, kFindOrganization).bind(id).first(readOrganizationRow);
}

Result<std::optional<Organization>> OrganizationTable::named(const QString &name) const {
    return Query(m_connection, kNamed).bind(name).first(readOrganizationRow);
}

Result<int> OrganizationTable::count() const {
    return Query(m_connection, kCountOrganizations).single();
}

Result<int> OrganizationTable::countWithoutService() const {
    return Query(m_connection, kCountWithoutService).single();
}

Result<> OrganizationTable::eachWithoutService(
    const std::function<Result<>(const QJsonObject &, const SourceId &)> &take) const {
    return Query::eachBehind(m_connection, kWithoutService, readAlone, [&](const auto &each) {
        return take(QJsonDocument::fromJson(each.document.toUtf8()).object(), each.source);
    });
}

Result<bool> OrganizationTable::addAlone(const QJsonObject &document, const Id<DirectoryImport> &import) {
    const NamedOrganization named{hsds::text(document, u"id"_s), hsds::words(document, u"name"_s),
                                  compactText(document).toUtf8()};
    const auto renumbered = m_lastByName > 0 ? knownByName(named, import) : std::optional<OrganizationLink>();
    if (!renumbered || *renumbered)
        return renumbered ? Result<bool>(true) : renumbered.error();
    const auto linked = link(named, import);
    return linked ? Result<bool>(linked->nests) : linked.error();
}

Result<QList<std::pair<Id<Organization>, QString>>> OrganizationTable::names() const {
    // Braces keep the order of the columns.
    return Query(m_connection, kOrganizationNames).all([](Query &row) {
        return std::pair<Id<Organization>, QString>{row.id<Organization>(), row.text()};
    });
}

Result<QList<OrganizationRow>> OrganizationTable::rows() const {
    return Query(m_connection, kOrganizationRows).all([](Query &row) {
        return OrganizationRow{row.id<Organization>(), row.text(), int(row.number())};
    });
}

Result<> OrganizationTable::put(const Organization &record) {
    const QJsonObject document = writeOrganization(record);
    auto done = Query(m_connection, kPutOrganization)
                    .bind(record.id)
                    .bind(hsds::text(document, u"id"_s))
                    .bind(record.name)
                    .bindNull()
                    .bind(compactText(document))
                    .run();
    if (done)
        done = Query(m_connection, kRename).bind(record.name).bind(record.id).bind(record.name).run();
    return done ? Query(m_connection, kLinkNamed).bind(record.id).bind(record.name).run() : done;
}

Result<> OrganizationTable::remove(Id<Organization> id) {
    auto done = Query(m_connection, kUnlink).bind(id).run();
    return done ? Query(m_connection, kRemoveOrganization).bind(id).run() : done;
}

NamedOrganization namedIn(const QJsonObject &serviceDocument, const QByteArray &nested) {
    const QJsonObject organization = serviceDocument.value(u"organization"_s).toObject();
    NamedOrganization named{hsds::text(organization, u"id"_s), hsds::words(organization, u"name"_s), nested};
    if (named.hsdsId.isEmpty() && named.name.isEmpty())
        named.hsdsId = hsds::text(serviceDocument, u"organization_id"_s);
    return named;
}

Result<std::optional<OrganizationLink>>
OrganizationTable::known(const NamedOrganization &named, const std::optional<Id<DirectoryImport>> &from) {
    const bool isById = !named.hsdsId.isEmpty();
    const QString document = QString::fromUtf8(named.document);
    const auto known = Query(m_connection, isById ? kByHsdsId : kByName)
                           .bind(from)
                           .bind(isById ? named.hsdsId : named.name)
                           .all(readKnownOrganization);
    if (!known)
        return known.error();
    std::optional<OrganizationLink> surest;
    int most = 0;
    for (const KnownOrganization &each : *known) {
        const int sureness = isById ? surenessOf(each, named, document) : 1;
        if (sureness <= most)
            continue;
        most = sureness;
        surest = OrganizationLink{each.id, each.name, each.document == document};
    }
    return surest || !isById || m_lastByName == 0 ? Result(surest) : knownByName(named, from);
}

/// Where two have one name, nobody knows which is meant.
Result<std::optional<OrganizationLink>>
OrganizationTable::knownByName(const NamedOrganization &named,
                               const std::optional<Id<DirectoryImport>> &from) {
    const auto known = Query(m_connection, kNamedBefore)
                           .bind(from)
                           .bind(named.name)
                           .bind(m_lastByName)
                           .bind(from)
                           .all(readKnownOrganization);
    if (!known)
        return known.error();
    if (named.name.isEmpty() || known->size() != 1)
        return std::optional<OrganizationLink>();
    const KnownOrganization &one = known->first();
    const bool isOther = samenessOf(lookOf(one.name, one.document.toUtf8()),
                                    lookOf(named.name, named.document)) == Sameness::Contradicts;
    return isOther ? std::nullopt : std::optional(OrganizationLink{one.id, one.name, false});
}

Result<> OrganizationTable::beginImport(const QList<NamedOrganization> &first,
                                        const Id<DirectoryImport> &import) {
    const auto last = Query(m_connection, kLastOrganization).first([](Query &row) { return row.number(); });
    if (!last)
        return last.error();
    qint64 named = 0;
    for (const NamedOrganization &each : first) {
        const auto byId = known(each, import);
        if (!byId)
            return byId.error();
        if (*byId)
            return {};
        m_lastByName = last->value_or(0);
        const auto byName = knownByName(each, import);
        m_lastByName = 0;
        if (!byName)
            return byName.error();
        named += *byName ? 1 : 0;
    }
    m_lastByName = named > 0 && named * 3 >= first.size() * 2 ? last->value_or(0) : 0;
    return {};
}

Result<OrganizationLink> OrganizationTable::link(const NamedOrganization &named,
                                                 const std::optional<Id<DirectoryImport>> &from) {
    if (named.hsdsId.isEmpty() && named.name.isEmpty())
        return OrganizationLink{};
    const auto known = this->known(named, from);
    if (!known)
        return known.error();
    if (*known)
        return **known;
    const QString document = QString::fromUtf8(named.document);
    if (document.isEmpty()) // it names an organization that nobody described
        return OrganizationLink{};
    const auto id = Id<Organization>::create();
    const auto added = Query(m_connection, kPutOrganization)
                           .bind(id)
                           .bind(named.hsdsId)
                           .bind(named.name)
                           .bind(from)
                           .bind(document)
                           .run();
    return added ? Result<OrganizationLink>({id, named.name, true}) : added.error();
}

template std::unique_ptr<AnyTable> makeTable<OrganizationTable>(Connection &);
