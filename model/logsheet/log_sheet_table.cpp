// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/logsheet/log_sheet_table.h"

#include "model/database/child_rows.h"
#include "model/database/stored_table.h"

namespace {

constexpr char kSelect[] = "SELECT id, code, day, made_on FROM log_sheet ORDER BY made_on, rowid";
constexpr char kSelectRows[] =
    "SELECT log_sheet_id, kind, what, minute, name FROM log_sheet_row ORDER BY log_sheet_id, position";
constexpr char kPut[] = R"sql(
    INSERT INTO log_sheet (id, code, day, made_on) VALUES (?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET code = excluded.code, day = excluded.day, made_on = excluded.made_on)sql";
constexpr char kRemoveRows[] = "DELETE FROM log_sheet_row WHERE log_sheet_id = ?";
constexpr char kPutRow[] = R"sql(
    INSERT INTO log_sheet_row (log_sheet_id, position, kind, what, minute, name) VALUES (?, ?, ?, ?, ?, ?))sql";
constexpr char kRemove[] = "DELETE FROM log_sheet WHERE id = ?";

// Braces keep the order of the columns.
LogSheet readSheet(Query &row) {
    return {row.id<LogSheet>(), row.text(), row.optionalDate(), row.date(), {}};
}

LogRow readRow(Query &row) {
    return {row.choice<LogRowKind>(), QUuid::fromRfc4122(row.bytes()), row.optionalMinute(), row.text()};
}

} // namespace

Result<QList<LogSheet>> LogSheetTable::all() const {
    auto sheets = Query(m_connection, kSelect).all(readSheet);
    const auto rows = readChildRows<LogSheet>(m_connection, kSelectRows, readRow);
    if (!sheets)
        return sheets;
    if (!rows)
        return rows.error();
    for (LogSheet &sheet : *sheets)
        sheet.rows = rows->value(sheet.id);
    return sheets;
}

Result<> LogSheetTable::put(const LogSheet &sheet) {
    auto done =
        Query(m_connection, kPut).bind(sheet.id).bind(sheet.code).bind(sheet.day).bind(sheet.madeOn).run();
    if (!done)
        return done;
    return writeParts(m_connection, kRemoveRows, kPutRow, sheet.id, sheet.rows,
                      [](Query &query, const LogRow &row) {
                          query.bind(row.kind).bind(row.what.toRfc4122()).bindMinute(row.time).bind(row.name);
                      });
}

Result<> LogSheetTable::remove(Id<LogSheet> id) {
    return Query(m_connection, kRemove).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<LogSheetTable>(Connection &);
