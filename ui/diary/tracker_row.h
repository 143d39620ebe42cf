// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/tracker.h"

#include <QFrame>

/// One thing that is kept track of, with all that can be done with it.
class TrackerRow : public QFrame {
    Q_OBJECT
public:
    TrackerRow(const Tracker &tracker, bool isFirst, bool isLast, QWidget *parent = nullptr);

    const Tracker &tracker() const { return m_tracker; }

Q_SIGNALS:
    void moved(int by); ///< -1 is up
    void rested(bool rests);
    void changeWanted();
    void removeWanted();

private:
    QWidget *buildWords();
    QList<QWidget *> buildArrows(bool isFirst, bool isLast);
    QList<QWidget *> buildActions(bool isFirst, bool isLast);

    Tracker m_tracker;
};
