// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/report.h"

#include <QImage>

/// The line over time of a report, in black alone, sharp enough for paper and for a fax. What a lane is
/// called stands beside it, with the ends of its scale.
class TimelinePicture {
public:
    /// `page` is the room for text in points, `pointSize` that of the running text.
    TimelinePicture(const ReportTimeline &timeline, const QSizeF &page, double pointSize);

    /// How large it stands on the page.
    QSizeF points() const { return m_points; }
    QImage image() const;

private:
    const ReportTimeline &m_timeline;
    double m_text = 0; ///< points
    QSizeF m_points;
};
