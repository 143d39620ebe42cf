// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/locker.h"

#include "app/book_opener.h"
#include "ui/keys/keys_dialog.h"
#include "ui/keys/remembering.h"
#include "ui/keys/unlock_view.h"
#include "ui/kit/file_kind.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/prompts.h"
#include "ui/kit/session_bus.h"
#include "ui/lock/clear_traces.h"
#include "ui/window/main_window.h"

#include <QDBusConnection>
#include <QFileInfo>

using namespace Qt::StringLiterals;

Locker::Locker(BookDesk &desk, BookOpener &opener, Settings &settings, Prompts &prompts, Keyring &keyring) :
    m_desk(desk), m_windows(desk.windows()), m_opener(opener), m_prompts(prompts), m_keyring(keyring),
    m_watch(settings) {
    connect(&m_watch, &LockWatch::lockWanted, this, &Locker::lock);
    connect(&opener, &BookOpener::secretNeeded, this, [this](const QString &path, const BookInfo &info) {
        showUnlock(path, info, UnlockReason::Opening);
    });
    connect(&opener, &BookOpener::declined, this, &Locker::leaveDeclined);
    // After the window is there: nobody waits for a bus.
    QTimer::singleShot(0, this, &Locker::listen);
}

void Locker::listen() {
    const QDBusConnection none(u"none"_s);
    m_watch.session().listen(QDBusConnection::systemBus(),
                             hasSessionBus() ? QDBusConnection::sessionBus() : none);
}

bool Locker::lock() {
    BookSession *session = m_desk.session();
    if (!session || m_desk.isLeaving() || !session->info().isProtected())
        return false;
    const QString path = session->store().path();
    const MainWindow &window = *m_windows.book();
    m_back = ReturnPoint{path, window.currentPlace(), {}, {}, {}};
    if (const Page *page = window.currentPage())
        m_back->record = page->shownRecord();
    m_back->draft = keepDrafts(&window);
    m_back->inMemory = session->store().drafts().inMemory();
    showUnlock(path, session->info(), UnlockReason::Locked);
    closeDialogs();
    clearClipboard();
    m_desk.leaveWhenFree();
    return true;
}

void Locker::lockOrExplain() {
    if (m_desk.session() && !lock())
        m_windows.book()->messages().refuse(tr("This book has no passphrase, so there is nothing to lock."),
                                            {{tr("Add one…"), [this] { openKeys(); }}});
}

void Locker::openKeys() {
    if (m_desk.session() && !m_desk.isLeaving())
        KeysDialog(m_desk.context(), m_keyring, m_windows.book()).exec();
}

void Locker::showUnlock(const QString &path, const BookInfo &info, UnlockReason reason) {
    const UnlockView &view = m_windows.showUnlock(path, info, m_keyring, reason);
    const auto queued = Qt::QueuedConnection; // the answer takes the view away
    connect(
        &view, &UnlockView::unlocked, this, [this, path](const DataKey &key) { openUnlocked(path, key); },
        queued);
    connect(&view, &UnlockView::cancelled, this, &Locker::leaveUnlock, queued);
    connect(&view, &UnlockView::otherBookRequested, this, &Locker::askForOtherBook, queued);
}

void Locker::openUnlocked(const QString &path, const DataKey &key) {
    const UnlockView *view = m_windows.unlock();
    if (!view || m_desk.isLeaving())
        return;
    const bool remember = view->rememberWanted();
    const bool byRecovery = view->openedWith() == KeyKind::Recovery;
    m_windows.rememberSize();
    const auto then = [this, remember, byRecovery] {
        m_back.reset();
        if (remember)
            rememberBook();
        if (byRecovery)
            m_windows.book()->messages().offer(
                tr("The recovery sheet opened this book. You can set a new passphrase now."),
                tr("Who can open this book…"), [this] { openKeys(); });
    };
    // Where the person was stays for another try when the book cannot be opened now.
    const bool isBack = m_back && QFileInfo(m_back->book) == QFileInfo(path);
    m_opener.openVerified(Store::open(path, key), {path, key, isBack ? m_back : std::nullopt, then});
}

void Locker::rememberBook() {
    rememberOnThisComputer(m_desk.session()->store(), m_keyring, m_windows.book(),
                           [this](const Result<> &done) {
                               if (!done)
                                   m_windows.book()->messages().tell(done.error());
                           });
}

void Locker::leaveUnlock() {
    if (!m_windows.unlock())
        return;
    if (m_desk.isLeaving())
        m_windows.leaveUnlockForWelcome();
    else
        m_windows.leaveUnlock();
}

void Locker::leaveDeclined(bool wantsOther) {
    if (m_desk.isLeaving() || m_back)
        return; // the book from before was locked meanwhile, and its view stays
    if (wantsOther)
        return askForOtherBook();
    leaveUnlock();
}

void Locker::askForOtherBook() {
    for (const QString &path : askFor(bookFiles(), m_prompts, m_windows.current()))
        Q_EMIT openBookRequested(path);
}
