// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/comfort_sheet_layout.h"

LaidOutReport layOutComfortSheet(const ComfortPage &page, const Child &child, const QDateTime &now,
                                 const PaperChoice &paper) {
    const double points = paper.largePrint ? kLargePoints : kOrdinaryPoints;
    LaidOutReport plain = layOutReport(comfortSheetReport(page, child, now), paper, points);
    LaidOutReport roomy = layOutReport(comfortSheetReport(page, child, now, true), paper, points);
    return roomy.document.pageCount() == plain.document.pageCount() ? std::move(roomy) : std::move(plain);
}
