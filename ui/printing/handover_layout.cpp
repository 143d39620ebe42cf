// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/handover_layout.h"

namespace {

using HandoverAttempt = LayoutAttempt<HandoverLength>;

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

} // namespace

LaidOutReport layOutHandover(const Handover &handover, const HandoverChoice &choice,
                             const PaperChoice &paper) {
    const auto report = [&](HandoverLength length) { return handoverReport(handover, choice, length); };
    if (paper.largePrint)
        return layOutReport(report(HandoverLength::Full), paper, kLargePoints);
    auto fitting = layOutToFit(kHandoverAttempts, paper, report);
    // Nothing is left out where it takes two pages anyway.
    return fitting ? *std::move(fitting)
                   : layOutReport(report(HandoverLength::Compact), paper, kCloserPoints, kCloser);
}
