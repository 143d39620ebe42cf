// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/new_services.h"
#include "model/directory/service_table.h"

#include <QHash>
#include <vector>

struct KnownService;

/// Writes the services of one import, and counts them in it.
class ServiceWriter {
public:
    ServiceWriter(Connection &connection, OrganizationTable &organizations, ServiceTable &services,
                  DirectoryImport &import) :
        m_connection(connection),
        m_organizations(organizations), m_services(services), m_import(import) {}

    /// What the file says now of one that is there.
    Result<> compare(const KnownService &known, const PreparedService &given);
    /// A new one, which waits for flush().
    Result<> add(PreparedService service);
    Result<> flush();
    void tell(const QString &text, const QString &name = {});

private:
    Result<> replace(const Service &before, const Service &after, const QString &noteAdded,
                     const std::optional<ResourceCategory> &categoryAdded);
    void tellTooLittle(const QString &name);
    Result<OrganizationLink> link(const PreparedService &service);

    Connection &m_connection;
    OrganizationTable &m_organizations;
    ServiceTable &m_services;
    DirectoryImport &m_import;
    QHash<QByteArray, OrganizationLink> m_links; ///< by what services nest: many nest the same
    std::vector<NewService> m_new;
};
