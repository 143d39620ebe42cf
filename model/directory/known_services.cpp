// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/known_services.h"

#include "model/base/search_key.h"
#include "model/database/query.h"
#include "model/directory/name_words.h"
#include "model/directory/ready_service.h"
#include "model/directory/service.h"
#include "model/directory/service_document.h"
#include "model/directory/told_columns.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

#define KNOWN_COLUMNS                                                                                        \
    "SELECT s.row_id, s.id, s.hsds_id, s.fingerprint, s.name, s.organization_name, s.phone_digits, "         \
    "s.found_by, s.address_key, s.place, s.postal_code, s.note, brought.source_id "                          \
    "FROM service s LEFT JOIN directory_import brought ON brought.id = s.import_id "
// A hostile file may use one id for all that it has.
#define FIRST_BETWEEN "AND s.row_id > ? AND s.row_id <= ? ORDER BY s.row_id LIMIT 20"

constexpr char kWithId[] = KNOWN_COLUMNS "WHERE s.hsds_id = ? AND s.hsds_id <> '' " FIRST_BETWEEN;
constexpr char kWithoutId[] = KNOWN_COLUMNS "WHERE s.hsds_id = '' AND s.fingerprint = ? " FIRST_BETWEEN;
constexpr char kNamedAnywhere[] =
    KNOWN_COLUMNS "WHERE s.name = ? COLLATE NOCASE AND brought.source_id IS NOT NULL " FIRST_BETWEEN;
constexpr char kNamedInSource[] =
    KNOWN_COLUMNS "WHERE s.name = ? COLLATE NOCASE AND brought.source_id = ? " FIRST_BETWEEN;

// Braces keep the order of the columns: a list between braces is read from left to right.
KnownService readKnownService(Query &row) {
    return {row.number(),
            row.id<Service>(),
            row.text(),
            row.number(),
            {row.text(), row.text(), row.text(), row.text(), row.text(), row.text(), row.text()},
            row.text(),
            row.optionalId<DirectoryImport>()};
}

} // namespace

bool isNameless(const PreparedService &service) {
    return isNoName(service.columns.name);
}

bool isWithoutId(const PreparedService &service) {
    return service.columns.hsdsId.isEmpty() || service.hasMadeId;
}

bool saysTooLittle(const PreparedService &service, const Service &before) {
    const bool isOfOrganization = searchKey(before.name) == searchKey(before.organization.name);
    const bool hasName = !isNameless(service) && (!service.hasBorrowedName || isOfOrganization);
    return (!hasName && !isNoName(before.name)) || (service.isBare && !isBareService(before.source));
}

RecordLook lookOf(const PreparedService &service) {
    RecordLook look = lookOf(service.columns);
    if (service.hasBorrowedName || isNoName(look.name))
        look.name.clear();
    return look;
}

bool saysNothingOf(const KnownService &known, const PreparedService &service) {
    const RecordLook &look = known.look;
    const bool isMoreKnown = !(look.phoneDigits + look.addressKey + look.organization + look.place).isEmpty();
    return lookOf(service).name.isEmpty() || (service.isBare && isMoreKnown);
}

Sameness samenessOf(const KnownService &known, const PreparedService &service) {
    if (known.fingerprint == service.fingerprint)
        return Sameness::Agrees;
    const Sameness sameness = samenessOf(known.look, lookOf(service), isUniqueId(service.columns.hsdsId));
    return saysNothingOf(known, service) ? std::max(sameness, Sameness::Unclear) : sameness;
}

PreparedService completed(const PreparedService &service, const KnownService &known, const Service &before) {
    const bool isOtherId = isWithoutId(service) && service.columns.hsdsId != known.hsdsId;
    const QJsonValue otherColumns = service.told ? QJsonValue() : before.source.value(otherColumnsKey());
    if (!isOtherId && !service.told && !otherColumns.isObject())
        return service;
    PreparedService whole{.document = unpacked(service.packed)};
    if (otherColumns.isObject() && !whole.document.contains(otherColumnsKey()))
        whole.document.insert(otherColumnsKey(), otherColumns); // no file that is saved here has them
    if (isOtherId)
        whole.document.insert(u"id"_s, known.hsdsId);
    if (service.told)
        whole.document = withTold(before, whole.document, *service.told);
    whole.prepareService();
    whole.note = service.note;
    whole.said = service.said;
    return whole;
}

QList<NamedOrganization> organizationsOf(const std::vector<PreparedService> &services) {
    QList<NamedOrganization> organizations;
    QSet<QString> met;
    for (const PreparedService &service : services) {
        const NamedOrganization &each = service.organization;
        if (!each.hsdsId.isEmpty() && !each.name.isEmpty() && !met.contains(each.hsdsId)) {
            met.insert(each.hsdsId);
            organizations.append(each);
        }
    }
    return organizations;
}

Result<QList<KnownService>> KnownServices::like(const PreparedService &service, qint64 after) const {
    if (areNone())
        return QList<KnownService>();
    const QString &id = service.columns.hsdsId;
    Query query(m_connection, id.isEmpty() ? kWithoutId : kWithId);
    if (id.isEmpty())
        query.bind(service.fingerprint);
    else
        query.bind(id);
    return query.bind(after).bind(m_lastBefore).all(readKnownService);
}

Result<QList<KnownService>> KnownServices::namedLike(const PreparedService &service) const {
    if (areNone())
        return QList<KnownService>();
    Query query(m_connection, kNamedAnywhere);
    return query.bind(service.columns.name).bind(0).bind(m_lastBefore).all(readKnownService);
}

Result<QList<KnownService>> KnownServices::namedLike(const PreparedService &service,
                                                     Id<DirectoryImport> source) const {
    if (areNone())
        return QList<KnownService>();
    Query query(m_connection, kNamedInSource);
    return query.bind(service.columns.name).bind(source).bind(0).bind(m_lastBefore).all(readKnownService);
}
