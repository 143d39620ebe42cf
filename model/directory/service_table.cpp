// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/service_table.h"

#include "model/database/child_rows.h"
#include "model/database/stored_table.h"
#include "model/directory/record_look.h"
#include "model/directory/service_category.h"
#include "model/directory/service_document.h"
#include "model/directory/service_index.h"
#include "model/directory/service_search_words.h"
#include "model/directory/stored_document.h"

#include <QJsonDocument>

namespace {

#define SERVICE_COLUMNS                                                                                      \
    "s.id, s.import_id, s.fingerprint, s.mine, s.categories, s.note, s.nests, s.organization_id, "           \
    "s.organization_name, s.vanished_on, d.document, s.name, s.alternate_name, s.description, o.document"
// A damaged book may have lost a document; then the columns still say what the service is.
#define SERVICE_ROWS                                                                                         \
    " FROM service s LEFT JOIN service_document d ON d.row_id = s.row_id "                                   \
    "LEFT JOIN organization o ON o.id = s.organization_id "

constexpr char kFindService[] = "SELECT " SERVICE_COLUMNS SERVICE_ROWS "WHERE s.id = ?";
constexpr char kRow[] = "SELECT " SERVICE_COLUMNS SERVICE_ROWS "WHERE s.row_id = ?";
// Two sources may use one id, and some use it twice themselves; then the names tell.
constexpr char kToldById[] =
    "SELECT s.id, s.name, s.organization_name FROM service s WHERE s.hsds_id = ? AND s.hsds_id <> '' "
    "ORDER BY s.name <> ?, s.organization_name <> ? LIMIT 1";
constexpr char kToldByName[] = "SELECT " SERVICE_COLUMNS SERVICE_ROWS
                               "WHERE s.name = ? COLLATE NOCASE AND s.organization_name = ? LIMIT 1";
// In pieces, so that others may ask something in between.
constexpr char kDocuments[] =
    "SELECT s.row_id, s.nests, d.document, s.name, s.alternate_name, s.description, o.document, "
    "brought.source_id" SERVICE_ROWS "LEFT JOIN directory_import brought ON brought.id = s.import_id WHERE "
    "s.row_id > ? ORDER BY s.row_id LIMIT 200";
constexpr char kChecks[] =
    "SELECT checked_on, how, checked_by, learnt FROM service_check WHERE service_id = ? ORDER BY position";
constexpr char kChanges[] = R"sql(
    SELECT changed_on, what, before, after, import_id FROM service_change
    WHERE service_id = ? ORDER BY position)sql";
constexpr char kNames[] = "SELECT name FROM service WHERE organization_id = ? ORDER BY name COLLATE NOCASE";
constexpr char kWorkersOwn[] = R"sql(
    SELECT count(nullif(note, '')), (SELECT count(DISTINCT service_id) FROM service_check),
           count(nullif(mine, 0)), count(vanished_on) FROM service)sql";
constexpr char kSearchedTexts[] = "SELECT description, areas, note, subjects, place, ifnull(found_by, '') "
                                  "FROM service WHERE row_id = ?";
constexpr char kCountServices[] = "SELECT count(*) FROM service";

constexpr char kPutService[] = R"sql(
    INSERT INTO service (id, hsds_id, organization_id, nests, import_id, fingerprint, status, minimum_age,
                         maximum_age, latitude, longitude, by_zip, checked_on, mine, free, vanished_on, hours, phone_digits,
                         address_key, areas, categories, languages, postal_code, place, name, alternate_name, organization_name, subjects, note, description, found_by)
    VALUES (?, ?, ?, ?, (SELECT id FROM directory_import WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        hsds_id = excluded.hsds_id, organization_id = excluded.organization_id, nests = excluded.nests,
        fingerprint = excluded.fingerprint, status = excluded.status, minimum_age = excluded.minimum_age,
        maximum_age = excluded.maximum_age, latitude = excluded.latitude, longitude = excluded.longitude, by_zip = excluded.by_zip,
        checked_on = excluded.checked_on, mine = excluded.mine, free = excluded.free,
        vanished_on = excluded.vanished_on, hours = excluded.hours, phone_digits = excluded.phone_digits,
        address_key = excluded.address_key, areas = excluded.areas,
        categories = excluded.categories, languages = excluded.languages, postal_code = excluded.postal_code,
        place = excluded.place, name = excluded.name, alternate_name = excluded.alternate_name,
        organization_name = excluded.organization_name, subjects = excluded.subjects, note = excluded.note,
        description = excluded.description, found_by = excluded.found_by)sql";
constexpr char kPutDocument[] = R"sql(
    INSERT INTO service_document (row_id, document) SELECT row_id, ? FROM service WHERE id = ?
    ON CONFLICT (row_id) DO UPDATE SET document = excluded.document)sql";
constexpr char kRemoveChecks[] = "DELETE FROM service_check WHERE service_id = ?";
constexpr char kPutCheck[] = "INSERT INTO service_check (service_id, position, checked_on, how, checked_by, "
                             "learnt) VALUES (?, ?, ?, ?, ?, ?)";
constexpr char kRemoveChanges[] = "DELETE FROM service_change WHERE service_id = ?";
constexpr char kPutChange[] = R"sql(
    INSERT INTO service_change (service_id, position, changed_on, what, before, after, import_id)
    VALUES (?, ?, ?, ?, ?, ?, ?))sql";
constexpr char kRemoveService[] = "DELETE FROM service WHERE id = ?";

/// A document that only names its organization gets it shown, not nested.
Service readServiceRow(Query &row) {
    const auto id = row.id<Service>();
    const auto import = row.optionalId<DirectoryImport>();
    const qint64 fingerprint = row.number();
    const bool isMine = row.yes();
    const qint64 categories = row.number();
    const QString note = row.text();
    const bool nests = row.yes();
    const auto organizationId = row.optionalId<Organization>();
    const QString organizationName = row.text();
    const std::optional<QDate> vanishedOn = row.optionalDate();
    StoredDocument stored{row.text().toUtf8(), row.text(), row.text(), row.text(), {}};
    const QByteArray organization = row.text().toUtf8();
    if (nests)
        stored.organization = organization;
    Service service = readService(unpacked(stored));
    if (service.organization.source.isEmpty() && organizationId)
        service.organization = readOrganization(QJsonDocument::fromJson(organization).object());
    if (service.organization.name.isEmpty())
        service.organization.name = organizationName;
    service.organization.id = organizationId.value_or(Id<Organization>());
    service.id = id;
    service.broughtBy = import;
    service.fingerprint = fingerprint;
    service.isMine = isMine;
    service.categories = categoriesOf(categories);
    service.note = note;
    service.vanishedOn = vanishedOn;
    return service;
}

struct NamedService {
    Id<Service> id;
    RecordLook look;
};

// Braces keep the order of the columns: a list between braces is read from left to right.
NamedService readNamed(Query &row) {
    return {row.id<Service>(), {.name = row.text(), .organization = row.text()}};
}

ServiceCheck readCheck(Query &row) {
    return {row.date(), row.choice<CheckedHow>(), row.text(), row.text()};
}

ServiceChange readChange(Query &row) {
    return {row.date(), row.choice<ServiceField>(), row.text(), row.text(),
            row.optionalId<DirectoryImport>()};
}

// Braces keep the order of the columns: a list between braces is read from left to right.
WorkersOwn readWorkersOwn(Query &row) {
    return {int(row.number()), int(row.number()), int(row.number()), int(row.number())};
}

struct RowDocument {
    qint64 key;
    QJsonObject document;
    SourceId source;
};

RowDocument readRowDocument(Query &row) {
    const qint64 key = row.number();
    const bool nests = row.yes();
    StoredDocument stored{row.text().toUtf8(), row.text(), row.text(), row.text(), row.text().toUtf8()};
    if (!nests)
        stored.organization.clear();
    return {key, unpacked(stored), row.optionalId<DirectoryImport>()};
}

void bindColumns(Query &query, const ServiceIndex &columns, const Service &service) {
    query.bind(columns.status).bind(columns.minimumAge).bind(columns.maximumAge);
    query.bind(columns.latitude).bind(columns.longitude).bind(columns.isByZip).bind(service.lastChecked());
    query.bind(service.isMine).bind(columns.isFree).bind(service.vanishedOn);
    query.bind(columns.hours).bind(columns.phoneDigits).bind(columns.addressKey).bind(columns.areas);
    query.bind(bitsOf(service.categories));
    query.bind(columns.languages).bind(columns.postalCode).bind(columns.place);
    query.bind(columns.name).bind(columns.alternateName).bind(columns.organizationName);
    query.bind(subjectsOf(columns.subjects, service.categories)).bind(service.note).bind(columns.description);
    query.bind(columns.foundBy);
}

} // namespace

Result<std::optional<Service>> ServiceTable::whole(Result<std::optional<Service>> service) const {
    if (!service || !*service)
        return service;
    const auto checks = Query(m_connection, kChecks).bind((*service)->id).all(readCheck);
    if (!checks)
        return checks.error();
    const auto changes = Query(m_connection, kChanges).bind((*service)->id).all(readChange);
    if (!changes)
        return changes.error();
    (*service)->checks = *checks;
    (*service)->changes = *changes;
    return service;
}

Result<std::optional<Service>> ServiceTable::find(Id<Service> id) const {
    return whole(Query(m_connection, kFindService).bind(id).first(readServiceRow));
}

Result<std::optional<Service>> ServiceTable::row(qint64 key) const {
    return whole(Query(m_connection, kRow).bind(key).first(readServiceRow));
}

Result<std::optional<Service>> ServiceTable::told(const QString &hsdsId, const QString &name,
                                                  const QString &organization) const {
    if (!hsdsId.isEmpty()) {
        const auto found =
            Query(m_connection, kToldById).bind(hsdsId).bind(name).bind(organization).first(readNamed);
        if (!found)
            return found.error();
        const bool isOne =
            *found &&
            (isUniqueId(hsdsId) ||
             samenessOf((*found)->look, {.name = name, .organization = organization}) == Sameness::Agrees);
        return isOne ? find((*found)->id) : Result<std::optional<Service>>(std::nullopt);
    }
    return whole(Query(m_connection, kToldByName).bind(name).bind(organization).first(readServiceRow));
}

Result<int> ServiceTable::count() const {
    return Query(m_connection, kCountServices).single();
}

Result<WorkersOwn> ServiceTable::workersOwn() const {
    const auto own = Query(m_connection, kWorkersOwn).first(readWorkersOwn);
    return own ? Result<WorkersOwn>(own->value_or(WorkersOwn{})) : own.error();
}

Result<QStringList> ServiceTable::searchedTexts(qint64 key) const {
    const auto texts = Query(m_connection, kSearchedTexts).bind(key).first([](Query &row) {
        return QStringList{row.text(), row.text(), row.text(), row.text(), row.text(), row.text()};
    });
    return texts ? Result<QStringList>(texts->value_or(QStringList())) : texts.error();
}

WordList ServiceTable::words() const {
    return serviceWords(m_connection);
}

Result<QStringList> ServiceTable::namesOf(Id<Organization> organization) const {
    const auto names =
        Query(m_connection, kNames).bind(organization).all([](Query &row) { return row.text(); });
    return names ? Result<QStringList>(QStringList(*names)) : names.error();
}

Result<>
ServiceTable::eachDocument(const std::function<Result<>(const QJsonObject &, const SourceId &)> &take) const {
    return Query::eachBehind(m_connection, kDocuments, readRowDocument,
                             [&](const auto &each) { return take(each.document, each.source); });
}

Result<> ServiceTable::put(const Service &service) {
    const QJsonObject document = writeService(service);
    const StoredDocument parts = packed(document);
    const auto link = m_organizations.link(namedIn(document, parts.organization), service.broughtBy);
    if (!link)
        return link.error();
    ServiceIndex columns = columnsOf(document);
    if (columns.organizationName.isEmpty())
        columns.organizationName = link->name;
    Query put(m_connection, kPutService);
    put.bind(service.id).bind(columns.hsdsId).bind(link->id).bind(link->nests);
    put.bind(service.broughtBy).bind(service.fingerprint);
    bindColumns(put, columns, service);
    auto done = put.run();
    if (done)
        done = Query(m_connection, kPutDocument)
                   .bind(QString::fromUtf8(storedDocument(parts, link->nests)))
                   .bind(service.id)
                   .run();
    if (done)
        done = writeParts(m_connection, kRemoveChecks, kPutCheck, service.id, service.checks,
                          [](Query &query, const ServiceCheck &check) {
                              query.bind(check.on).bind(check.how).bind(check.by).bind(check.learnt);
                          });
    if (done)
        done = writeParts(m_connection, kRemoveChanges, kPutChange, service.id, service.changes,
                          [](Query &query, const ServiceChange &change) {
                              query.bind(change.on).bind(change.what).bind(change.before).bind(change.after);
                              query.bind(change.broughtBy);
                          });
    return done;
}

Result<> ServiceTable::remove(Id<Service> id) {
    return Query(m_connection, kRemoveService).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<ServiceTable>(Connection &);
