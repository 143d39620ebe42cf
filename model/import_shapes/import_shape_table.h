// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/import_shapes/import_shape.h"

#include <optional>

class Connection;

/// The only place that knows the columns of import shapes.
class ImportShapeTable {
public:
    using Record = ImportShape;
    static constexpr char kName[] = "import_shape"; ///< in the database

    explicit ImportShapeTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(ImportShapeTable)

    Result<std::optional<ImportShape>> find(const QString &signature) const;

    Result<> put(const ImportShape &record);
    Result<> remove(Id<ImportShape> id);

private:
    Connection &m_connection;
};
