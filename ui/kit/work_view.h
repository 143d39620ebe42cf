// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

/// What is being done, how far it has come, how long it will still take, and a way to stop it.
class WorkView : public QWidget {
    Q_OBJECT
public:
    explicit WorkView(QWidget *parent = nullptr);

    /// Follows the work from now on.
    void follow(const QString &what, const Progress &progress);
    void refresh();

Q_SIGNALS:
    void cancelled();

private:
    QString remaining() const;

    Progress m_progress;
    QElapsedTimer m_since;
    QTimer m_ticks;
    QLabel *m_what;
    QLabel *m_remaining;
    QProgressBar *m_bar;
};
