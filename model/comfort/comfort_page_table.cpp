// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comfort/comfort_page_table.h"

#include "model/database/child_rows.h"
#include "model/database/stored_table.h"

namespace {

constexpr char kSelect[] = "SELECT id, good_day, hard_day, usual_pains, calms, please_not FROM comfort_page";
constexpr char kSelectSigns[] = R"sql(
    SELECT comfort_page_id, sign, means, helps FROM comfort_sign ORDER BY comfort_page_id, position)sql";
constexpr char kPut[] = R"sql(
    INSERT INTO comfort_page (id, good_day, hard_day, usual_pains, calms, please_not) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        good_day = excluded.good_day, hard_day = excluded.hard_day, usual_pains = excluded.usual_pains,
        calms = excluded.calms, please_not = excluded.please_not)sql";
constexpr char kRemoveSigns[] = "DELETE FROM comfort_sign WHERE comfort_page_id = ?";
constexpr char kPutSign[] =
    "INSERT INTO comfort_sign (comfort_page_id, position, sign, means, helps) VALUES (?, ?, ?, ?, ?)";
constexpr char kRemove[] = "DELETE FROM comfort_page WHERE id = ?";

// Braces keep the order of the columns: a list between braces is read from left to right.
ComfortPage readPage(Query &row) {
    return {row.id<ComfortPage>(), row.text(), row.text(), row.text(), row.text(), row.text(), {}};
}

ComfortSign readSign(Query &row) {
    return {row.text(), row.text(), row.text()};
}

} // namespace

Result<std::optional<ComfortPage>> ComfortPageTable::get() const {
    auto page = Query(m_connection, kSelect).first(readPage);
    const auto signs = readChildRows<ComfortPage>(m_connection, kSelectSigns, readSign);
    if (!page)
        return page;
    if (!signs)
        return signs.error();
    if (*page)
        (*page)->signs = signs->value((*page)->id);
    return page;
}

Result<> ComfortPageTable::put(const ComfortPage &page) {
    Query query(m_connection, kPut);
    query.bind(page.id).bind(page.goodDay).bind(page.hardDay).bind(page.usualPains).bind(page.calms);
    auto done = query.bind(page.pleaseNot).run();
    if (!done)
        return done;
    return writeParts(
        m_connection, kRemoveSigns, kPutSign, page.id, page.signs,
        [](Query &row, const ComfortSign &sign) { row.bind(sign.sign).bind(sign.means).bind(sign.helps); });
}

Result<> ComfortPageTable::remove(Id<ComfortPage> id) {
    return Query(m_connection, kRemove).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<ComfortPageTable>(Connection &);
