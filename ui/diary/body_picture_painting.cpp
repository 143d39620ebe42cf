// SPDX-License-Identifier: GPL-3.0-or-later
// How the picture of the body is drawn.
#include "ui/diary/body_picture.h"
#include "ui/kit/icons.h"
#include "ui/kit/style.h"

#include <QPainter>

namespace {
constexpr double kGlass = 20; ///< how large the sign is that the head can be seen larger
}

void BodyPicture::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintWords(painter);
    if (m_isHeadLarge) // the shoulders end above the words
        painter.setClipRect(QRect(0, 0, width(), height() - wordsHeight()));
    paintSide(painter, kFront);
    if (m_isHeadLarge)
        return;
    paintSide(painter, 1);
    paintGlass(painter);
}

void BodyPicture::paintGlass(QPainter &painter) const {
    QRectF place(0, 0, scaled(kGlass), scaled(kGlass));
    place.moveCenter(glassRect().center());
    icon("zoom-in").paint(&painter, place.toRect());
}

void BodyPicture::paintSide(QPainter &painter, int side) const {
    const QTransform place = transformOf(side);
    const QColor ink = palette().color(QPalette::WindowText);
    const QPen pen(ink, scaled(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.fillPath(place.map(m_shapes[side].outline), palette().color(QPalette::Base));
    paintSpots(painter, side);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(place.map(m_shapes[side].outline));
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), scaled(2), Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(place.map(m_shapes[side].lines));
}

/// What is chosen is full and has a dot, so that it is not told by colour alone.
void BodyPicture::paintSpots(QPainter &painter, int side) const {
    const QPainterPath outline = transformOf(side).map(m_shapes[side].outline);
    const auto fill = [&](const Spot &spot, float part) {
        QColor color = palette().color(QPalette::Link);
        color.setAlphaF(part);
        painter.fillPath(spot.path & outline, color);
    };
    QColor edge = palette().color(QPalette::WindowText);
    edge.setAlphaF(0.16F);
    for (int i = 0; i < m_spots.size(); ++i) {
        const Spot &spot = m_spots[i];
        if (spot.side != side)
            continue;
        if (m_chosen.contains(spot.key))
            fill(spot, 0.85F);
        else if (i == m_pointed)
            fill(spot, 0.25F);
        painter.setPen(QPen(edge, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(spot.path);
    }
    paintDots(painter, side);
}

void BodyPicture::paintDots(QPainter &painter, int side) const {
    for (int i = 0; i < m_spots.size(); ++i) {
        const Spot &spot = m_spots[i];
        if (spot.side != side)
            continue;
        if (m_chosen.contains(spot.key)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(palette().color(QPalette::Base));
            painter.drawEllipse(spot.path.boundingRect().center(), scaled(3), scaled(3));
        }
        if (hasFocus() && i == m_current) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(palette().color(QPalette::Link), scaled(3)));
            painter.drawPath(spot.path);
        }
    }
}

void BodyPicture::paintWords(QPainter &painter) const {
    const int line = fontMetrics().height();
    const auto words = [&](double centre, int row, const QString &text) {
        const double room = width() * (row == 0 ? 0.5 : 0.22);
        const QRectF place(width() * centre - room / 2, height() - line * (2 - row), room, line);
        painter.drawText(place, Qt::AlignCenter, text);
    };
    painter.setPen(palette().color(QPalette::WindowText));
    if (!m_isHeadLarge) {
        words(0.26, 0, tr("Front"));
        words(0.74, 0, tr("Back"));
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    // The child's own sides: seen from the front they are the other way round.
    const QString left = tr("left", "side of the child");
    const QString right = tr("right", "side of the child");
    words(0.14, 1, right);
    if (m_isHeadLarge)
        return words(0.86, 1, left);
    words(0.38, 1, left);
    words(0.62, 1, left);
    words(0.86, 1, right);
}
