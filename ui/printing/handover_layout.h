// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/handover.h"
#include "ui/printing/laid_out_report.h"

/// Lays the sheet out on one page when it can: first a little closer, then a little smaller, then with one
/// row for each medicine; at last long lists say that there is more in the book. No medicine is ever left
/// out. Large print takes the pages that it needs.
LaidOutReport layOutHandover(const Handover &handover, const HandoverChoice &choice,
                             const PaperChoice &paper);
