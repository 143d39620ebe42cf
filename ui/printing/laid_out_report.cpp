// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/laid_out_report.h"

namespace {

/// Such a report has one length alone.
enum class OnlyLength { Whole };

using OnePageAttempt = LayoutAttempt<OnlyLength>;

constexpr OnePageAttempt kOnePageAttempts[] = {{OnlyLength::Whole, kOrdinaryPoints, 1},
                                               {OnlyLength::Whole, kOrdinaryPoints, 0.6},
                                               {OnlyLength::Whole, kClosePoints, 0.6},
                                               {OnlyLength::Whole, kClosePoints, 0.4}};

} // namespace

LaidOutReport layOutOnOnePage(const Report &report, const PaperChoice &paper) {
    if (paper.largePrint)
        return layOutReport(report, paper, kLargePoints);
    auto fitting = layOutToFit(kOnePageAttempts, paper, [&report](OnlyLength) { return report; });
    return fitting ? *std::move(fitting) : layOutReport(report, paper, kOrdinaryPoints);
}

LaidOutReport layOutToWriteOn(const Report &report, const PaperChoice &paper) {
    constexpr double lessRoom = 0.6;
    const double points = paper.largePrint ? kLargePoints : kOrdinaryPoints;
    LaidOutReport roomy = layOutReport(report, paper, points);
    LaidOutReport closer = layOutReport(report, paper, points, lessRoom);
    return closer.document.pageCount() < roomy.document.pageCount() ? std::move(closer) : std::move(roomy);
}
