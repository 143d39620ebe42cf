// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/sample.h"
#include "model/book/store.h"
#include "model/child/child_table.h"
#include "ui/attachments/opened_files.h"
#include "ui/keys/unlock_view.h"
#include "ui/kit/history.h"
#include "ui/kit/message_bar.h"
#include "ui/lock/lock_watch.h"
#include "ui/safety/book_guard.h"
#include "ui/settings/settings_dialog.h"
#include "ui/window/file_kinds.h"
#include "ui/window/main_window.h"
#include "ui/window/new_book_dialog.h"
#include "ui/window/welcome.h"

#include <QApplication>
#include <QFileInfo>

namespace {
constexpr qint64 kServicesOfSample = 300;

bool isSameFile(const QString &a, const QString &b) {
    return QFileInfo(a).canonicalFilePath() == QFileInfo(b).canonicalFilePath();
}

struct NewBook {
    QString path;
    BookKind kind;
    QString childName; ///< of a care book
    QList<NewKey> keys;
};

Result<std::unique_ptr<Store>> newBook(const NewBook &book) {
    auto made = Store::create(book.path, book.keys, book.kind);
    if (!made || book.kind == BookKind::Directory || book.childName.isEmpty())
        return made;
    const auto before = (*made)->table<ChildTable>().get();
    if (!before)
        return before.error();
    Child child = *before;
    child.name = book.childName;
    const QString label = Application::tr("Make the book");
    if (const auto saved = (*made)->apply({label, {replacing(*before, child)}}); !saved)
        return saved.error();
    return made;
}
} // namespace

Application::Application(std::unique_ptr<QSettings> stored, const Options &options,
                         std::unique_ptr<Keyring> keyring, const QString &seenBooks) :
    m_options(options),
    m_settings(std::move(stored)), m_prompts(m_settings),
    m_keyring(keyring ? std::move(keyring) : std::make_unique<SystemKeyring>()), m_seen(seenBooks) {
    speak();
    applyLook();
    m_rebuild.setSingleShot(true);
    connect(&m_rebuild, &QTimer::timeout, this, &Application::rebuildWhenFree);
    connect(&m_settings, &Settings::changed, this, [this] {
        applyLook();
        m_rebuild.start(0);
    });
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        m_options.language.clear();
        speak();
        m_rebuild.start(0);
    });
    watch();
}

Application::~Application() {
    leaveBook();
}

void Application::start() {
    QTimer::singleShot(0, this, [] { removeLeftFiles(); });
    const QString book = m_options.book.isEmpty() ? m_settings.recentBooks().value(0) : m_options.book;
    if (!book.isEmpty())
        openBook(book);
    if (!window())
        showWelcome();
}

void Application::speak() {
    m_language.use(m_options.language.isEmpty() ? m_settings.language() : m_options.language);
}

void Application::applyLook() {
    m_style.apply(m_settings.theme(), m_settings.textPercent());
}

/// A dialog that is open belongs to the window, and what is typed in it must stay.
void Application::rebuildWhenFree() {
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget())
        m_rebuild.start(50);
    else
        rebuild();
}

/// Makes the window anew, because a change of language or text size reaches into all of it.
void Application::rebuild() {
    if (m_unlock)
        return; // what is typed there stays; the pages are made anew when it has opened
    if (!m_window)
        return showWelcome();
    m_settings.setWindowGeometry(m_window->saveGeometry());
    showWindow(m_window->currentPlace());
}

void Application::showWelcome() {
    const auto old = std::move(m_welcome);
    m_welcome = std::make_unique<Welcome>(m_settings, m_prompts);
    // Queued, as the answer may take the welcome away.
    connect(m_welcome.get(), &Welcome::newBookRequested, this, &Application::makeBook, Qt::QueuedConnection);
    connect(m_welcome.get(), &Welcome::openBookRequested, this, &Application::openBook, Qt::QueuedConnection);
    connect(m_welcome.get(), &Welcome::sampleRequested, this, &Application::openSample, Qt::QueuedConnection);
    m_welcome->show();
}

void Application::showWindow(const QString &place) {
    const auto old = std::move(m_window);
    m_window =
        std::make_unique<MainWindow>(context(), placesOf(m_store->kind()), fileKindsOf(m_store->kind()));
    connectWindow(*m_window);
    m_window->goTo(place);
    m_window->show();
}

PageContext Application::context() {
    return {*m_store, *m_history, m_prompts, m_settings, m_clock};
}

void Application::connectWindow(MainWindow &window) {
    const auto queued = Qt::QueuedConnection;
    connect(
        &window, &MainWindow::newBookRequested, this,
        [this] { makeBook(isDirectory() ? BookKind::Directory : BookKind::CareBook); }, queued);
    connect(&window, &MainWindow::openBookRequested, this, &Application::openBook, queued);
    connect(&window, &MainWindow::sampleRequested, this, &Application::openSample, queued);
    connect(&window, &MainWindow::closeBookRequested, this, &Application::closeBook, queued);
    connect(&window, &MainWindow::lockRequested, this, &Application::lockOrExplain, queued);
    connect(&window, &MainWindow::keysRequested, this, &Application::openKeys, queued);
    connect(&window, &MainWindow::backupsRequested, this, &Application::openBackups, queued);
    connect(&window, &MainWindow::settingsRequested, this, &Application::openSettings, queued);
    connect(
        &window, &MainWindow::quitRequested, this, [] { QApplication::closeAllWindows(); }, queued);
}

void Application::openSettings() {
    SettingsDialog(m_settings, window(), isDirectory()).exec();
}

void Application::makeBook(BookKind kind) {
    auto dialog = std::make_unique<NewBookDialog>(m_settings, m_prompts, kind, window());
    const bool accepted = dialog->exec() == QDialog::Accepted;
    const NewBook book{dialog->path(), dialog->kind(), dialog->childName(), dialog->keys()};
    dialog.reset(); // before its window, which take() replaces
    if (accepted)
        take(newBook(book));
}

void Application::openBook(const QString &path) {
    if (m_store && isSameFile(path, m_store->path()))
        return m_unlock ? leaveUnlock() : m_window->raise();
    const auto info = inspectBook(path);
    if (!info)
        return cannotOpen(info.error(), {path, {}, {}, {}});
    if (info->isProtected())
        showUnlock(path, *info, UnlockReason::Opening);
    else
        takeChecked(Store::open(path), {path, {}, {}, {}});
}

void Application::openSample() {
    const bool wantsDirectory = isDirectory();
    const QString path = m_sampleFolder.filePath(wantsDirectory ? QStringLiteral("sample services.hearthbook")
                                                                : QStringLiteral("sample.hearthbook"));
    if (m_store && isSameFile(path, m_store->path()))
        return;
    const Result<> written = QFileInfo::exists(path) ? Result<>()
                             : wantsDirectory        ? writeSampleDirectory(path, kServicesOfSample)
                                                     : writeSample(path);
    if (written)
        take(Store::open(path));
    else
        tell(written.error());
}

void Application::closeBook() {
    m_settings.setWindowGeometry(m_window->saveGeometry());
    showWelcome();
    m_window.reset();
    leaveBook();
    m_history.reset();
    m_store.reset();
    if (const auto problem = std::exchange(m_backupProblem, std::nullopt))
        m_welcome->tell(*problem);
}

/// Shows the book that was opened in place of the one before, or says why it cannot.
void Application::take(Result<std::unique_ptr<Store>> opened, const std::optional<Back> &back) {
    if (!opened)
        return tell(opened.error());
    leaveBook();
    if (m_window && m_window->isVisible())
        m_settings.setWindowGeometry(m_window->saveGeometry());
    const auto unlock = std::move(m_unlock);
    const auto welcome = std::move(m_welcome); // goes when the window is there: with none, we would quit
    const auto oldWindow = std::move(m_window);
    const auto oldHistory = std::move(m_history);
    const auto oldStore = std::exchange(m_store, *std::move(opened));
    m_history = std::make_unique<History>(*m_store);
    lookAtKeys();
    if (back)
        m_store->putDraftsBack(back->inMemory);
    if (!isSample(m_store->path()))
        m_settings.addRecentBook(m_store->path());
    showWindow(placesOf(m_store->kind()).first().name);
    goBack(back);
    guardBook();
}

/// To where the person was, with what was typed; else tells of what was typed once and never saved.
void Application::goBack(const std::optional<Back> &back) {
    if (back)
        m_window->goTo(back->place, back->record);
    if (!back || !back->draft || !m_window->openDraft(*back->draft))
        m_window->offerDrafts();
}

void Application::tell(const Error &error) {
    if (!m_window && !m_welcome)
        showWelcome();
    const auto unlock = std::move(m_unlock);
    if (!m_window)
        return m_welcome->tell(error);
    m_window->show();
    m_window->messages().tell(error);
}

bool Application::isDirectory() const {
    return m_store && m_store->kind() == BookKind::Directory;
}

QWidget *Application::window() const {
    if (m_unlock)
        return m_unlock.get();
    return m_window ? static_cast<QWidget *>(m_window.get()) : m_welcome.get();
}
