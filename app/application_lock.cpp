// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "ui/kit/session_bus.h"

#include "model/book/store.h"
#include "ui/keys/keys_dialog.h"
#include "ui/keys/remembering.h"
#include "ui/keys/unlock_view.h"
#include "ui/kit/history.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/widgets.h"
#include "ui/lock/clear_traces.h"
#include "ui/lock/lock_watch.h"
#include "ui/safety/book_guard.h"
#include "ui/window/main_window.h"
#include "ui/window/welcome.h"

#include <QDBusConnection>
#include <QFileInfo>
#include <QThread>

// How the book is locked and unlocked. What the person sees goes at once; the book and its key go as soon
// as nothing in the program uses them any more.

namespace {

constexpr int kUnwindMsecs = 5;

} // namespace

void Application::watch() {
    m_watch = std::make_unique<LockWatch>(m_settings);
    connect(m_watch.get(), &LockWatch::lockWanted, this, [this] { lock(); });
    m_unwind.setSingleShot(true);
    m_unwind.setInterval(kUnwindMsecs);
    connect(&m_unwind, &QTimer::timeout, this, &Application::dropBookWhenFree);
    // After the window is there: nobody waits for a bus.
    QTimer::singleShot(0, this, [this] {
        m_loopLevel = QThread::currentThread()->loopLevel();
        const QDBusConnection none(QStringLiteral("none"));
        m_watch->session().listen(QDBusConnection::systemBus(),
                                  hasSessionBus() ? QDBusConnection::sessionBus() : none);
    });
}

/// They may have changed since the book was opened; when the disk is gone, they are as they were.
void Application::lookAtKeys() {
    const auto keys = m_store->keys();
    if (!keys)
        return;
    m_info = {m_store->fileId(), {}, m_store->isReadOnly(), false};
    for (const BookKey &key : *keys) {
        if (!m_info.keys.contains(key.kind))
            m_info.keys.append(key.kind);
    }
}

bool Application::lock() {
    if (!m_store || m_unwind.isActive())
        return false;
    lookAtKeys();
    if (!m_info.isProtected())
        return false;
    m_back = Back{m_store->path(), m_window->currentPlace(), {}, {}, {}};
    if (const Page *page = m_window->currentPage())
        m_back->record = page->shownRecord();
    m_back->draft = keepDrafts(m_window.get());
    m_back->inMemory = m_store->draftsInMemory();
    showUnlock(m_store->path(), m_info, UnlockReason::Locked);
    closeDialogs();
    clearClipboard();
    dropBookWhenFree();
    return true;
}

/// A dialog that was closed just now may still be on its way out, with hands on the window or the book.
void Application::dropBookWhenFree() {
    if (QThread::currentThread()->loopLevel() > m_loopLevel)
        return m_unwind.start();
    m_window.reset();
    leaveBook();
    m_history.reset();
    m_store.reset();
}

void Application::lockOrExplain() {
    if (m_store && !lock())
        m_window->messages().offer(tr("This book has no passphrase, so there is nothing to lock."),
                                   tr("Add one…"), [this] { openKeys(); });
}

void Application::openKeys() {
    if (m_store && !m_unwind.isActive())
        KeysDialog(context(), *m_keyring, m_window.get()).exec();
}

void Application::showUnlock(const QString &path, const BookInfo &info, UnlockReason reason) {
    if (QWidget *before = window())
        m_settings.setWindowGeometry(before->saveGeometry());
    const auto old = std::move(m_unlock);
    const auto welcome = std::move(m_welcome);
    m_unlock = std::make_unique<UnlockView>(path, info, *m_keyring, reason);
    m_unlock->setMinimumSize(sizeOnScreen(480, 360));
    if (!m_unlock->restoreGeometry(m_settings.windowGeometry()))
        m_unlock->resize(sizeOnScreen(1160, 740));
    const auto queued = Qt::QueuedConnection; // the answer takes the view away
    connect(
        m_unlock.get(), &UnlockView::unlocked, this,
        [this, path](const DataKey &key) { openUnlocked(path, key); }, queued);
    connect(m_unlock.get(), &UnlockView::cancelled, this, &Application::leaveUnlock, queued);
    connect(m_unlock.get(), &UnlockView::otherBookRequested, this, &Application::askForOtherBook, queued);
    m_unlock->show();
    if (m_window)
        m_window->hide();
}

void Application::openUnlocked(const QString &path, const DataKey &key) {
    if (!m_unlock || m_unwind.isActive())
        return;
    const bool remember = m_unlock->rememberWanted();
    const bool byRecovery = m_unlock->openedWith() == KeyKind::Recovery;
    m_settings.setWindowGeometry(m_unlock->saveGeometry());
    // It stays for another try when the book cannot be opened now.
    const bool isBack = m_back && QFileInfo(m_back->book) == QFileInfo(path);
    takeChecked(Store::open(path, key),
                {path, key, isBack ? m_back : std::nullopt, [this, remember, byRecovery] {
                     m_back.reset();
                     if (remember)
                         rememberBook();
                     if (byRecovery)
                         m_window->messages().offer(
                             tr("The recovery sheet opened this book. You can set a new passphrase now."),
                             tr("Who can open this book…"), [this] { openKeys(); });
                 }});
}

void Application::rememberBook() {
    rememberOnThisComputer(*m_store, *m_keyring, m_window.get(), [this](const Result<> &done) {
        if (!done)
            m_window->messages().tell(done.error());
    });
}

void Application::leaveUnlock() {
    if (!m_unlock)
        return;
    m_settings.setWindowGeometry(m_unlock->saveGeometry());
    if (m_window && !m_unwind.isActive())
        m_window->show();
    else
        showWelcome();
    m_unlock.reset();
}

void Application::askForOtherBook() {
    const QString path = m_prompts.openFile(window(), tr("Open a book"), tr("Books (*.hearthbook)"));
    if (!path.isEmpty())
        openBook(path);
}
