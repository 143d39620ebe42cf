// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book_desk.h"
#include "ui/lock/lock_watch.h"

class BookOpener;
class Keyring;

/// Locks the open book, and asks for what opens it again, or opens another one. What the person sees goes at
/// once; the book and its key go as soon as nothing in the program uses them any more.
class Locker : public QObject {
    Q_OBJECT
public:
    Locker(BookDesk &desk, BookOpener &opener, Settings &settings, Prompts &prompts, Keyring &keyring);

    /// False where there is no open book, or none with a lock.
    bool lock();
    /// Locks, or says why there is nothing to lock.
    void lockOrExplain();
    /// Shows who can open the book.
    void openKeys();
    void showUnlock(const QString &path, const BookInfo &info, UnlockReason reason);
    /// Back to the open book, if there is one.
    void leaveUnlock();
    LockWatch &watch() { return m_watch; }

Q_SIGNALS:
    /// In place of the one that is locked.
    void openBookRequested(const QString &path);

private:
    void listen();
    void openUnlocked(const QString &path, const DataKey &key);
    void rememberBook();
    void askForOtherBook();
    void leaveDeclined(bool wantsOther);

    BookDesk &m_desk;
    Windows &m_windows;
    BookOpener &m_opener;
    Prompts &m_prompts;
    Keyring &m_keyring;
    LockWatch m_watch;
    std::optional<ReturnPoint> m_back;
};
