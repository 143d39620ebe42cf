// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/service_intake.h"

#include "model/directory/service_document.h"
#include "model/directory/service_fields.h"
#include "model/store/json_column.h"

#include <QCryptographicHash>

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
constexpr char kKeepBefore[] =
    "INSERT INTO service_before (import_id, service_id, fingerprint, document) VALUES (?, ?, ?, ?)";

constexpr qsizetype kLinksKept = 50'000;

} // namespace

ServiceIntake::ServiceIntake(Connection &connection, OrganizationTable &organizations, ServiceTable &services,
                             DirectoryImport &import, qint64 lastBefore, KeptAsOne keptAsOne) :
    m_connection(connection),
    m_organizations(organizations), m_services(services), m_import(import), m_lastBefore(lastBefore),
    m_keptAsOne(std::move(keptAsOne)), m_met(lastBefore) {}

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

Result<> ServiceIntake::take(ReadyService service) {
    const QString &hsdsId = service.columns.hsdsId;
    const auto met = known(hsdsId, service.fingerprint);
    if (!met)
        return met.error();
    const bool isSame = *met && (*met)->fingerprint == service.fingerprint;
    if (!isSame && m_keptAsOne.has(hsdsId, service.fingerprint)) {
        ++m_import.already;
        return {};
    }
    if (*met) {
        meet(**met, hsdsId);
        return compare(**met, service);
    }
    if (m_keptAsOne.hasId(hsdsId)) { // the source says something new of it: what was kept here stays
        ++m_import.kept;
        return {};
    }
    return add(std::move(service));
}

Result<> ServiceIntake::compare(const Known &known, const ReadyService &service) {
    if (known.fingerprint == service.fingerprint) {
        ++m_import.already;
        return {};
    }
    const auto before = m_services.row(known.key);
    if (!before || !*before)
        return before ? Result<>() : before.error();
    const qint64 present = fingerprintOf(packed((*before)->source));
    if (present == service.fingerprint) {
        ++m_import.already;
        return {};
    }
    if (present != known.fingerprint) { // what somebody wrote here is worth more
        ++m_import.kept;
        return {};
    }
    ++m_import.changed;
    return replace(**before, service);
}

Result<> ServiceIntake::replace(const Service &before, const ReadyService &service) {
    auto done = Query(m_connection, kKeepBefore)
                    .bind(m_import.id)
                    .bind(before.id)
                    .bind(before.fingerprint)
                    .bind(jsonText(before.source))
                    .run();
    if (!done)
        return done;
    return m_services.put(withHistory(before,
                                      withDocument(before, unpacked(service.packed), service.fingerprint),
                                      m_import.at.date(), m_import.id));
}

Result<OrganizationLink> ServiceIntake::link(const ReadyService &service) {
    const NamedOrganization &named = service.organization;
    if (named.document.isEmpty())
        return m_organizations.link(named, m_import.id);
    const QByteArray about = QCryptographicHash::hash(named.document, QCryptographicHash::Sha1);
    if (const auto known = m_links.constFind(about); known != m_links.cend())
        return *known;
    auto link = m_organizations.link(named, m_import.id);
    if (m_links.size() >= kLinksKept)
        m_links.clear();
    if (link)
        m_links.insert(about, *link);
    return link;
}

Result<> ServiceIntake::add(ReadyService service) {
    const auto link = this->link(service);
    if (!link)
        return link.error();
    m_new.push_back({std::move(service), *link});
    ++m_import.added;
    return {};
}

Result<> ServiceIntake::flush() {
    auto done = m_new.empty() ? Result<>() : addServices(m_connection, m_import.id, m_new);
    m_new.clear();
    return done;
}
