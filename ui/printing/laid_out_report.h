// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/report_document.h"

/// A report and its pages.
struct LaidOutReport {
    Report report = {};
    ReportDocument document;
};

/// On one page where it fits with a little less room or slightly smaller print, else as it is on several.
/// Large print is never made smaller.
LaidOutReport layOutOnOnePage(const Report &report, const PaperChoice &paper);

/// In ordinary print on as many pages as it takes, or on fewer where a little less room does it: for papers
/// that are written on by hand, whose lines need their height.
LaidOutReport layOutToWriteOn(const Report &report, const PaperChoice &paper);

inline LaidOutReport layOutReport(Report report, const PaperChoice &paper, double points, double spacing = 1,
                                  int mostPages = 0) {
    ReportDocument document(report, paper, points, spacing, mostPages);
    return {std::move(report), std::move(document)};
}
