// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/database/table_set.h"
#include "model/directory/organization.h"

#include <functional>
#include <optional>

class Connection;
class ServiceTable;
struct DirectoryImport;

/// The source of a record: its first import. Nothing for what was written here.
using SourceId = std::optional<Id<DirectoryImport>>;

/// How a service names who offers it.
struct NamedOrganization {
    QString hsdsId = {};
    QString name = {};
    QByteArray document = {}; ///< JSON of what the service nests; empty for none
};

/// `nested` is the JSON of the organization inside of the document.
NamedOrganization namedIn(const QJsonObject &serviceDocument, const QByteArray &nested);

/// Where a service's organization lies, and whether it is the same, word for word, as the service nests.
struct OrganizationLink {
    std::optional<Id<Organization>> id = {};
    QString name = {};
    bool nests = false;
};

/// The only place that knows the columns of organizations.
class OrganizationTable {
public:
    using Record = Organization;
    static constexpr char kName[] = "organization"; ///< in the database
    using Touched = TableSet<ServiceTable>;

    explicit OrganizationTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(OrganizationTable)

    Result<std::optional<Organization>> find(Id<Organization> id) const;
    /// The first with this name, whatever its capitals.
    Result<std::optional<Organization>> named(const QString &name) const;
    Result<int> count() const;
    Result<int> countWithoutService() const;
    /// The documents of those that offer nothing, one by one, and the source in which their ids mean
    /// something.
    Result<>
    eachWithoutService(const std::function<Result<>(const QJsonObject &, const SourceId &)> &take) const;
    /// The names of all, by name; much lighter than rows(), which count services.
    Result<QList<std::pair<Id<Organization>, QString>>> names() const;
    /// All by name, light.
    Result<QList<OrganizationRow>> rows() const;

    Result<> put(const Organization &record);
    /// Its services stay, and name nobody but keep the organization's name.
    Result<> remove(Id<Organization> id);

    /// Finds who it is, by id or else by name; adds who is not yet there, if there is a document to add. An
    /// id means something only within its source: `from` is an import of that. One with another name, and
    /// nothing else that is the same, is another one, unless its id was made by chance.
    Result<OrganizationLink> link(const NamedOrganization &named,
                                  const std::optional<Id<DirectoryImport>> &from);
    /// Adds one that offers nothing. False when it could not be added as it is, because nobody could find it
    /// again or another one has its id.
    Result<bool> addAlone(const QJsonObject &document, const Id<DirectoryImport> &import);
    /// To be called with the organizations at the beginning of a file when it is known of which source it is.
    /// Where that has none of their ids, but two of three of their names, its ids are all others now: until
    /// the import ends, one that was there before is known by its name.
    Result<> beginImport(const QList<NamedOrganization> &first, const Id<DirectoryImport> &import);
    void endImport() { m_lastByName = 0; }

private:
    Result<std::optional<OrganizationLink>> known(const NamedOrganization &named,
                                                  const std::optional<Id<DirectoryImport>> &from);
    Result<std::optional<OrganizationLink>> knownByName(const NamedOrganization &named,
                                                        const std::optional<Id<DirectoryImport>> &from);

    Connection &m_connection;
    qint64 m_lastByName = 0; ///< key of the last one that is known by its name; 0: by its id alone
};
