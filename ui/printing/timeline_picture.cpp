// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/timeline_picture.h"

#include "ui/printing/report_document.h"

namespace {

constexpr double kPicturePixelsPerPoint = 4;
constexpr double kUnitPoints = 0.62; ///< of the screen's design, at the size of ordinary print
constexpr double kNamePoints = 12;   ///< room for a name, at the size of ordinary print
constexpr double kTextPart = 0.85;   ///< of the running text
constexpr double kLeastText = 0.8;   ///< of that: smaller letters are hard to read

} // namespace

TimelinePicture::TimelinePicture(const ReportTimeline &timeline, const QSizeF &page, double pointSize) :
    m_timeline(timeline) {
    const auto &lanes = timeline.timeline.lanes;
    const double size = pointSize / kOrdinaryPoints;
    const double most = page.height() * timeline.mostOfPage;
    m_look.rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    m_look.unit = kUnitPoints * size;
    m_look.nameRoom = kNamePoints * size;
    const double wanted = timelineHeight(lanes, m_look);
    const double text = qBound(kLeastText, most / wanted, 1.0);
    m_look.font.setPixelSize(qMax(1, qRound(pointSize * kTextPart * text * kPicturePixelsPerPoint)));
    if (wanted > most)
        tighten(most, text);
    m_points = QSizeF(page.width(), timelineHeight(lanes, m_look));
}

/// Many lanes: the names stay legible, and what is drawn below them gives way.
void TimelinePicture::tighten(double most, double text) {
    m_look.nameRoom *= text * kTextPart;
    TimelineLook namesAlone = m_look;
    namesAlone.unit = 0;
    const auto &lanes = m_timeline.timeline.lanes;
    const double names = timelineHeight(lanes, namesAlone);
    const double drawn = timelineHeight(lanes, m_look) - names;
    m_look.unit *= qBound(0.2, (most - names) / drawn, 1.0);
}

QImage TimelinePicture::image() const {
    QImage image((m_points * kPicturePixelsPerPoint).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    // Drawn in pixels, so that letters are as fine as the picture.
    TimelineLook look = m_look;
    look.unit *= kPicturePixelsPerPoint;
    look.nameRoom *= kPicturePixelsPerPoint;
    const Timeline &timeline = m_timeline.timeline;
    const double beside = timelineMarkRoom(look);
    const QRectF area = QRectF(image.rect()).adjusted(beside, 0, -beside, 0);
    paintTimeline(painter, area, timeline.lanes, TimeWindow::of(timeline.whole), look);
    return image;
}
