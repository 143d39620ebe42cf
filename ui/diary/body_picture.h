// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diary/body_shape.h"

#include <QStringList>
#include <QWidget>

class QPushButton;

/// The front and the back of a body, on which places are chosen: by a click, or with the arrows and the space
/// bar. What is in a face is too small for a finger there: a click on the head shows it large, and what is
/// chosen is clicked then. A list beside it says the same in words.
class BodyPicture : public QWidget {
    Q_OBJECT
public:
    explicit BodyPicture(BodyAge age, QWidget *parent = nullptr);

    void setChosen(const QStringList &keys);
    /// Where on the widget a place can be clicked; a place of the face only while the head is large.
    QPoint pointOf(const QString &key) const;
    /// What a click there chooses; empty beside the body.
    QString placeAt(const QPoint &point) const;
    bool isHeadLarge() const { return m_isHeadLarge; }
    /// Shows the head alone, or the whole body again.
    void showHead(bool large);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void picked(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    static constexpr int kFront = 0;

    /// A place as it lies on the widget.
    struct Spot {
        QString key = {};
        QPainterPath path = {};
        int side = 0;
    };
    int wordsHeight() const;
    double unit() const;
    QTransform transformOf(int side) const;
    QTransform headTransform() const;
    QRectF headBox() const;
    QRectF glassRect() const;
    void layOut();
    void buildWayBack();
    int spotAt(const QPointF &point) const;
    int nextTo(const QPointF &direction) const;
    void step(const QPointF &direction);
    void paintSide(QPainter &painter, int side) const;
    void paintGlass(QPainter &painter) const;
    void paintSpots(QPainter &painter, int side) const;
    void paintDots(QPainter &painter, int side) const;
    void describe();
    void paintWords(QPainter &painter) const;
    QString nameOf(const QString &key) const;
    QString hintOf(int spot) const;
    bool opensHead(int spot) const;

    BodyShape m_shapes[2];
    QList<Spot> m_spots;
    QStringList m_chosen;
    QPushButton *m_wholeBody = nullptr;
    bool m_isHeadLarge = false;
    int m_current = -1; ///< where the keyboard is
    int m_pointed = -1; ///< where the mouse is
};
