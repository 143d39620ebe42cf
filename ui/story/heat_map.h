// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/hours_of_week.h"

#include <QWidget>

/// The usual values by day of the week and hour of the day, as numbers on a ground that is darker for higher
/// ones. A cell without entries stays empty.
class HeatMap : public QWidget {
    Q_OBJECT
public:
    explicit HeatMap(QWidget *parent = nullptr);

    void setLook(const HoursOfWeek &look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect cellRect(int row, int column) const;
    void drawCell(QPainter &painter, const QRect &rect, const HourCell &cell) const;
    void describe();

    HoursOfWeek m_look;
    ValueRange m_scale; ///< from the palest to the fullest ground
};
