// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/book/backups.h"
#include "ui/lock/idle_watch.h"

#include <QDate>
#include <QObject>
#include <QTimer>

class Clock;
class Store;

/// Looks after an open book while nobody needs the computer: makes backups, and looks through the file for
/// damage, a little at a time.
class BookGuard : public QObject {
    Q_OBJECT
public:
    /// `now` for the watch of the person's hands; a test counts itself.
    BookGuard(Store &store, const Clock &clock, const IdleWatch::Now &now = {}, QObject *parent = nullptr);

    /// Makes a backup, if the newest one is not of the book as it is now. For when the book is left, too.
    Result<> backUpIfChanged(const Progress &progress = {});
    /// What the backups of the book may take, in percent of the disk.
    void setBackupShare(int percent) { m_backupShare = percent; }
    bool isDamaged() const { return m_isDamaged; }

    /// A person who touches nothing for this long is resting.
    IdleWatch &idle() { return m_idle; }
    /// One turn of the look through the file: about two milliseconds of work.
    void lookThroughSome();

Q_SIGNALS:
    /// Said once for each opening of the book.
    void backupRefused(const Error &error);
    void damaged();
    void lookedThrough(); ///< all of it, and it is whole

private:
    void rest();
    bool wasChangedElsewhere() const;

    Store &m_store;
    const Clock &m_clock;
    IdleWatch m_idle;
    QTimer m_look;
    int m_backupShare = kUsualBackupShare;
    QDate m_backedUpOn;
    quint32 m_page = 1;
    bool m_isDamaged = false;
    bool m_told = false;
};
