// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "model/child/child_table.h"
#include "ui/attachments/opened_files.h"
#include "ui/keys/unlock_view.h"
#include "ui/settings/settings_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/new_book_dialog.h"

#include <QApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

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
    m_keyring(keyring ? std::move(keyring) : std::make_unique<SystemKeyring>()),
    m_desk(m_settings, m_prompts, m_clock, seenBooks), m_opener(m_desk, m_prompts, *m_keyring),
    m_locker(m_desk, m_opener, m_settings, m_prompts, *m_keyring),
    m_safety(m_desk, m_opener, m_settings, m_clock) {
    speak();
    applyLook();
    followSettings();
    connectWindows();
}

void Application::followSettings() {
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
}

void Application::connectWindows() {
    const Windows &windows = m_desk.windows();
    connect(&windows, &Windows::newBookRequested, this, &Application::makeBook);
    connect(&windows, &Windows::openBookRequested, this, &Application::openBook);
    connect(&m_locker, &Locker::openBookRequested, this, &Application::openBook);
    connect(&windows, &Windows::sampleRequested, this, &Application::openSample);
    connect(&windows, &Windows::settingsRequested, this, &Application::openSettings);
    connect(&windows, &Windows::closeBookRequested, &m_desk, &BookDesk::close);
    connect(&windows, &Windows::lockRequested, &m_locker, &Locker::lockOrExplain);
    connect(&windows, &Windows::keysRequested, &m_locker, &Locker::openKeys);
    connect(&windows, &Windows::backupsRequested, &m_safety, &BookSafety::openBackups);
}

QString Application::usualSeenBooks() {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/seen-books.json"_s;
}

BookGuard *Application::bookGuard() const {
    return m_desk.session() ? m_desk.session()->guard() : nullptr;
}

void Application::start() {
    QTimer::singleShot(0, this, [] { removeLeftFiles(); });
    const QString book = m_options.book.isEmpty() ? m_settings.recentBooks().value(0) : m_options.book;
    if (!book.isEmpty())
        openBook(book);
    if (!m_desk.windows().current())
        m_desk.windows().showWelcome();
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
        m_desk.showAgain();
}

void Application::openSettings() {
    SettingsDialog(m_settings, m_desk.windows().current(), m_desk.isDirectory()).exec();
}

void Application::makeBook(BookKind kind) {
    auto dialog = std::make_unique<NewBookDialog>(m_settings, m_prompts, kind, m_desk.windows().current());
    const bool accepted = dialog->exec() == QDialog::Accepted;
    const NewBook book{dialog->path(), dialog->kind(), dialog->childName(), dialog->keys()};
    dialog.reset(); // before its window, which goes with the book before
    if (!accepted)
        return;
    if (auto made = newBook(book))
        m_desk.show(*std::move(made));
    else
        m_desk.windows().tell(made.error());
}

void Application::openBook(const QString &path) {
    if (!m_desk.isOpen(path))
        return m_opener.open(path);
    if (m_desk.windows().unlock())
        m_locker.leaveUnlock();
    else
        m_desk.windows().book()->raise();
}

/// That of the kind of book that is open.
void Application::openSample() {
    const BookKind kind = m_desk.isDirectory() ? BookKind::Directory : BookKind::CareBook;
    const QString path = m_desk.samples().pathOf(kind);
    if (m_desk.isOpen(path))
        return;
    const auto made = m_desk.samples().make(kind);
    auto opened = made ? Store::open(path) : Result<std::unique_ptr<Store>>(made.error());
    if (opened)
        m_desk.show(*std::move(opened));
    else
        m_desk.windows().tell(opened.error());
}
