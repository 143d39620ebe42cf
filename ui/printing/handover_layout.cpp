// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/handover_layout.h"

namespace {

struct HandoverAttempt {
    HandoverLength length;
    double points;
    double spacing;
};

// First less space, then smaller print, then fewer words.
constexpr double kCloser = 0.6;
constexpr double kClosest = 0.4;
constexpr HandoverAttempt kHandoverAttempts[] = {
    {HandoverLength::Full, kOrdinaryPoints, 1},          {HandoverLength::Full, kOrdinaryPoints, kCloser},
    {HandoverLength::Columns, kOrdinaryPoints, kCloser}, {HandoverLength::Columns, kClosePoints, kCloser},
    {HandoverLength::Columns, kCloserPoints, kCloser},   {HandoverLength::Columns, kCloserPoints, kClosest},
    {HandoverLength::Columns, kClosestPoints, kClosest}, {HandoverLength::Columns, kSmallestPoints, kClosest},
    {HandoverLength::Compact, kCloserPoints, kCloser},   {HandoverLength::Compact, kClosestPoints, kCloser},
    {HandoverLength::Compact, kSmallestPoints, kCloser}, {HandoverLength::Compact, kSmallestPoints, kClosest},
    {HandoverLength::Shorter, kClosestPoints, kClosest}, {HandoverLength::Shorter, kSmallestPoints, kClosest},
};
constexpr HandoverAttempt kOnMorePages{HandoverLength::Compact, kCloserPoints, kCloser};

LaidOutReport layOut(const Handover &handover, const HandoverChoice &choice, const PaperChoice &paper,
                     const HandoverAttempt &attempt, int mostPages = 0) {
    return layOutReport(handoverReport(handover, choice, attempt.length), paper, attempt.points,
                        attempt.spacing, mostPages);
}

} // namespace

LaidOutReport layOutHandover(const Handover &handover, const HandoverChoice &choice,
                             const PaperChoice &paper) {
    if (paper.largePrint)
        return layOut(handover, choice, paper, {HandoverLength::Full, kLargePoints, 1});
    for (const HandoverAttempt &attempt : kHandoverAttempts) {
        LaidOutReport tried = layOut(handover, choice, paper, attempt, 1);
        if (tried.document.pageCount() == 1)
            return tried;
    }
    return layOut(handover, choice, paper, kOnMorePages); // nothing is left out where it takes two anyway
}
