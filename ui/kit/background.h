// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCursor>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QPromise>
#include <QThreadPool>
#include <functional>
#include <memory>

/// Does `work` beside the window and gives what came of it to `then`, as long as `context` is there. The
/// work may outlive everything that asked for it: it gets copies of all that it needs.
template <typename Value>
void inBackground(QObject *context, const std::function<Value()> &work,
                  const std::function<void(const Value &)> &then) {
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then] {
        const Value value = watcher->result();
        watcher->deleteLater();
        then(value);
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
}

/// To be made right after the application object. Qt closes every database when that goes, also one that a
/// job beside the window still reads: so the jobs are waited for before.
class BackgroundJobs {
public:
    BackgroundJobs() = default;
    ~BackgroundJobs() { QThreadPool::globalInstance()->waitForDone(); }
    Q_DISABLE_COPY_MOVE(BackgroundJobs)
};

/// For what takes a moment and has to be done here.
class WaitingCursor {
public:
    WaitingCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitingCursor() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(WaitingCursor)
};
