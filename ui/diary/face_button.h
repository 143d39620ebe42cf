// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

/// One of Hearthbook's own five faces, from 0, very sad, to 4, very happy. Calm lines, no tears and no teeth.
void drawFace(QPainter &painter, const QRectF &place, int mood, const QColor &ink);

class FaceButton : public QPushButton {
    Q_OBJECT
public:
    explicit FaceButton(int mood, QWidget *parent = nullptr);

    /// In pixels of the screen.
    void setSide(int side);
    QSize sizeHint() const override { return {m_side, m_side}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_mood;
    int m_side;
};
