// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/timeline.h"
#include "ui/kit/idle_queue.h"
#include "ui/kit/page.h"

#include <QTimer>

class PeriodBar;
class QCheckBox;
class QLabel;
class QPushButton;
class QToolButton;
class TimelineLegend;
class TimelineView;

/// The chart with its legend and what it says in words; and, to be put above it, which days and which kinds
/// of things it shows.
class ChartPane : public QWidget {
    Q_OBJECT
public:
    explicit ChartPane(const PageContext &context, QWidget *parent = nullptr);

    /// The periods, closer and farther, and the filters.
    QWidget *periods() const;
    QList<QWidget *> buttons() const;
    QWidget *filters() const { return m_filters; }

    void reload();
    void setSpan(const DaySpan &span);
    DaySpan span() const { return m_span; }
    DaySpan wholeSpan() const { return m_whole; }
    /// What happened in the days that are seen, of the kinds that are chosen.
    QList<StoryLine> lines() const;

Q_SIGNALS:
    void spanChanged(); ///< and it rests
    void linesChanged();
    void chosen(StoryKind kind, const QUuid &record);
    void opened(StoryKind kind, const QUuid &record);
    void changeChosen(const QDate &day);

private:
    void buildChart();
    void buildButtons();
    void buildFilters();
    QWidget *buildFoot();
    void connectChart();
    void follow(const DaySpan &span);
    bool isRead(const DaySpan &span) const;
    void rest();
    void read(const DaySpan &span);
    void readIfNeeded();
    QList<TimelineLane> lanesOf(const DaySpan &seen) const;
    void showLanes();
    void describe();
    void tellFilters();

    PageContext m_context;
    DaySpan m_span;
    DaySpan m_whole;
    DaySpan m_loaded; ///< the days of which the lanes are read, or being read
    QList<TimelineLane> m_lanes;
    QList<TimelineLane> m_readSoFar;
    QStringList m_sentences; ///< told so far
    IdleQueue m_reading;
    IdleQueue m_telling;
    QTimer m_waiting;     ///< no sign of it where it is quick
    QTimer m_afterMoving; ///< the table and the words follow the chart when it rests
    QList<QCheckBox *> m_kinds;
    PeriodBar *m_periods;
    TimelineView *m_chart;
    TimelineLegend *m_legend;
    QWidget *m_filters = nullptr;
    QLabel *m_words;
    QToolButton *m_closer = nullptr;
    QToolButton *m_farther = nullptr;
    QPushButton *m_filter = nullptr;
};
