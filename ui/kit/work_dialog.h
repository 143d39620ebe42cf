// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"

#include <QDialog>
#include <QElapsedTimer>

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
    bool goesOn(qint64 done = 0, qint64 total = 0) const { return m_progress.goesOn(done, total); }
    /// The same for work that tells a progress.
    const Progress &progress() const { return m_progress; }
    bool isStopped() const { return m_progress.isStopped(); }
    void done(int result) override;

private:
    void live();

    QString m_what;
    qint64 m_notWorthTelling;
    Progress m_progress;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceLook;
    WorkView *m_work;
};
