// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/papers/paper_review_table.h"

#include "model/database/child_rows.h"
#include "model/database/stored_table.h"
#include "model/papers/paper_item_rows.h"

namespace {

constexpr char kSelect[] = R"sql(
    SELECT id, paper, written_by, looked_through_by, by_clinician, reviewed_on, look_again_on
    FROM paper_review ORDER BY reviewed_on, rowid)sql";
constexpr char kSelectItems[] = R"sql(
    SELECT review_id, kind, record_id, mark FROM paper_review_item ORDER BY review_id, position)sql";

constexpr char kPut[] = R"sql(
    INSERT INTO paper_review (id, paper, written_by, looked_through_by, by_clinician, reviewed_on, look_again_on)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        paper = excluded.paper, written_by = excluded.written_by, looked_through_by = excluded.looked_through_by,
        by_clinician = excluded.by_clinician, reviewed_on = excluded.reviewed_on,
        look_again_on = excluded.look_again_on)sql";
constexpr char kRemoveItems[] = "DELETE FROM paper_review_item WHERE review_id = ?";
constexpr char kPutItem[] =
    "INSERT INTO paper_review_item (review_id, position, kind, record_id, mark) VALUES (?, ?, ?, ?, ?)";
constexpr char kRemove[] = "DELETE FROM paper_review WHERE id = ?";

PaperReview readReview(Query &row) {
    PaperReview review{.id = row.id<PaperReview>()};
    review.paper = row.text();
    review.writtenBy = row.text();
    review.lookedThroughBy = row.text();
    review.byClinician = row.yes();
    review.on = row.date();
    review.lookAgainOn = row.date();
    return review;
}

} // namespace

Result<QList<PaperReview>> PaperReviewTable::all() const {
    auto reviews = Query(m_connection, kSelect).all(readReview);
    const auto items = readChildRows<PaperReview>(m_connection, kSelectItems, readPaperItem);
    if (!reviews)
        return reviews;
    if (!items)
        return items.error();
    for (PaperReview &review : *reviews)
        review.items = items->value(review.id);
    return reviews;
}

Result<std::optional<PaperReview>> PaperReviewTable::latest(const QString &paper) const {
    const auto reviews = all();
    if (!reviews)
        return reviews.error();
    std::optional<PaperReview> latest;
    for (const PaperReview &review : *reviews) {
        if (review.paper == paper)
            latest = review;
    }
    return latest;
}

Result<> PaperReviewTable::put(const PaperReview &review) {
    auto done = Query(m_connection, kPut)
                    .bind(review.id)
                    .bind(review.paper)
                    .bind(review.writtenBy)
                    .bind(review.lookedThroughBy)
                    .bind(review.byClinician)
                    .bind(review.on)
                    .bind(review.lookAgainOn)
                    .run();
    if (done)
        done = writeParts(m_connection, kRemoveItems, kPutItem, review.id, review.items, bindPaperItem);
    return done;
}

Result<> PaperReviewTable::remove(Id<PaperReview> id) {
    return Query(m_connection, kRemove).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<PaperReviewTable>(Connection &);
