// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/directory/directory_import.h"
#include "model/directory/service_table.h"

/// Brings in the services of one import. What looks after each row, and costs less for all of them together,
/// waits until they are in.
class ImportRun {
public:
    ImportRun(Connection &connection, OrganizationTable &organizations, ServiceTable &services,
              DirectoryImport &import) :
        m_connection(connection),
        m_organizations(organizations), m_services(services), m_import(import) {}

    Result<> run(const Progress &progress);

private:
    Result<> bringIn(qint64 lastBefore, const Progress &progress);
    Result<> keepRest(const UnlinkedRow &row);

    Connection &m_connection;
    OrganizationTable &m_organizations;
    ServiceTable &m_services;
    DirectoryImport &m_import;
};

/// Gives the services that an import changed back what they were before it.
Result<> giveBack(Connection &connection, ServiceTable &services, Id<DirectoryImport> id);
