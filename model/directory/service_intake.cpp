// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/service_intake.h"

#include "model/directory/hsds_json.h"
#include "model/directory/service_category.h"
#include "model/directory/service_columns.h"
#include "model/directory/service_document.h"
#include "model/directory/service_fields.h"
#include "model/directory/service_storage.h"
#include "model/store/query.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace {

/// By what a service is met again.
quint64 keyOf(const QString &hsdsId, qint64 fingerprint) {
    return hsdsId.isEmpty() ? quint64(fingerprint) : quint64(fingerprintOf(hsdsId.toUtf8()));
}

constexpr char kKnown[] = R"sql(
    SELECT row_id, id, fingerprint FROM service
    WHERE hsds_id = ? AND hsds_id <> '' AND row_id > ? AND row_id <= ? ORDER BY row_id LIMIT 1)sql";
constexpr char kKnownWithoutId[] = R"sql(
    SELECT row_id, id, fingerprint FROM service
    WHERE hsds_id = '' AND fingerprint = ? AND row_id > ? AND row_id <= ? ORDER BY row_id LIMIT 1)sql";
constexpr char kBefore[] =
    "INSERT INTO service_before (import_id, service_id, fingerprint, document) VALUES (?, ?, ?, ?)";
// As in ServiceTable, for very many rows at once.
constexpr char kAdd[] = R"sql(
    INSERT INTO service (id, hsds_id, organization_id, nests, import_id, fingerprint, status, minimum_age, maximum_age,
                         latitude, longitude, checked_on, mine, free, hours, phone_digits, address_key, areas,
                         categories, languages, postal_code, place, name, alternate_name, organization_name, subjects, note, description, document)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?))sql";

constexpr qsizetype kLinksKept = 50'000;

QByteArray compact(const QJsonObject &document) {
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

} // namespace

qint64 fingerprintOf(const QJsonObject &document) {
    return fingerprintOf(compact(document));
}

ServiceIntake::ServiceIntake(Connection &connection, OrganizationTable &organizations, ServiceTable &services,
                             DirectoryImport &import, qint64 lastBefore, KeptAsOne keptAsOne) :
    m_connection(connection),
    m_organizations(organizations), m_services(services), m_import(import), m_lastBefore(lastBefore),
    m_keptAsOne(std::move(keptAsOne)), m_met(lastBefore), m_insert(connection, kAdd) {}

Result<std::optional<ServiceIntake::Known>> ServiceIntake::known(const QString &hsdsId, qint64 fingerprint) {
    if (m_lastBefore == 0)
        return std::optional<Known>();
    Query query(m_connection, hsdsId.isEmpty() ? kKnownWithoutId : kKnown);
    if (hsdsId.isEmpty())
        query.bind(fingerprint);
    else
        query.bind(hsdsId);
    const qint64 lastMet = m_lastMet.value(keyOf(hsdsId, fingerprint));
    return query.bind(lastMet).bind(m_lastBefore).first([](Query &row) {
        return Known{row.number(), row.id<Service>(), row.number()};
    });
}

void ServiceIntake::meet(const Known &known, const QString &hsdsId) {
    m_lastMet.insert(keyOf(hsdsId, known.fingerprint), known.key);
    m_met.add(known.key);
}

Result<> ServiceIntake::take(const QJsonObject &document) {
    const qint64 fingerprint = fingerprintOf(document);
    const QString hsdsId = hsds::text(document, QStringLiteral("id"));
    const auto met = known(hsdsId, fingerprint);
    if (!met)
        return met.error();
    const bool isSame = *met && (*met)->fingerprint == fingerprint;
    if (!isSame && m_keptAsOne.has(hsdsId, fingerprint)) {
        ++m_import.already;
        return {};
    }
    if (*met) {
        meet(**met, hsdsId);
        return compare(**met, document, fingerprint);
    }
    if (m_keptAsOne.hasId(hsdsId)) { // the source says something new of it: what was kept here stays
        ++m_import.kept;
        return {};
    }
    return add(document, fingerprint);
}

Result<> ServiceIntake::compare(const Known &known, const QJsonObject &document, qint64 fingerprint) {
    if (known.fingerprint == fingerprint) {
        ++m_import.already;
        return {};
    }
    const auto service = m_services.row(known.key);
    if (!service || !*service)
        return service ? Result<>() : service.error();
    const qint64 present = fingerprintOf((*service)->source);
    if (present == fingerprint) {
        ++m_import.already;
        return {};
    }
    if (present != known.fingerprint) { // what somebody wrote here is worth more
        ++m_import.kept;
        return {};
    }
    ++m_import.changed;
    return replace(**service, document, fingerprint);
}

Result<> ServiceIntake::replace(const Service &before, const QJsonObject &document, qint64 fingerprint) {
    auto done = Query(m_connection, kBefore)
                    .bind(m_import.id)
                    .bind(before.id)
                    .bind(before.fingerprint)
                    .bind(QString::fromUtf8(compact(before.source)))
                    .run();
    if (!done)
        return done;
    return m_services.put(
        withHistory(before, withDocument(before, document, fingerprint), m_import.at.date(), m_import.id));
}

Result<OrganizationLink> ServiceIntake::link(const QJsonObject &document) {
    const QJsonObject nested = document.value(QStringLiteral("organization")).toObject();
    if (nested.isEmpty())
        return m_organizations.link(document, m_import.id);
    const QByteArray about = QCryptographicHash::hash(compact(nested), QCryptographicHash::Sha1);
    if (const auto known = m_links.constFind(about); known != m_links.cend())
        return *known;
    const auto link = m_organizations.link(document, m_import.id);
    if (m_links.size() >= kLinksKept)
        m_links.clear();
    if (link)
        m_links.insert(about, *link);
    return link;
}

Result<> ServiceIntake::add(const QJsonObject &document, qint64 fingerprint) {
    const auto link = this->link(document);
    if (!link)
        return link.error();
    ServiceColumns columns = columnsOf(document);
    if (columns.organizationName.isEmpty())
        columns.organizationName = link->name;
    m_insert.bind(Id<Service>::create()).bind(columns.hsdsId).bind(link->id).bind(qint64(link->nests));
    m_insert.bind(m_import.id).bind(fingerprint).bind(qint64(columns.status));
    m_insert.bind(columns.minimumAge).bind(columns.maximumAge).bind(columns.latitude).bind(columns.longitude);
    if (columns.assuredOn.isEmpty())
        m_insert.bindNull();
    else
        m_insert.bind(columns.assuredOn);
    m_insert.bind(qint64(columns.isFree)).bindBytes(columns.hours).bind(columns.phoneDigits);
    m_insert.bind(columns.addressKey)
        .bind(columns.areas)
        .bind(bitsOf(columns.guessed))
        .bind(columns.languages);
    m_insert.bind(columns.postalCode).bind(columns.place).bind(columns.name).bind(columns.alternateName);
    m_insert.bind(columns.organizationName).bind(subjectsOf(columns.subjects, columns.guessed));
    m_insert.bind(columns.description).bind(QString::fromUtf8(packed(document, link->nests)));
    ++m_import.added;
    return m_insert.run();
}
