// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/store.h"
#include "model/calls/call.h"
#include "model/child/child.h"
#include "model/reports/report.h"

/// Everything that the page of one case with an insurance is made of. It is the only paper with the numbers
/// of a policy, and it is printed from the case alone.
struct CaseSheet {
    Child child = {};
    InsuranceCase about = {};
    std::optional<InsurancePolicy> policy = {};
    QList<Call> calls = {}; ///< about it, the oldest first
    QDateTime printedAt = {};
};

Result<CaseSheet> readCaseSheet(const Store &store, const InsuranceCase &about, const QDateTime &now);
/// What the page tells whoever gets it.
QStringList revealedBy(const CaseSheet &sheet);
Report caseReport(const CaseSheet &sheet);
