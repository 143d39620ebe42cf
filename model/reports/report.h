// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_table.h"

/// A small picture of one tracked thing over time, described in values. Whoever shows the report
/// draws it; `words` say the same to who cannot see it.
struct ReportChart {
    DaySpan span = {};
    double highest = 10; ///< top of the scale; it begins at 0
    QList<DayRange> ranges = {};
    QString words = {};
};

/// A text that a camera can read: a QR code.
struct ReportCode {
    QString text = {};
    QString words = {}; ///< what it is, for who cannot see it
};

/// A document that is ready to be shown, printed or written to a file: HTML 4 as QTextDocument knows
/// it, in which <img src="chart:N"> stands for charts[N] and <img src="code:N"> for codes[N]. Everything that
/// people typed is escaped.
struct Report {
    QString title = {};
    QString html = {};
    QList<ReportChart> charts = {};
    QList<ReportCode> codes = {};
    QString footer = {}; ///< stands below each page, with the page's number
};
