// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/laid_out_report.h"

namespace {

struct OnePageAttempt {
    double points;
    double spacing;
};

constexpr OnePageAttempt kOnePageAttempts[] = {
    {kOrdinaryPoints, 1}, {kOrdinaryPoints, 0.6}, {kClosePoints, 0.6}, {kClosePoints, 0.4}};

} // namespace

LaidOutReport layOutOnOnePage(const Report &report, const PaperChoice &paper) {
    if (paper.largePrint)
        return layOutReport(report, paper, kLargePoints);
    for (const OnePageAttempt &attempt : kOnePageAttempts) {
        LaidOutReport tried = layOutReport(report, paper, attempt.points, attempt.spacing, 1);
        if (tried.document.pageCount() == 1)
            return tried;
    }
    return layOutReport(report, paper, kOrdinaryPoints);
}

LaidOutReport layOutToWriteOn(const Report &report, const PaperChoice &paper) {
    constexpr double lessRoom = 0.6;
    const double points = paper.largePrint ? kLargePoints : kOrdinaryPoints;
    LaidOutReport roomy = layOutReport(report, paper, points);
    LaidOutReport closer = layOutReport(report, paper, points, lessRoom);
    return closer.document.pageCount() < roomy.document.pageCount() ? std::move(closer) : std::move(roomy);
}
