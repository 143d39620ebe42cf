// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/visit_summary.h"
#include "ui/printing/report_document.h"

/// A report and its pages.
struct LaidOutReport {
    Report report = {};
    ReportDocument document;
};

/// Lays the summary out on one page when it can, on two at most in ordinary print: first a little
/// smaller, then with fewer of the long lists. Large print takes the pages that it needs.
LaidOutReport layOutVisitSummary(const VisitSummary &summary, SummarySections sections,
                                 const PaperChoice &paper);
