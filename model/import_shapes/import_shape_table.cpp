// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/import_shapes/import_shape_table.h"

#include "model/database/query.h"
#include "model/database/stored_table.h"

namespace {

constexpr char kFindShape[] = "SELECT id, signature, choices FROM import_shape WHERE signature = ?";
constexpr char kPutShape[] = R"sql(
    INSERT INTO import_shape (id, signature, choices) VALUES (?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET signature = excluded.signature, choices = excluded.choices)sql";
constexpr char kRemoveShape[] = "DELETE FROM import_shape WHERE id = ?";

// Braces keep the order of the columns: a list between braces is read from left to right.
ImportShape readShape(Query &row) {
    return {row.id<ImportShape>(), row.text(), row.text()};
}

} // namespace

Result<std::optional<ImportShape>> ImportShapeTable::find(const QString &signature) const {
    return Query(m_connection, kFindShape).bind(signature).first(readShape);
}

Result<> ImportShapeTable::put(const ImportShape &record) {
    return Query(m_connection, kPutShape).bind(record.id).bind(record.signature).bind(record.choices).run();
}

Result<> ImportShapeTable::remove(Id<ImportShape> id) {
    return Query(m_connection, kRemoveShape).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<ImportShapeTable>(Connection &);
