// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/organization_table.h"
#include "model/directory/service.h"

#include <functional>

struct WordList;

/// On how many services the worker has something of their own, beside what the sources say.
struct WorkersOwn {
    int notes = 0;
    int checked = 0;
    int mine = 0;
    int vanished = 0; ///< marked as gone from their source
};

/// The only place that knows the columns of services. There may be a million of them: a list asks
/// for light rows (DirectorySearch), and for a whole service only when it is shown.
class ServiceTable {
public:
    using Record = Service;
    static constexpr char kName[] = "service"; ///< in the database
    using Touched = TableSet<OrganizationTable>;

    explicit ServiceTable(Connection &connection) : m_connection(connection), m_organizations(connection) {}
    Q_DISABLE_COPY_MOVE(ServiceTable)

    /// By which it finds who offers a service.
    OrganizationTable &organizations() { return m_organizations; }

    Result<std::optional<Service>> find(Id<Service> id) const;
    /// By the key that a light row of a list holds.
    Result<std::optional<Service>> row(qint64 key) const;
    /// The one of which a list or somebody's file tells: by the id of its source, else by its names.
    Result<std::optional<Service>> told(const QString &hsdsId, const QString &name,
                                        const QString &organization) const;
    Result<int> count() const;
    Result<WorkersOwn> workersOwn() const;
    /// The names of the services that this organization offers, in their order.
    Result<QStringList> namesOf(Id<Organization> organization) const;
    /// What the service of this key is found by beside its names: subjects, place, description, areas, note
    /// and how to reach it.
    Result<QStringList> searchedTexts(qint64 key) const;
    /// All words that services are found by.
    WordList words() const;
    /// Every document as it was brought in or written here, in the order in which they came, and the source
    /// in which its ids mean something.
    Result<> eachDocument(const std::function<Result<>(const QJsonObject &, const SourceId &)> &take) const;

    Result<> put(const Service &record);
    Result<> remove(Id<Service> id);

private:
    Result<std::optional<Service>> whole(Result<std::optional<Service>> service) const;

    Connection &m_connection;
    OrganizationTable m_organizations;
};
