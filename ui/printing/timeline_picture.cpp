// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/timeline_picture.h"

#include "ui/printing/timeline_lanes.h"
#include "ui/printing/type_scale.h"

#include <QLocale>
#include <QPainter>

namespace {

constexpr double kPicturePixelsPerPoint = 4;

} // namespace

/// Where there is much, all of it is smaller: letters never lie on each other.
TimelinePicture::TimelinePicture(const ReportTimeline &timeline, const QSizeF &page, double pointSize) :
    m_timeline(timeline), m_text(pointSize * kSmallPart) {
    const auto &lanes = timeline.timeline.lanes;
    const double wanted = timelineLanesHeight(lanes, m_text);
    m_text *= qMin(1.0, page.height() * timeline.mostOfPage / wanted);
    m_points = QSizeF(page.width(), timelineLanesHeight(lanes, m_text));
}

QImage TimelinePicture::image() const {
    QImage image((m_points * kPicturePixelsPerPoint).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    // Drawn in pixels, so that letters are as fine as the picture.
    paintTimelineLanes(painter, image.rect(), m_timeline.timeline, m_text * kPicturePixelsPerPoint,
                       QLocale().textDirection() == Qt::RightToLeft);
    return image;
}
