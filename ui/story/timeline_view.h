// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timeline_painter.h"

#include <QWidget>

/// The line over time on the screen. Dragging moves it; + and -, or the wheel with Ctrl, zoom; the arrows
/// move; Home shows everything. What it shows stands in words in the table beside it.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// `whole` is the time in which one may move.
    void setLanes(const QList<TimelineLane> &lanes, const DaySpan &whole);
    void setSpan(const DaySpan &span);
    DaySpan span() const { return m_window.span(); }
    void zoom(double factor);
    /// A day to which the eye is led.
    void setMarked(const std::optional<QDate> &day);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The person zoomed or moved.
    void spanChanged(const DaySpan &span);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    TimelineLook look() const;
    QRectF area() const;
    void zoomAround(double factor, double day);
    void move(double days);
    void setWindow(const TimeWindow &window);

    QList<TimelineLane> m_lanes;
    TimeWindow m_whole;
    TimeWindow m_window;
    std::optional<QDate> m_marked;
    std::optional<QPointF> m_grabbed;
};
