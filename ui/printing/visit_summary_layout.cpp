// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/visit_summary_layout.h"

namespace {

constexpr double kSmallestSummaryPoints = 9.5;
constexpr int kMostPages = 2;

struct SummaryAttempt {
    SummaryLength length;
    double points;
    int pages; ///< is good enough with so many
};

constexpr SummaryAttempt kSummaryAttempts[] = {
    {SummaryLength::Full, kOrdinaryPoints, 1},
    {SummaryLength::Full, kSmallestSummaryPoints, 1},
    {SummaryLength::Full, kOrdinaryPoints, 2},
    {SummaryLength::Full, kSmallestSummaryPoints, 2},
    {SummaryLength::Shorter, kSmallestSummaryPoints, 2},
    {SummaryLength::Shortest, kSmallestSummaryPoints, kMostPages},
};

LaidOutReport layOut(const VisitSummary &summary, SummarySections sections, const PaperChoice &paper,
                     SummaryLength length, double points) {
    return layOutReport(visitSummaryReport(summary, sections, length), paper, points);
}

} // namespace

LaidOutReport layOutVisitSummary(const VisitSummary &summary, SummarySections sections,
                                 const PaperChoice &paper) {
    if (paper.largePrint)
        return layOut(summary, sections, paper, SummaryLength::Full, kLargePoints);
    for (const SummaryAttempt &attempt : kSummaryAttempts) {
        LaidOutReport tried = layOut(summary, sections, paper, attempt.length, attempt.points);
        if (tried.document.pageCount() <= attempt.pages)
            return tried;
    }
    return layOut(summary, sections, paper, SummaryLength::Shortest, kSmallestSummaryPoints);
}
