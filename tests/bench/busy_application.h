// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

/// Knows the longest time that one event has kept the window busy.
class BusyApplication : public QApplication {
    Q_OBJECT
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;
    double longest() const { return m_longest; }
    void forget() { m_longest = 0; }

private:
    int m_depth = 0;
    double m_longest = 0;
};
