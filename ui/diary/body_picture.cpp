// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/body_picture.h"

#include "model/base/isolated.h"
#include "model/diary/body_place.h"
#include "ui/kit/style.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 500;
constexpr int kWidth = 460;
constexpr int kHeadRoom = 8;
constexpr double kFinger = 18; ///< half of what a finger needs

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
            m_spots.append({region.key, transformOf(side).map(region.path), side});
    }
}

void BodyPicture::setChosen(const QStringList &keys) {
    m_chosen = keys;
    describe();
    update();
}

/// The place where the keyboard is comes first.
void BodyPicture::describe() {
    const QString here = m_current < 0 ? QString() : nameOf(m_spots[m_current].key) + u'.';
    const QString how = tr("The arrows go to a place, the space bar chooses it.");
    const QString chosen = m_chosen.isEmpty() ? tr("No place is chosen.") : bodyPlacesText(m_chosen);
    setAccessibleDescription(inARow({here, how, chosen}, u" "_s));
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

/// What is smaller than a finger is found around its middle, the nearest first; else what lies on top.
int BodyPicture::spotAt(const QPointF &point) const {
    const double finger = scaled(kFinger);
    int found = -1;
    double least = finger;
    for (int i = 0; i < m_spots.size(); ++i) {
        const QRectF box = m_spots[i].path.boundingRect();
        const double away = QLineF(box.center(), point).length();
        if (qMin(box.width(), box.height()) >= 2 * finger || away > least)
            continue;
        least = away;
        found = i;
    }
    for (qsizetype i = m_spots.size() - 1; found < 0 && i >= 0; --i) {
        if (m_spots[i].path.contains(point))
            found = int(i);
    }
    return found;
}

void BodyPicture::mousePressEvent(QMouseEvent *event) {
    const int at = spotAt(event->position());
    if (at < 0)
        return QWidget::mousePressEvent(event);
    m_current = at;
    Q_EMIT picked(m_spots[at].key);
}

void BodyPicture::mouseMoveEvent(QMouseEvent *event) {
    const int at = spotAt(event->position());
    setCursor(at >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (at != m_pointed)
        update();
    m_pointed = at;
}

void BodyPicture::leaveEvent(QEvent *event) {
    QWidget::leaveEvent(event);
    m_pointed = -1;
    update();
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

/// The nearest place in this direction, if there is one; else the present one.
int BodyPicture::nextTo(const QPointF &direction) const {
    const QPointF from = m_spots[m_current].path.boundingRect().center();
    int best = m_current;
    double least = 0;
    for (int i = 0; i < m_spots.size(); ++i) {
        const QPointF way = m_spots[i].path.boundingRect().center() - from;
        const double along = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        const double length = along + 2 * aside;
        if (i == m_current || along < 1 || (best != m_current && length >= least))
            continue;
        best = i;
        least = length;
    }
    return best;
}

void BodyPicture::step(const QPointF &direction) {
    m_current = m_current < 0 ? 0 : nextTo(direction);
    describe();
    QToolTip::showText(mapToGlobal(pointOf(m_spots[m_current].key)), nameOf(m_spots[m_current].key), this);
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
    paintWords(painter);
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
