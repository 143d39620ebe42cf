// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/directory_import.h"
#include "model/directory/kept_as_one.h"
#include "model/directory/new_services.h"
#include "model/directory/service_table.h"
#include "model/directory/vanished_services.h"

#include <QHash>
#include <vector>

/// Takes the documents of one import, one after the other: new ones are added, known ones compared.
class ServiceIntake {
public:
    /// `lastBefore` is the key of the last service that was there before.
    ServiceIntake(Connection &connection, OrganizationTable &organizations, ServiceTable &services,
                  DirectoryImport &import, qint64 lastBefore, KeptAsOne keptAsOne);
    /// What is new waits for flush().
    Result<> take(ReadyService service);
    Result<> flush();
    /// Of those that were there before.
    const MetServices &met() const { return m_met; }

private:
    struct Known {
        qint64 key = 0;
        Id<Service> id = {};
        qint64 fingerprint = 0;
    };
    Result<std::optional<Known>> known(const QString &hsdsId, qint64 fingerprint);
    void meet(const Known &known, const QString &hsdsId);
    Result<> compare(const Known &known, const ReadyService &service);
    Result<> replace(const Service &before, const ReadyService &service);
    Result<> add(ReadyService service);
    Result<OrganizationLink> link(const ReadyService &service);

    Connection &m_connection;
    OrganizationTable &m_organizations;
    ServiceTable &m_services;
    DirectoryImport &m_import;
    qint64 m_lastBefore;
    KeptAsOne m_keptAsOne;
    QHash<QByteArray, OrganizationLink> m_links; ///< by what services nest: many nest the same
    MetServices m_met;
    QHash<quint64, qint64> m_lastMet; ///< by id: a source that uses one more than once means them in order
    std::vector<NewService> m_new;
};
