// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/papers/paper_review.h"

#include <optional>

class Connection;

/// The only place that knows the columns of paper reviews.
class PaperReviewTable {
public:
    using Record = PaperReview;
    static constexpr char kName[] = "paper_review"; ///< in the database

    explicit PaperReviewTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(PaperReviewTable)

    /// All of them, the oldest first.
    Result<QList<PaperReview>> all() const;
    /// The newest one of a paper.
    Result<std::optional<PaperReview>> latest(const QString &paper) const;

    Result<> put(const PaperReview &record);
    Result<> remove(Id<PaperReview> id);

private:
    Connection &m_connection;
};
