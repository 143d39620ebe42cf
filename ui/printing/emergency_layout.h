// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/emergency_sheet.h"
#include "ui/printing/laid_out_report.h"

/// Lays the sheet out on one page when it can: first closer, then a little smaller. Nothing is ever left out;
/// where it takes more pages it goes on. Large print takes the pages that it needs.
LaidOutReport layOutEmergencySheet(const EmergencySheet &sheet, EmergencySections sections,
                                   const PaperChoice &paper);
