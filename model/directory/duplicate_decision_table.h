// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/directory/duplicate_decision.h"

/// The only place that knows the columns of what was said of pairs of services.
class DuplicateDecisionTable {
public:
    using Record = DuplicateDecision;
    static constexpr char kName[] = "service_pair"; ///< in the database

    explicit DuplicateDecisionTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(DuplicateDecisionTable)

    /// Those of which nobody said yet that they are two, the likeliest first. An error where it was
    /// stopped.
    Result<QList<LikelyPair>> likely(qsizetype most, const Progress &progress = {}) const;
    /// Those of `pairs` of which both services are there and nobody said that they are two, named as they are
    /// now.
    Result<QList<LikelyPair>> stillLikely(const QList<LikelyPair> &pairs) const;

    Result<> put(const DuplicateDecision &record);
    Result<> remove(Id<DuplicateDecision> id);

private:
    Connection &m_connection;
};
