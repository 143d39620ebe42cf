// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/derived_columns.h"

#include "model/database/connection.h"
#include "model/database/query.h"
#include "model/directory/service_index.h"
#include "model/directory/stored_document.h"

using namespace Qt::StringLiterals;

namespace {

// In pieces, so that never more than a few documents are in memory.
constexpr char kNotDerived[] = R"sql(
    SELECT s.row_id, s.nests, d.document, s.name, s.alternate_name, s.description, o.document
    FROM service s INDEXED BY service_not_derived
    LEFT JOIN service_document d ON d.row_id = s.row_id LEFT JOIN organization o ON o.id = s.organization_id
    WHERE s.found_by IS NULL LIMIT 200)sql";
constexpr char kDerive[] = "UPDATE service SET languages = ?, found_by = ? WHERE row_id = ?";

struct NotDerived {
    qint64 row = 0;
    ServiceIndex columns = {};
};

NotDerived readNotDerived(Query &row) {
    NotDerived found{row.number()};
    const bool nests = row.yes();
    StoredDocument stored{row.text().toUtf8(), row.text(), row.text(), row.text(), row.text().toUtf8()};
    if (!nests)
        stored.organization.clear();
    found.columns = columnsOf(unpacked(stored));
    return found;
}

Result<> deriveAll(Connection &connection) {
    for (;;) {
        const auto piece = Query(connection, kNotDerived).all(readNotDerived);
        if (!piece || piece->isEmpty())
            return piece ? Result<>() : piece.error();
        for (const NotDerived &service : *piece) {
            auto done = Query(connection, kDerive)
                            .bind(service.columns.languages)
                            .bind(service.columns.foundBy)
                            .bind(service.row)
                            .run();
            if (!done)
                return done;
        }
    }
}

} // namespace

Result<> deriveMissingColumns(Connection &connection) {
    const auto missing = connection.single(
        u"SELECT EXISTS (SELECT 1 FROM service INDEXED BY service_not_derived WHERE found_by IS NULL)"_s);
    if (!missing || !missing->toBool())
        return missing ? Result<>() : missing.error();
    return connection.inTransaction([&] { return deriveAll(connection); });
}
