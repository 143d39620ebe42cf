// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/exchange/diary_plan.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

/// What becomes of each thing that a file writes of: one that the family already keeps track of, a new one,
/// or nothing.
class TrackerMappingForm : public QWidget {
    Q_OBJECT
public:
    explicit TrackerMappingForm(QList<Tracker> trackers, QWidget *parent = nullptr);

    void show(const QList<SourceTracker> &things, const QList<TrackerMapping> &plans);
    using QWidget::show;
    QList<TrackerMapping> plans() const { return m_plans; }

Q_SIGNALS:
    void changed();

private:
    QWidget *buildThing(int thing);
    void fill(QComboBox *box, int thing) const;
    void change(int thing, const QComboBox *box);

    QList<Tracker> m_trackers;
    QList<SourceTracker> m_things;
    QList<TrackerMapping> m_plans;
    QList<TrackerMapping> m_guesses; ///< as they came first
    QWidget *m_list = nullptr;
    QVBoxLayout *m_layout = nullptr;
};
