// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

/// The lock beside a book.
inline QString lockBeside(const QString &book) {
    const QFileInfo file(book);
    return u"%1/.%2.lock"_s.arg(file.absolutePath(), file.fileName());
}

/// Leaves the lock that a book has while the computer of this name has it open.
inline void leaveLockOf(const QString &computer, const QString &book) {
    QFile lock(lockBeside(book));
    if (!lock.open(QIODevice::WriteOnly))
        qFatal("the lock cannot be written");
    lock.write("4711\nhearthbook\n" + computer.toUtf8() + "\n\n\n");
}

/// The computer that the lock names; empty without a lock.
inline QString computerInLock(const QString &book) {
    QFile lock(lockBeside(book));
    return lock.open(QIODevice::ReadOnly) ? QString::fromUtf8(lock.readAll()).section(u'\n', 2, 2)
                                          : QString();
}
