// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/comfort_sheet.h"
#include "ui/printing/laid_out_report.h"

/// Lays the sheet out, with lines to write on where they take no page of their own.
LaidOutReport layOutComfortSheet(const ComfortPage &page, const Child &child, const QDateTime &now,
                                 const PaperChoice &paper);
