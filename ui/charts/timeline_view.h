// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timeline_geometry.h"

#include <QAbstractScrollArea>
#include <functional>

class QPainter;

class QGestureEvent;
class QNativeGestureEvent;

/// The diary and all that goes with it over time, lane by lane, below dates that stay in sight. The wheel
/// scrolls; with Ctrl it zooms, as + and - and two fingers do; dragging, or the wheel with Shift, moves in
/// time. The arrows go from mark to mark, and Enter opens what it stands for; Home shows everything.
class TimelineView : public QAbstractScrollArea {
    Q_OBJECT
public:
    using EntryReader = std::function<std::optional<DiaryEntry>(qint64 row)>;

    explicit TimelineView(QWidget *parent = nullptr);

    /// Who can tell the words of a single entry.
    void setEntryReader(const EntryReader &reader) { m_readEntry = reader; }
    /// `whole` is the time in which one may move.
    void setLanes(const QList<TimelineLane> &lanes, const DaySpan &whole);
    void setSpan(const DaySpan &span);
    DaySpan span() const { return m_window.span(); }
    Grain grain() const { return m_chart.grain; }
    void zoom(double factor);
    void setBands(const std::optional<BeforeAfterBands> &bands);
    /// What it shows, in words: its description until a mark is chosen.
    void setSummary(const QString &words);
    /// Says that more days are being read than are shown.
    void setWaiting(bool waiting);
    bool isWaiting() const { return m_isWaiting; }

    /// The mark on which the keyboard is, in words; empty when there is none.
    QString currentText() const;
    /// Where the marks of a lane are on the screen, whose days are seen.
    QList<QPoint> markPoints(const QString &lane) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person zoomed or moved.
    void spanChanged(const DaySpan &span);
    void grainChanged();
    /// The person came to a mark of one record.
    void chosen(StoryKind kind, const QUuid &record);
    /// The person wants to see all of it.
    void opened(StoryKind kind, const QUuid &record);
    /// The person tapped the word of a change.
    void changeChosen(const QDate &day);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    /// A mark and the lane in which it is.
    struct Found {
        qsizetype lane = -1;
        ChartMark mark = {};
    };

    void readLook();
    TimelineGeometry places() const { return {m_chart, m_look, m_window, double(viewport()->width())}; }
    void fitScrollBar();
    void readMarks();
    void setWindow(const TimeWindow &window);
    void zoomAround(double factor, double day);
    void move(double days);
    bool pinch(const QGestureEvent &event);
    bool pinchOnTouchpad(const QNativeGestureEvent &event);
    void drag(const QPointF &to);

    std::optional<Found> markAt(const QPointF &point) const;
    std::optional<StoryLine> changeAt(const QPointF &point) const;
    QRectF seenPlace(const Found &found) const;
    std::optional<DiaryEntry> entryOf(const ChartMark &mark) const;
    QString textOf(const Found &found) const;
    QUuid recordOf(const Found &found) const;
    void hover(const QPointF &point);
    void step(int by);
    void stepLane(int by);
    bool stepOutOfSight(int by);
    void come(const Found &found);
    void open(const Found &found);
    void tellCurrent();
    std::optional<Found> findAgain(const TimelineLane &lane, const ChartMark &mark) const;
    void paintWaiting(QPainter &painter) const;
    void showTip(const Found &found, const QRect &within = {});

    QList<TimelineLane> m_lanes;
    TimelineChart m_chart;
    TimelineLook m_look;
    TimeWindow m_whole;
    TimeWindow m_window;
    DaySpan m_marked; ///< the days whose marks are there
    QString m_summary;
    EntryReader m_readEntry;
    std::optional<Found> m_current;
    std::optional<QPointF> m_pressed;
    bool m_dragging = false;
    bool m_isWaiting = false;
};
