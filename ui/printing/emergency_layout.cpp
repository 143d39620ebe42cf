// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/emergency_layout.h"

namespace {

struct EmergencyAttempt {
    EmergencyLength length;
    double points;
    double spacing;
};

// First side by side, then less space, then smaller print.
constexpr EmergencyAttempt kEmergencyAttempts[] = {
    {EmergencyLength::Roomy, kOrdinaryPoints, 1},     {EmergencyLength::Columns, kOrdinaryPoints, 1},
    {EmergencyLength::Columns, kOrdinaryPoints, 0.6}, {EmergencyLength::Columns, kClosePoints, 0.6},
    {EmergencyLength::Columns, kCloserPoints, 0.6},   {EmergencyLength::Columns, kCloserPoints, 0.4},
    {EmergencyLength::Columns, kClosestPoints, 0.4},  {EmergencyLength::Columns, kSmallestPoints, 0.4},
};
constexpr EmergencyAttempt kEmergencyOnMorePages{EmergencyLength::Columns, kClosePoints, 0.6};
constexpr EmergencyAttempt kEmergencyLarge{EmergencyLength::Roomy, kLargePoints, 1};

LaidOutReport layOut(const EmergencySheet &sheet, EmergencySections sections, const PaperChoice &paper,
                     const EmergencyAttempt &attempt, int mostPages = 0) {
    return layOutReport(emergencyReport(sheet, sections, attempt.length), paper, attempt.points,
                        attempt.spacing, mostPages);
}

} // namespace

LaidOutReport layOutEmergencySheet(const EmergencySheet &sheet, EmergencySections sections,
                                   const PaperChoice &paper) {
    if (paper.largePrint)
        return layOut(sheet, sections, paper, kEmergencyLarge);
    // Photos of papers have pages of their own.
    const bool hasPhotos = sections.testFlag(EmergencySection::SignedPapers);
    const int pages = 1 + (hasPhotos ? int(sheet.paperPhotos.size()) : 0);
    for (const EmergencyAttempt &attempt : kEmergencyAttempts) {
        LaidOutReport tried = layOut(sheet, sections, paper, attempt, pages);
        if (tried.document.pageCount() == pages)
            return tried;
    }
    return layOut(sheet, sections, paper, kEmergencyOnMorePages);
}
