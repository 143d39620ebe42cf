// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/timeline_picture.h"

#include "ui/printing/report_document.h"

namespace {

constexpr double kPixelsPerPoint = 4;
constexpr double kUnitPoints = 0.62; ///< of the screen's design, at the size of ordinary print
constexpr double kTextPart = 0.85;   ///< of the running text

} // namespace

TimelinePicture::TimelinePicture(const ReportTimeline &timeline, const QSizeF &page, double pointSize) :
    m_timeline(timeline), m_pointSize(pointSize) {
    const double most = page.height() * timeline.mostOfPage;
    const double wanted = timelineHeight(timeline.timeline.lanes, lookAt(1));
    m_scale = qMin(1.0, most / qMax(1.0, wanted));
    m_points = QSizeF(page.width(), qMin(wanted, most));
}

TimelineLook TimelinePicture::lookAt(double scale) const {
    TimelineLook look;
    look.unit = kUnitPoints * m_pointSize / kOrdinaryPoints * scale;
    look.font.setPixelSize(qMax(1, qRound(m_pointSize * kTextPart * scale * kPixelsPerPoint)));
    look.rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    return look;
}

QImage TimelinePicture::image() const {
    QImage image((m_points * kPixelsPerPoint).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    // Drawn in pixels, so that letters are as fine as the picture.
    TimelineLook look = lookAt(m_scale);
    look.unit *= kPixelsPerPoint;
    const Timeline &timeline = m_timeline.timeline;
    paintTimeline(painter, QRectF(image.rect()), timeline.lanes, TimeWindow::of(timeline.whole), look);
    return image;
}
