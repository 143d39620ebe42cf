// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/emergency_layout.h"

namespace {

constexpr double kCloserSheet = 0.6;
using EmergencyAttempt = LayoutAttempt<EmergencyLength>;

// First side by side, then less space, then smaller print.
constexpr EmergencyAttempt kEmergencyAttempts[] = {
    {EmergencyLength::Roomy, kOrdinaryPoints, 1},     {EmergencyLength::Columns, kOrdinaryPoints, 1},
    {EmergencyLength::Columns, kOrdinaryPoints, 0.6}, {EmergencyLength::Columns, kClosePoints, 0.6},
    {EmergencyLength::Columns, kCloserPoints, 0.6},   {EmergencyLength::Columns, kCloserPoints, 0.4},
    {EmergencyLength::Columns, kClosestPoints, 0.4},  {EmergencyLength::Columns, kSmallestPoints, 0.4},
};

} // namespace

LaidOutReport layOutEmergencySheet(const EmergencySheet &sheet, EmergencySections sections,
                                   const PaperChoice &paper) {
    const auto report = [&](EmergencyLength length) { return emergencyReport(sheet, sections, length); };
    if (paper.largePrint)
        return layOutReport(report(EmergencyLength::Roomy), paper, kLargePoints);
    // Photos of papers have pages of their own.
    const bool hasPhotos = sections.testFlag(EmergencySection::SignedPapers);
    const int photoPages = hasPhotos ? int(sheet.paperPhotos.size()) : 0;
    auto fitting = layOutToFit(kEmergencyAttempts, paper, report, photoPages);
    return fitting ? *std::move(fitting)
                   : layOutReport(report(EmergencyLength::Columns), paper, kClosePoints, kCloserSheet);
}
