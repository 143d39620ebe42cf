// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/body_picture.h"

#include "model/diary/body_place.h"
#include "ui/kit/style.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

namespace {

constexpr int kHeight = 330;
constexpr int kWidth = 400;
constexpr int kHeadRoom = 8;

} // namespace

BodyPicture::BodyPicture(BodyAge age, QWidget *parent) :
    QWidget(parent), m_shapes{bodyShape(age, BodySide::Front), bodyShape(age, BodySide::Back)} {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Where on the body"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumSize(sizeHint());
    resize(sizeHint());
    layOut();
    setChosen({});
}

QSize BodyPicture::sizeHint() const {
    return {scaled(kWidth), scaled(kHeight)};
}

/// With large text, a form may have half the room.
QSize BodyPicture::minimumSizeHint() const {
    const int width = scaled(kWidth) / 2;
    return {width, heightForWidth(width)};
}

/// The words below the feet keep their height.
int BodyPicture::heightForWidth(int width) const {
    const int bodies = scaled(kHeight) - wordsHeight();
    return wordsHeight() + bodies * qMin(width, scaled(kWidth)) / scaled(kWidth);
}

int BodyPicture::wordsHeight() const {
    return 2 * fontMetrics().height() + scaled(kHeadRoom) * 2;
}

double BodyPicture::unit() const {
    return (height() - wordsHeight()) / m_shapes[0].height;
}

void BodyPicture::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    layOut();
}

/// Where the feet of the front (0) and of the back (1) stand. The same in every language.
QTransform BodyPicture::transformOf(int side) const {
    QTransform place;
    place.translate(width() * (side == 0 ? 0.26 : 0.74), scaled(kHeadRoom) + unit() * m_shapes[side].height);
    place.scale(unit(), unit());
    return place;
}

void BodyPicture::layOut() {
    m_spots.clear();
    for (const int side : {0, 1}) {
        for (const BodyRegion &region : std::as_const(m_shapes[side].regions))
            m_spots.append({region.key, transformOf(side).map(region.path)});
    }
}

void BodyPicture::setChosen(const QStringList &keys) {
    m_chosen = keys;
    const QString how = tr("The arrows go to a place, the space bar chooses it.");
    const QString chosen = keys.isEmpty() ? tr("No place is chosen.") : bodyPlacesText(keys);
    setAccessibleDescription(how + u' ' + chosen);
    update();
}

QString BodyPicture::nameOf(const QString &key) const {
    return bodyPlacesText({key});
}

QPoint BodyPicture::pointOf(const QString &key) const {
    for (const Spot &spot : m_spots) {
        if (spot.key != key)
            continue;
        const QRectF box = spot.path.boundingRect();
        // What lies on top may hide the middle.
        for (const double down : {0.5, 0.3, 0.7, 0.15, 0.85}) {
            for (const double across : {0.5, 0.3, 0.7, 0.1, 0.9}) {
                const QPoint point =
                    QPointF(box.left() + box.width() * across, box.top() + box.height() * down).toPoint();
                const int found = spotAt(point);
                if (found >= 0 && m_spots[found].key == key)
                    return point;
            }
        }
    }
    return {-1, -1};
}

int BodyPicture::spotAt(const QPointF &point) const {
    for (qsizetype i = m_spots.size() - 1; i >= 0; --i) {
        if (m_spots[i].path.contains(point))
            return int(i);
    }
    return -1;
}

void BodyPicture::mousePressEvent(QMouseEvent *event) {
    const int at = spotAt(event->position());
    if (at < 0)
        return QWidget::mousePressEvent(event);
    m_current = at;
    Q_EMIT picked(m_spots[at].key);
}

void BodyPicture::mouseMoveEvent(QMouseEvent *event) {
    setCursor(spotAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool BodyPicture::event(QEvent *event) {
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int at = spotAt(help->pos());
        QToolTip::showText(help->globalPos(), at < 0 ? QString() : nameOf(m_spots[at].key), this);
        return true;
    }
    return QWidget::event(event);
}

/// To the nearest place in that direction.
void BodyPicture::step(const QPointF &direction) {
    const QPointF from = m_current < 0 ? QPointF() : m_spots[m_current].path.boundingRect().center();
    int best = -1;
    double least = 0;
    for (int i = 0; i < m_spots.size(); ++i) {
        const QPointF way = m_spots[i].path.boundingRect().center() - from;
        const double along = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        const double length = along + 2 * aside;
        if (i == m_current || along < 1 || (best >= 0 && length >= least))
            continue;
        best = i;
        least = length;
    }
    if (best >= 0)
        m_current = best;
    if (m_current >= 0)
        QToolTip::showText(mapToGlobal(pointOf(m_spots[m_current].key)), nameOf(m_spots[m_current].key),
                           this);
    update();
}

void BodyPicture::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return step({-1, 0});
    case Qt::Key_Right:
        return step({1, 0});
    case Qt::Key_Up:
        return step({0, -1});
    case Qt::Key_Down:
        return step({0, 1});
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT picked(m_spots[m_current].key);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BodyPicture::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSide(painter, 0);
    paintSide(painter, 1);
    paintSpots(painter);
    paintWords(painter);
}

void BodyPicture::paintSide(QPainter &painter, int side) const {
    const QPainterPath outline = transformOf(side).map(m_shapes[side].outline);
    painter.fillPath(outline, palette().color(QPalette::AlternateBase));
    painter.setPen(QPen(palette().color(QPalette::WindowText), scaled(2)));
    painter.drawPath(outline);
}

/// What is chosen is full and has a dot, so that it is not told by colour alone.
void BodyPicture::paintSpots(QPainter &painter) const {
    QColor edge = palette().color(QPalette::WindowText);
    edge.setAlphaF(0.22F);
    for (int i = 0; i < m_spots.size(); ++i) {
        const bool chosen = m_chosen.contains(m_spots[i].key);
        painter.setPen(QPen(edge, 1));
        painter.setBrush(chosen ? QBrush(palette().color(QPalette::Link)) : QBrush(Qt::NoBrush));
        painter.drawPath(m_spots[i].path);
        if (!chosen)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawEllipse(m_spots[i].path.boundingRect().center(), scaled(3), scaled(3));
    }
    if (hasFocus() && m_current >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Link), scaled(3)));
        painter.drawPath(m_spots[m_current].path);
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
    words(0.26, 0, tr("Front"));
    words(0.74, 0, tr("Back"));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    // The child's own sides: seen from the front they are the other way round.
    const QString left = tr("left", "side of the child");
    const QString right = tr("right", "side of the child");
    words(0.14, 1, right);
    words(0.38, 1, left);
    words(0.62, 1, left);
    words(0.86, 1, right);
}
