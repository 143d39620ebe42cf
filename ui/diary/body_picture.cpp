// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/body_picture.h"

#include "model/base/isolated.h"
#include "model/diary/body_place.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 500;
constexpr int kWidth = 460;
constexpr int kHeadRoom = 8;
constexpr double kFinger = 18; ///< half of what a finger needs

/// What is seen of the face and around it, from the front.
bool isOfTheFace(const QString &key) {
    static const QStringList places{u"head"_s,     u"face"_s,      u"mouth"_s,
                                    u"left_ear"_s, u"right_ear"_s, u"throat"_s};
    return places.contains(key);
}

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
    buildWayBack();
    resize(sizeHint());
    layOut();
    setChosen({});
}

void BodyPicture::buildWayBack() {
    m_wholeBody = quietButton(tr("Whole body"), "chevron-left", this);
    m_wholeBody->setObjectName(u"wholeBody"_s);
    m_wholeBody->hide();
    connect(m_wholeBody, &QPushButton::clicked, this, [this] { showHead(false); });
}

void BodyPicture::showHead(bool large) {
    if (m_wholeBody->hasFocus())
        setFocus();
    const QString here = m_current < 0 ? QString() : m_spots[m_current].key;
    m_isHeadLarge = large;
    m_current = m_pointed = -1;
    m_wholeBody->setVisible(large);
    layOut();
    for (int i = 0; i < m_spots.size() && m_current < 0; ++i)
        m_current = m_spots[i].key == here ? i : -1;
    describe();
    update();
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

/// What the places of the face cover on the drawing.
QRectF BodyPicture::headBox() const {
    QRectF box;
    for (const BodyRegion &region : m_shapes[kFront].regions) {
        if (isOfTheFace(region.key))
            box |= region.path.boundingRect();
    }
    return box;
}

/// So that the head fills the picture, with the words below it and the way back above it.
QTransform BodyPicture::headTransform() const {
    const QRectF box = headBox();
    const double top = m_wholeBody->sizeHint().height() + scaled(kHeadRoom);
    const double room = height() - wordsHeight() - top;
    const double large = qMin(room / box.height(), (width() - 2.0 * scaled(kHeadRoom)) / box.width());
    QTransform place;
    place.translate(width() / 2.0, top + room / 2);
    place.scale(large, large);
    place.translate(-box.center().x(), -box.center().y());
    return place;
}

/// The sign beside the head that it can be seen larger.
QRectF BodyPicture::glassRect() const {
    const QRectF head = transformOf(kFront).mapRect(headBox());
    const double side = 2 * scaled(kFinger);
    return {head.right(), head.top(), side, side};
}

/// Where the feet of the front (0) and of the back (1) stand. The same in every language.
QTransform BodyPicture::transformOf(int side) const {
    if (m_isHeadLarge)
        return headTransform();
    QTransform place;
    place.translate(width() * (side == 0 ? 0.26 : 0.74), scaled(kHeadRoom) + unit() * m_shapes[side].height);
    place.scale(unit(), unit());
    return place;
}

void BodyPicture::layOut() {
    m_spots.clear();
    m_wholeBody->resize(m_wholeBody->sizeHint());
    m_wholeBody->move(0, 0);
    for (const int side : {0, 1}) {
        for (const BodyRegion &region : std::as_const(m_shapes[side].regions)) {
            if (!m_isHeadLarge || (side == kFront && isOfTheFace(region.key)))
                m_spots.append({region.key, transformOf(side).map(region.path), side});
        }
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

QString BodyPicture::placeAt(const QPoint &point) const {
    const int at = spotAt(point);
    return at < 0 ? QString() : m_spots[at].key;
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
    if (opensHead(at) || (!m_isHeadLarge && glassRect().contains(event->position())))
        return showHead(true);
    if (m_isHeadLarge && at < 0)
        return showHead(false);
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
        QToolTip::showText(help->globalPos(), at < 0 ? QString() : hintOf(at), this);
        return true;
    }
    return QWidget::event(event);
}

QString BodyPicture::hintOf(int spot) const {
    return opensHead(spot) ? tr("See the head larger") : nameOf(m_spots[spot].key);
}

/// A click on it shows the head large.
bool BodyPicture::opensHead(int spot) const {
    return !m_isHeadLarge && spot >= 0 && m_spots[spot].side == kFront && isOfTheFace(m_spots[spot].key);
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
    case Qt::Key_Escape:
        if (m_isHeadLarge)
            return showHead(false);
        return QWidget::keyPressEvent(event);
    default:
        QWidget::keyPressEvent(event);
    }
}
