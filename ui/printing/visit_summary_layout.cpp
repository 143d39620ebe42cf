// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/visit_summary_layout.h"

namespace {

constexpr int kMostPages = 2;

using SummaryAttempt = LayoutAttempt<SummaryLength>;

constexpr double kCloserSummary = 0.75;

constexpr SummaryAttempt kSummaryAttempts[] = {
    {SummaryLength::Roomy, kOrdinaryPoints, 1, 1},
    {SummaryLength::Full, kOrdinaryPoints, 1, 1},
    {SummaryLength::Full, kClosePoints, kCloserSummary, 1},
    {SummaryLength::Roomy, kOrdinaryPoints, 1, kMostPages},
    {SummaryLength::Roomy, kOrdinaryPoints, kCloserSummary, kMostPages},
    {SummaryLength::Roomy, kClosePoints, kCloserSummary, kMostPages},
    {SummaryLength::Full, kClosePoints, kCloserSummary, kMostPages},
    {SummaryLength::Full, kCloserPoints, kCloserSummary, kMostPages},
    {SummaryLength::Shorter, kCloserPoints, kCloserSummary, kMostPages},
};

} // namespace

LaidOutReport layOutVisitSummary(const VisitSummary &summary, SummarySections sections,
                                 const PaperChoice &paper) {
    const auto report = [&](SummaryLength length) { return visitSummaryReport(summary, sections, length); };
    if (paper.largePrint)
        return layOutReport(report(SummaryLength::Roomy), paper, kLargePoints);
    auto fitting = layOutToFit(kSummaryAttempts, paper, report);
    return fitting ? *std::move(fitting)
                   : layOutReport(report(SummaryLength::Shortest), paper, kCloserPoints, kCloserSummary);
}
