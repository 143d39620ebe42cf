// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_entry.h"

#include <QTimer>
#include <QWidget>

class Clock;
class QLabel;

/// For the night view: how long something goes on that is in the diary already. So a lock or a dead battery
/// loses nothing: the beginning is kept, and the time that has gone by follows from it.
class NightTimer : public QWidget {
    Q_OBJECT
public:
    NightTimer(const DiaryEntry &entry, const Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void isOver();
    void notTimed(); ///< that it happened is enough

private:
    void tell();

    DiaryEntry m_entry;
    const Clock &m_clock;
    QLabel *m_elapsed;
    QTimer m_second;
};

/// "4:07", and "1:04:07" after an hour.
QString elapsedText(qint64 seconds);
