// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/lists/service_list.h"

class Connection;

/// The only place that knows the columns of the lists for families.
class ServiceListTable {
public:
    using Record = ServiceList;
    static constexpr char kName[] = "service_list"; ///< in the database

    explicit ServiceListTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(ServiceListTable)

    /// The newest first.
    Result<QList<ServiceListRow>> rows() const;
    Result<std::optional<ServiceList>> find(Id<ServiceList> id) const;
    /// The lists in which this service stands.
    Result<QList<ServiceList>> allWith(Id<Service> service) const;

    Result<> put(const ServiceList &record);
    Result<> remove(Id<ServiceList> id);

private:
    Connection &m_connection;
};
