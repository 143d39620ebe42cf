// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/keepsake/keepsake_table.h"

#include "model/database/child_rows.h"
#include "model/database/stored_table.h"

namespace {

constexpr char kSelect[] = "SELECT id, title, has_photo FROM keepsake";
constexpr char kSelectLeftOut[] =
    "SELECT keepsake_id, piece FROM keepsake_left_out ORDER BY keepsake_id, position";
constexpr char kPut[] = R"sql(
    INSERT INTO keepsake (id, title, has_photo) VALUES (?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET title = excluded.title, has_photo = excluded.has_photo)sql";
constexpr char kRemoveLeftOut[] = "DELETE FROM keepsake_left_out WHERE keepsake_id = ?";
constexpr char kPutLeftOut[] =
    "INSERT INTO keepsake_left_out (keepsake_id, position, piece) VALUES (?, ?, ?)";
constexpr char kRemove[] = "DELETE FROM keepsake WHERE id = ?";

// Braces keep the order of the columns.
Keepsake readKeepsake(Query &row) {
    return {row.id<Keepsake>(), row.text(), row.yes(), {}};
}

} // namespace

Result<std::optional<Keepsake>> KeepsakeTable::get() const {
    auto keepsake = Query(m_connection, kSelect).first(readKeepsake);
    const auto leftOut = readChildRows<Keepsake>(m_connection, kSelectLeftOut,
                                                 [](Query &row) { return QUuid::fromRfc4122(row.bytes()); });
    if (!keepsake)
        return keepsake;
    if (!leftOut)
        return leftOut.error();
    if (*keepsake)
        (*keepsake)->leftOut = leftOut->value((*keepsake)->id);
    return keepsake;
}

Result<> KeepsakeTable::put(const Keepsake &keepsake) {
    auto done =
        Query(m_connection, kPut).bind(keepsake.id).bind(keepsake.title).bind(keepsake.hasPhoto).run();
    if (!done)
        return done;
    return writeParts(m_connection, kRemoveLeftOut, kPutLeftOut, keepsake.id, keepsake.leftOut,
                      [](Query &row, const QUuid &piece) { row.bind(piece.toRfc4122()); });
}

Result<> KeepsakeTable::remove(Id<Keepsake> id) {
    return Query(m_connection, kRemove).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<KeepsakeTable>(Connection &);
