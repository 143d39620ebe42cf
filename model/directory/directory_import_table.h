// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/directory/directory_import.h"
#include "model/directory/service_table.h"

#include <QHash>

/// The only place that knows the columns of directory imports.
class DirectoryImportTable {
public:
    using Record = DirectoryImport;
    static constexpr char kName[] = "directory_import"; ///< in the database
    using Touched = TableSet<ServiceTable, OrganizationTable>;

    explicit DirectoryImportTable(Connection &connection) :
        m_connection(connection), m_services(connection), m_organizations(m_services.organizations()) {}
    Q_DISABLE_COPY_MOVE(DirectoryImportTable)

    /// All imports, the newest first.
    Result<QList<DirectoryImport>> all() const;
    Result<std::optional<DirectoryImport>> find(Id<DirectoryImport> id) const;
    /// What it could not take as it stood, by kinds, the most frequent first.
    Result<QList<ProblemKind>> problems(Id<DirectoryImport> id) const;
    /// Whether nothing of its source came in after it: only then it can be taken out.
    Result<bool> isNewestOfSource(Id<DirectoryImport> id) const;
    /// What the newest import of each file had beside its services, row by row.
    Result<> eachRest(const std::function<Result<>(const UnlinkedRow &, const SourceId &)> &take) const;

    Result<int> countRest() const;

    Result<> put(const DirectoryImport &record, const Progress &progress = {});
    /// Takes its services with it, and gives those that it changed back what they were.
    Result<> remove(Id<DirectoryImport> id);

private:
    Connection &m_connection;
    ServiceTable m_services;
    OrganizationTable &m_organizations; ///< as services have them, with what an import says of these
};
