// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/busy_application.h"

#include <QElapsedTimer>

bool BusyApplication::notify(QObject *receiver, QEvent *event) {
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    QElapsedTimer timer;
    timer.start();
    ++m_depth;
    const bool taken = QApplication::notify(receiver, event);
    --m_depth;
    m_longest = qMax(m_longest, double(timer.nsecsElapsed()) / 1e6);
    return taken;
}
