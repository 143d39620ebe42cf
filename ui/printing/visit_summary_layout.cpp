// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/visit_summary_layout.h"

namespace {

constexpr int kMostPages = 2;

struct SummaryAttempt {
    SummaryLength length;
    double points;
    double spacing;
    int pages; ///< is good enough with so many
};

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
constexpr SummaryAttempt kShortest{SummaryLength::Shortest, kCloserPoints, kCloserSummary, kMostPages};

LaidOutReport layOut(const VisitSummary &summary, SummarySections sections, const PaperChoice &paper,
                     const SummaryAttempt &attempt, int mostPages = 0) {
    return layOutReport(visitSummaryReport(summary, sections, attempt.length), paper, attempt.points,
                        attempt.spacing, mostPages);
}

} // namespace

LaidOutReport layOutVisitSummary(const VisitSummary &summary, SummarySections sections,
                                 const PaperChoice &paper) {
    if (paper.largePrint)
        return layOut(summary, sections, paper, {SummaryLength::Roomy, kLargePoints, 1, kMostPages});
    for (const SummaryAttempt &attempt : kSummaryAttempts) {
        LaidOutReport tried = layOut(summary, sections, paper, attempt, attempt.pages);
        if (tried.document.pageCount() <= attempt.pages)
            return tried;
    }
    return layOut(summary, sections, paper, kShortest);
}
