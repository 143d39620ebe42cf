// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/timeline.h"
#include "ui/kit/idle_queue.h"
#include "ui/kit/page.h"

#include <QTimer>

class PeriodBar;
class QCheckBox;
class QTableView;
class StoryLinesModel;
class TimelineView;

/// Everything on one axis, what is to be seen of it, and the same in words.
class TimelineTab : public QWidget {
    Q_OBJECT
public:
    explicit TimelineTab(const PageContext &context, QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    void goTo(const QString &pageName, const QUuid &record);

private:
    QWidget *buildChoices();
    QList<QWidget *> buildZoom();
    QWidget *buildLines();
    void readLanes();
    void showLanes();
    void showSpan(const DaySpan &span);
    void openLine(int row);
    QList<TimelineLane> chosenLanes() const;

    PageContext m_context;
    IdleQueue m_reading;
    QTimer m_afterMoving; ///< the words follow the picture when it rests
    Timeline m_timeline;
    QList<QCheckBox *> m_kinds;
    PeriodBar *m_periods;
    TimelineView *m_view;
    StoryLinesModel *m_lines;
    QTableView *m_table;
};
