// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows.h"

#include "model/book/store.h"
#include "model/child/child_table.h"
#include "ui/keys/unlock_view.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"
#include "ui/window/file_kinds.h"
#include "ui/window/main_window.h"
#include "ui/window/welcome.h"

#include <QApplication>
#include <QTimer>

namespace {
// The answer to what a window asks for may take the window away.
constexpr auto kQueued = Qt::QueuedConnection;
} // namespace

Windows::Windows(Settings &settings, Prompts &prompts) : m_settings(settings), m_prompts(prompts) {}

Windows::~Windows() = default;

QWidget *Windows::current() const {
    if (m_unlock)
        return m_unlock.get();
    return m_book ? static_cast<QWidget *>(m_book.get()) : m_welcome.get();
}

QWidget *Windows::currentOrWelcome() {
    if (!current())
        showWelcome();
    return current();
}

void Windows::showWelcome() {
    const auto old = std::move(m_welcome);
    m_welcome = std::make_unique<Welcome>(m_settings, m_prompts);
    connect(m_welcome.get(), &Welcome::newBookRequested, this, &Windows::newBookRequested, kQueued);
    connect(m_welcome.get(), &Welcome::openBookRequested, this, &Windows::openBookRequested, kQueued);
    connect(m_welcome.get(), &Welcome::sampleRequested, this, &Windows::sampleRequested, kQueued);
    m_welcome->show();
}

void Windows::showBook(const PageContext &context, const QString &place) {
    const auto oldBook = std::move(m_book);
    const auto oldWelcome = std::move(m_welcome);
    const auto oldUnlock = std::move(m_unlock);
    const BookKind kind = context.store.kind();
    const auto places = hasChildDied(context.store) ? placesAfterDeath() : placesOf(kind);
    m_book = std::make_unique<MainWindow>(context, places, fileKindsOf(kind));
    connectBook(*m_book);
    watchPlaces(*m_book);
    m_book->goTo(place);
    m_book->show();
}

void Windows::connectBook(MainWindow &window) {
    connect(
        &window, &MainWindow::newBookRequested, this,
        [this, kind = window.context().store.kind()] { Q_EMIT newBookRequested(kind); }, kQueued);
    connect(&window, &MainWindow::openBookRequested, this, &Windows::openBookRequested, kQueued);
    connect(&window, &MainWindow::sampleRequested, this, &Windows::sampleRequested, kQueued);
    connect(&window, &MainWindow::closeBookRequested, this, &Windows::closeBookRequested, kQueued);
    connect(&window, &MainWindow::lockRequested, this, &Windows::lockRequested, kQueued);
    connect(&window, &MainWindow::keysRequested, this, &Windows::keysRequested, kQueued);
    connect(&window, &MainWindow::backupsRequested, this, &Windows::backupsRequested, kQueued);
    connect(&window, &MainWindow::settingsRequested, this, &Windows::settingsRequested, kQueued);
    connect(
        &window, &MainWindow::quitRequested, this, [] { QApplication::closeAllWindows(); }, kQueued);
}

void Windows::watchPlaces(MainWindow &window) {
    const Store &store = window.context().store;
    connect(&store, &Store::changed, &window, [this, &store, had = hasChildDied(store)](Tables tables) {
        if (tables.any<ChildTable>() && hasChildDied(store) != had)
            QTimer::singleShot(0, this, &Windows::placesChanged);
    });
}

UnlockView &Windows::showUnlock(const QString &path, const BookInfo &info, Keyring &keyring,
                                UnlockReason reason) {
    rememberSize();
    const auto oldUnlock = std::move(m_unlock);
    const auto oldWelcome = std::move(m_welcome);
    m_unlock = std::make_unique<UnlockView>(path, info, keyring, reason);
    m_unlock->setMinimumSize(sizeOnScreen(480, 360));
    if (!m_unlock->restoreGeometry(m_settings.windowGeometry()))
        m_unlock->resize(sizeOnScreen(1160, 740));
    m_unlock->show();
    if (m_book)
        m_book->hide();
    return *m_unlock;
}

void Windows::leaveUnlock() {
    if (m_unlock)
        rememberSize();
    if (!m_book && !m_welcome)
        showWelcome();
    if (m_book)
        m_book->show();
    m_unlock.reset();
}

void Windows::leaveUnlockForWelcome() {
    rememberSize();
    showWelcome();
    m_unlock.reset();
}

void Windows::closeBook() {
    m_book.reset();
}

void Windows::tell(const Error &error) {
    leaveUnlock();
    if (m_book)
        m_book->messages().tell(error);
    else
        m_welcome->tell(error);
}

void Windows::rememberSize() {
    if (const QWidget *shown = current())
        m_settings.setWindowGeometry(shown->saveGeometry());
}
