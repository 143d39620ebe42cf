// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/handover_layout.h"

namespace {

struct Attempt {
    bool shorter;
    double points;
};

constexpr double kSmallestPoints = 8;
constexpr Attempt kAttempts[] = {
    {false, kOrdinaryPoints}, {false, 9.5}, {true, 9.5}, {true, 8.5}, {true, kSmallestPoints}};

} // namespace

LaidOutReport layOutHandover(const Handover &handover, const HandoverChoice &choice,
                             const PaperChoice &paper) {
    if (paper.largePrint)
        return layOutReport(handoverReport(handover, choice, false), paper, kLargePoints);
    for (const Attempt &attempt : kAttempts) {
        LaidOutReport tried =
            layOutReport(handoverReport(handover, choice, attempt.shorter), paper, attempt.points);
        if (tried.document.pageCount() == 1)
            return tried;
    }
    return layOutReport(handoverReport(handover, choice, true), paper, kSmallestPoints);
}
