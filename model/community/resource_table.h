// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/community/resource.h"

#include <QList>

class Connection;

/// The only place that knows the columns of community resources.
class ResourceTable {
public:
    using Record = Resource;
    static constexpr char kName[] = "resource"; ///< in the database

    explicit ResourceTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(ResourceTable)

    /// All resources by name of the service.
    Result<QList<Resource>> all() const;

    Result<> put(const Resource &record);
    Result<> remove(Id<Resource> id);

private:
    Connection &m_connection;
};
