// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/advancecare/signed_paper_table.h"

#include "model/database/child_rows.h"
#include "model/database/stored_table.h"

namespace {

constexpr char kSelectPapers[] = R"sql(
    SELECT id, kind, name, signed_on, signed_by, original_at, replaced_by_id, look_again_on
    FROM signed_paper ORDER BY rowid)sql";
constexpr char kSelectHolders[] = R"sql(
    SELECT signed_paper_id, who, since, told_on FROM signed_paper_holder ORDER BY signed_paper_id, position)sql";

constexpr char kPutPaper[] = R"sql(
    INSERT INTO signed_paper (id, kind, name, signed_on, signed_by, original_at, replaced_by_id, look_again_on)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        kind = excluded.kind, name = excluded.name, signed_on = excluded.signed_on, signed_by = excluded.signed_by,
        original_at = excluded.original_at, replaced_by_id = excluded.replaced_by_id,
        look_again_on = excluded.look_again_on)sql";
constexpr char kRemoveHolders[] = "DELETE FROM signed_paper_holder WHERE signed_paper_id = ?";
constexpr char kPutHolder[] =
    "INSERT INTO signed_paper_holder (signed_paper_id, position, who, since, told_on) VALUES (?, ?, ?, ?, ?)";
constexpr char kRemovePaper[] = "DELETE FROM signed_paper WHERE id = ?";

SignedPaper readPaper(Query &row) {
    SignedPaper paper{.id = row.id<SignedPaper>()};
    paper.kind = row.choice<SignedPaperKind>();
    paper.name = row.text();
    paper.signedOn = row.optionalDate();
    paper.signedBy = row.text();
    paper.originalAt = row.text();
    paper.replacedBy = row.optionalId<SignedPaper>();
    paper.lookAgainOn = row.optionalDate();
    return paper;
}

// Braces keep the order of the columns.
PaperHolder readHolder(Query &row) {
    return {row.text(), row.optionalDate(), row.optionalDate()};
}

} // namespace

Result<QList<SignedPaper>> SignedPaperTable::all() const {
    auto papers = Query(m_connection, kSelectPapers).all(readPaper);
    const auto holders = readChildRows<SignedPaper>(m_connection, kSelectHolders, readHolder);
    if (!papers)
        return papers;
    if (!holders)
        return holders.error();
    for (SignedPaper &paper : *papers)
        paper.holders = holders->value(paper.id);
    return papers;
}

Result<> SignedPaperTable::put(const SignedPaper &paper) {
    auto done = Query(m_connection, kPutPaper)
                    .bind(paper.id)
                    .bind(paper.kind)
                    .bind(paper.name)
                    .bind(paper.signedOn)
                    .bind(paper.signedBy)
                    .bind(paper.originalAt)
                    .bind(paper.replacedBy)
                    .bind(paper.lookAgainOn)
                    .run();
    if (done)
        done = writeParts(m_connection, kRemoveHolders, kPutHolder, paper.id, paper.holders,
                          [](Query &query, const PaperHolder &holder) {
                              query.bind(holder.who).bind(holder.since).bind(holder.toldOn);
                          });
    return done;
}

Result<> SignedPaperTable::remove(Id<SignedPaper> id) {
    return Query(m_connection, kRemovePaper).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<SignedPaperTable>(Connection &);
