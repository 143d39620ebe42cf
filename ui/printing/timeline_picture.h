// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/report.h"
#include "ui/charts/timeline_painter.h"

#include <QImage>

/// The line over time of a report, in black and greys alone, sharp enough for paper.
class TimelinePicture {
public:
    /// `page` is the room for text in points, `pointSize` that of the running text.
    TimelinePicture(const ReportTimeline &timeline, const QSizeF &page, double pointSize);

    /// How large it stands on the page.
    QSizeF points() const { return m_points; }
    QImage image() const;

private:
    void tighten(double most, double text);

    const ReportTimeline &m_timeline;
    TimelineLook m_look; ///< in points
    QSizeF m_points;
};
