// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/work_progress.h"

#include <QDialog>
#include <QElapsedTimer>
#include <memory>

class WorkView;

/// Long work with the book, which has to be done where the window is: shows over the window how far it has
/// come, lets the window live in between, and can be stopped.
class WorkDialog : public QDialog {
    Q_OBJECT
public:
    /// What takes less than `notWorthTelling` milliseconds is done without a word.
    WorkDialog(const QString &title, const QString &what, QWidget *parent, qint64 notWorthTelling = 300);

    /// To be asked by the work again and again; false when the person stopped it. Without a `total` the bar
    /// only moves.
    bool goesOn(qint64 done = 0, qint64 total = 0);
    bool isStopped() const { return m_progress->cancelled; }
    void done(int result) override;

private:
    void tell();

    QString m_what;
    qint64 m_notWorthTelling;
    std::shared_ptr<WorkProgress> m_progress = std::make_shared<WorkProgress>();
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceLook;
    WorkView *m_work;
};
