// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/report_document.h"

#include <optional>

/// A report and its pages.
struct LaidOutReport {
    Report report = {};
    ReportDocument document;
};

inline LaidOutReport layOutReport(Report report, const PaperChoice &paper, double points, double spacing = 1,
                                  int mostPages = 0) {
    ReportDocument document(report, paper, points, spacing, mostPages);
    return {std::move(report), std::move(document)};
}

/// One way to lay a report out: with how many words, in which print, with how much of the usual space, and on
/// how many pages it is good enough.
template <typename Length>
struct LayoutAttempt {
    Length length;
    double points;
    double spacing;
    int pages = 1;
};

/// The first of the attempts that comes out on few enough pages, with the report that `make` gives for a
/// length; nothing when none does. `more` pages come on top, such as those of photos.
template <typename Attempts, typename Make>
std::optional<LaidOutReport> layOutToFit(const Attempts &attempts, const PaperChoice &paper, Make make,
                                         int more = 0) {
    for (const auto &attempt : attempts) {
        const int pages = attempt.pages + more;
        LaidOutReport tried =
            layOutReport(make(attempt.length), paper, attempt.points, attempt.spacing, pages);
        if (tried.document.pageCount() <= pages)
            return tried;
    }
    return std::nullopt;
}

/// On one page where it fits with a little less room or slightly smaller print, else as it is on several.
/// Large print is never made smaller.
LaidOutReport layOutOnOnePage(const Report &report, const PaperChoice &paper);

/// In ordinary print on as many pages as it takes, or on fewer where a little less room does it: for papers
/// that are written on by hand, whose lines need their height.
LaidOutReport layOutToWriteOn(const Report &report, const PaperChoice &paper);
