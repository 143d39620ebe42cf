// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/face_button.h"

#include "model/diary/value_text.h"
#include "ui/kit/widgets.h"

#include <QPainter>
#include <QPainterPath>

namespace {

constexpr int kSide = 56;
constexpr double kMiddleMood = 2;

} // namespace

void drawFace(QPainter &painter, const QRectF &place, int mood, const QColor &ink) {
    const double side = qMin(place.width(), place.height());
    const QPointF middle = place.center();
    const double bend = (mood - kMiddleMood) / kMiddleMood; // -1 to 1
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, side * 0.05, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(middle, side * 0.44, side * 0.44);
    for (const int at : {-1, 1}) {
        const QPointF eye = middle + QPointF(at * side * 0.16, -side * 0.1);
        painter.setBrush(ink);
        painter.drawEllipse(eye, side * 0.025, side * 0.04);
        painter.setBrush(Qt::NoBrush);
        if (mood == 0) // brows that rise to the middle
            painter.drawLine(eye + QPointF(at * side * 0.08, -side * 0.09),
                             eye + QPointF(-at * side * 0.05, -side * 0.15));
    }
    const QPointF corner(side * 0.2, side * (0.17 - 0.07 * bend));
    QPainterPath mouth(middle + QPointF(-corner.x(), corner.y()));
    mouth.quadTo(middle + QPointF(0, corner.y() + side * 0.27 * bend), middle + corner);
    painter.drawPath(mouth);
    painter.restore();
}

FaceButton::FaceButton(int mood, QWidget *parent) : QPushButton(parent), m_mood(mood), m_side(scaled(kSide)) {
    setAutoDefault(false);
    ::setRole(this, "rating");
    setToolTip(faceWords().value(mood));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

// Not a fixed size: the style sheet would put its own in the place of it.
void FaceButton::setSide(int side) {
    m_side = side;
    updateGeometry();
}

void FaceButton::paintEvent(QPaintEvent *event) {
    QPushButton::paintEvent(event);
    QPainter painter(this);
    const double edge = width() * 0.1;
    drawFace(painter, QRectF(rect()).adjusted(edge, edge, -edge, -edge), m_mood,
             palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
}
