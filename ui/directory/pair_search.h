// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service_pair.h"
#include "model/exchange/work_progress.h"

#include <QDialog>
#include <QElapsedTimer>
#include <memory>

class Store;
class WorkView;

/// Looks for services that may be one. Where that takes long, it shows over the window how far it has come,
/// and can be stopped.
class PairSearch : public QDialog {
    Q_OBJECT
public:
    /// What takes less than `notWorthTelling` milliseconds is done without a word.
    PairSearch(const Store &store, QWidget *parent, qint64 notWorthTelling = 300);

    /// An error without words: the person stopped it.
    Result<QList<LikelyPair>> find(qsizetype most);
    void done(int result) override;

private:
    bool goOn();
    void tell();

    const Store &m_store;
    qint64 m_notWorthTelling;
    std::shared_ptr<WorkProgress> m_progress = std::make_shared<WorkProgress>();
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceLook;
    WorkView *m_work;
};
