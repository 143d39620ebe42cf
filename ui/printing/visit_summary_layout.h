// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/visit_summary.h"
#include "ui/printing/laid_out_report.h"

/// Lays the summary out on one page when it can, on two at most in ordinary print: first a little
/// smaller, then with fewer of the long lists. Large print takes the pages that it needs.
LaidOutReport layOutVisitSummary(const VisitSummary &summary, SummarySections sections,
                                 const PaperChoice &paper);
