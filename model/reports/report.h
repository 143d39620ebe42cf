// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_table.h"
#include "model/story/timeline.h"

/// A small picture of one tracked thing over time, described in values. Whoever shows the report
/// draws it; `words` say the same to who cannot see it.
struct ReportChart {
    DaySpan span = {};
    ValueRange scale = {0, 10};
    QList<DayRange> ranges = {};
    QString words = {};
};

/// The line over time, as wide as the page.
struct ReportTimeline {
    Timeline timeline = {};
    double mostOfPage = 1; ///< how much of the page's height it may take
};

/// A text that a camera can read: a QR code.
struct ReportCode {
    QString text = {};
    QString words = {}; ///< what it is, for who cannot see it
    int points = 130;   ///< how wide it stands beside ordinary print
};

/// A photo, of which the middle is drawn as a square beside the text; or all of it, as large as a page has
/// room.
struct ReportPhoto {
    QByteArray content = {}; ///< an encoded image
    QString words = {};      ///< what it is, for who cannot see it
    int points = 64;         ///< how wide the square stands beside ordinary print; 0: all of the photo
};

/// A document that is ready to be shown, printed or written to a file: HTML 4 as QTextDocument knows
/// it, in which <img src="chart:N"> stands for charts[N], <img src="code:N"> for codes[N], <img
/// src="photo:N"> for photos[N] and <img src="timeline:N"> for timelines[N]. Everything that people typed is
/// escaped.
struct Report {
    QString title = {};
    /// The title of a file and in the printer's queue, where strangers may read it: the kind of paper, and no
    /// name.
    QString fileTitle = {};
    QString html = {};
    QList<ReportChart> charts = {};
    QList<ReportCode> codes = {};
    QList<ReportPhoto> photos = {};
    QList<ReportTimeline> timelines = {};
    QString footer = {}; ///< stands below each page, with the page's number
};
