// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/work_progress.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <memory>

class QLabel;
class QProgressBar;

/// What is being done, how far it has come, how long it will still take, and a way to stop it.
class WorkView : public QWidget {
    Q_OBJECT
public:
    explicit WorkView(QWidget *parent = nullptr);

    /// Follows the work from now on.
    void follow(const QString &what, const std::shared_ptr<WorkProgress> &progress);
    void refresh();

Q_SIGNALS:
    void cancelled();

private:
    QString remaining() const;

    std::shared_ptr<WorkProgress> m_progress;
    QElapsedTimer m_since;
    QTimer m_ticks;
    QLabel *m_what;
    QLabel *m_remaining;
    QProgressBar *m_bar;
};
