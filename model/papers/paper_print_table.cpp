// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/papers/paper_print_table.h"

#include "model/database/child_rows.h"
#include "model/database/stored_table.h"
#include "model/papers/paper_item_rows.h"

namespace {

constexpr char kSelectPrints[] = R"sql(
    SELECT id, paper, reader, at_utc, at_offset, at_zone, sections FROM paper_print
    ORDER BY at_utc DESC, paper, reader)sql";
constexpr char kSelectPrintItems[] = R"sql(
    SELECT print_id, kind, record_id, mark FROM paper_print_item ORDER BY print_id, position)sql";
constexpr char kPutPrint[] = R"sql(
    INSERT INTO paper_print (id, paper, reader, at_utc, at_offset, at_zone, sections)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        paper = excluded.paper, reader = excluded.reader, at_utc = excluded.at_utc,
        at_offset = excluded.at_offset, at_zone = excluded.at_zone, sections = excluded.sections)sql";
constexpr char kRemovePrintItems[] = "DELETE FROM paper_print_item WHERE print_id = ?";
constexpr char kPutPrintItem[] =
    "INSERT INTO paper_print_item (print_id, position, kind, record_id, mark) VALUES (?, ?, ?, ?, ?)";
constexpr char kRemovePrint[] = "DELETE FROM paper_print WHERE id = ?";

PaperPrint readPrint(Query &row) {
    PaperPrint print{.id = row.id<PaperPrint>()};
    print.paper = row.text();
    print.reader = row.text();
    print.at = row.moment();
    if (const auto sections = row.optionalNumber())
        print.sections = quint32(*sections);
    return print;
}

} // namespace

Result<QList<PaperPrint>> PaperPrintTable::all() const {
    auto prints = Query(m_connection, kSelectPrints).all(readPrint);
    const auto items = readChildRows<PaperPrint>(m_connection, kSelectPrintItems, readPaperItem);
    if (!prints)
        return prints;
    if (!items)
        return items.error();
    for (PaperPrint &print : *prints)
        print.items = items->value(print.id);
    return prints;
}

Result<std::optional<PaperPrint>> PaperPrintTable::find(const QString &paper, const QString &reader) const {
    auto prints = all();
    if (!prints)
        return prints.error();
    for (PaperPrint &print : *prints) {
        if (print.paper == paper && print.reader == reader)
            return std::optional(std::move(print));
    }
    return std::optional<PaperPrint>();
}

Result<> PaperPrintTable::put(const PaperPrint &print) {
    const auto sections = print.sections ? std::optional<qint64>(*print.sections) : std::nullopt;
    auto done = Query(m_connection, kPutPrint)
                    .bind(print.id)
                    .bind(print.paper)
                    .bind(print.reader)
                    .bind(print.at)
                    .bind(sections)
                    .run();
    if (done)
        done =
            writeParts(m_connection, kRemovePrintItems, kPutPrintItem, print.id, print.items, bindPaperItem);
    return done;
}

Result<> PaperPrintTable::remove(Id<PaperPrint> id) {
    return Query(m_connection, kRemovePrint).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<PaperPrintTable>(Connection &);
