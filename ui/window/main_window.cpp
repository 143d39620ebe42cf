// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/child/child_table.h"
#include "ui/directory/service_exchange.h"
#include "ui/kit/history.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/prompts.h"
#include "ui/kit/save_elsewhere.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"
#include "ui/window/main_menu.h"
#include "ui/window/sidebar.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>

namespace {
constexpr int narrowWidth = 860; ///< below it the sidebar shows icons alone

bool isBook(const QString &file) {
    return file.endsWith(QLatin1String(".hearthbook"), Qt::CaseInsensitive);
}

bool isContacts(const QString &file) {
    return file.endsWith(QLatin1String(".vcf"), Qt::CaseInsensitive) ||
           file.endsWith(QLatin1String(".vcard"), Qt::CaseInsensitive);
}

bool isDiary(const QString &file) {
    return file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ||
           file.endsWith(QLatin1String(".tsv"), Qt::CaseInsensitive) ||
           file.endsWith(QLatin1String("export.xml"), Qt::CaseInsensitive);
}

/// What a family gets from a social worker, and what may come back.
bool isList(const QString &file) {
    return file.endsWith(QLatin1String(".hearthlist"), Qt::CaseInsensitive);
}

bool isOutcomes(const QString &file) {
    return file.endsWith(QLatin1String(".hearthoutcomes"), Qt::CaseInsensitive);
}

bool isServices(const QString &file) {
    const QStringList endings = serviceFileEndings();
    return QFileInfo(file).isDir() ||
           std::any_of(endings.begin(), endings.end(), [&file](const QString &ending) {
               return file.endsWith(QLatin1Char('.') + ending, Qt::CaseInsensitive);
           });
}
} // namespace

MainWindow::MainWindow(const PageContext &context, const QList<PageEntry> &places, QWidget *parent) :
    QMainWindow(parent), m_context(context), m_places(places) {
    ensurePolished(); // the style sheet first: what is put into a dressed window is looked at only once
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    build();
    new MainMenu(*this);
    connectHistory();
    connect(&context.store, &Store::changed, this, [this](Tables tables) {
        if (tables.any<ChildTable>())
            updateTitle();
    });
    updateTitle();
    updateReadOnly();
    restoreSize();
}

void MainWindow::build() {
    m_sidebar = new Sidebar;
    for (const PageEntry &place : std::as_const(m_places)) {
        if (place.hasRow())
            m_sidebar->addPlace(place.name, place.title, place.icon);
    }
    connect(m_sidebar, &Sidebar::placeChosen, this, [this](const QString &name) { goTo(name); });
    m_stack = new QStackedWidget;
    m_messages = new MessageBar;

    m_bar = new QWidget;
    auto *bar = new QVBoxLayout(m_bar);
    bar->setContentsMargins(scaled(28), 0, scaled(28), scaled(12));
    bar->addWidget(m_messages);
    auto *side = new QVBoxLayout;
    side->setSpacing(0);
    side->addWidget(buildReadOnly());
    side->addWidget(m_stack, 1);
    side->addWidget(m_bar);

    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(side, 1);
    setCentralWidget(centre);
}

QWidget *MainWindow::buildReadOnly() {
    auto *banner = new QFrame;
    setRole(banner, "warmBar");
    banner->setObjectName(QStringLiteral("readOnly"));
    auto *row = new QHBoxLayout(banner);
    row->setContentsMargins(scaled(14), scaled(8), scaled(14), scaled(8));
    row->addWidget(plainLabel(tr("This book can only be read here: nothing you change can be saved.")));
    m_readOnly = new QWidget;
    auto *around = new QVBoxLayout(m_readOnly);
    around->setContentsMargins(scaled(28), scaled(12), scaled(28), 0);
    around->addWidget(banner);
    return m_readOnly;
}

void MainWindow::connectHistory() {
    History &history = m_context.history;
    connect(&history, &History::performed, this, [this, &history](const QString &label) {
        m_messages->say(tr("%1: saved").arg(isolated(label)), tr("Undo"), [&history] { history.undo(); });
    });
    connect(&history, &History::undone, this, [this, &history](const QString &label) {
        m_messages->say(tr("%1: taken back").arg(isolated(label)), tr("Redo"),
                        [&history] { history.redo(); });
    });
    connect(&history, &History::redone, this, [this, &history](const QString &label) {
        m_messages->say(tr("%1: done again").arg(isolated(label)), tr("Undo"),
                        [&history] { history.undo(); });
    });
    connect(&history, &History::failed, m_messages, [this](const Error &error) { m_messages->tell(error); });
    connect(&history, &History::notSaved, this, &MainWindow::tellNotSaved);
    connect(&history, &History::copySaved, this, [this](const QString &path) {
        m_messages->offer(tr("The copy is saved, and what you wrote last is in it."), tr("Open the copy"),
                          [this, path] { Q_EMIT openBookRequested(path); });
    });
    connect(&history, &History::told, m_messages, [this](const QString &text) { m_messages->say(text); });
}

void MainWindow::tellNotSaved(const Error &error) {
    updateReadOnly();
    m_messages->tell(error,
                     waysOut(
                         error, [this] { saveElsewhere(); }, [this] { m_context.history.tryAgain(); }));
}

void MainWindow::saveElsewhere() {
    const auto copy = saveCopyElsewhere(m_context, this);
    if (!copy)
        tellNotSaved(copy.error());
    else if (!copy->isEmpty())
        Q_EMIT m_context.history.copySaved(*copy);
    else
        tellNotSaved({ErrorKind::Failed, tr("Your last change is not saved yet."), {}});
}

void MainWindow::updateReadOnly() {
    m_readOnly->setVisible(m_context.store.isReadOnly());
}

bool MainWindow::isDirectory() const {
    return m_context.store.kind() == BookKind::Directory;
}

bool MainWindow::openDraft(const DraftKey &draft) {
    const QString place = draft.place.section(QLatin1Char('/'), 0, 0);
    if (!page(place))
        return false;
    goTo(place);
    return page(place)->openDraft(draft);
}

void MainWindow::offerDrafts() {
    const QList<DraftKey> drafts = m_context.store.drafts();
    if (drafts.isEmpty())
        return;
    m_messages->offer(tr("You wrote something here that was not saved. It is still there."), tr("Show it"),
                      [this, drafts] {
                          for (const DraftKey &draft : drafts) {
                              if (openDraft(draft))
                                  return;
                          }
                      });
}

void MainWindow::restoreSize() {
    setMinimumSize(sizeOnScreen(480, 360));
    if (!restoreGeometry(m_context.settings.windowGeometry()))
        resize(sizeOnScreen(1160, 740));
}

void MainWindow::updateTitle() {
    const QString name =
        isDirectory() ? QString() : m_context.store.table<ChildTable>().get().valueOr({}).shortName();
    const QString book = name.isEmpty() ? QFileInfo(m_context.store.path()).completeBaseName() : name;
    setWindowTitle(tr("%1 – Hearthbook").arg(book));
}

const PageEntry *MainWindow::entry(const QString &place) const {
    const auto found = std::find_if(m_places.begin(), m_places.end(),
                                    [&place](const PageEntry &each) { return each.name == place; });
    return found == m_places.end() ? nullptr : &*found;
}

Page *MainWindow::page(const QString &place) {
    if (Page *made = m_pages.value(place))
        return made;
    const PageEntry *wanted = entry(place);
    if (!wanted)
        return nullptr;
    Page *made = wanted->make(m_context);
    connect(made, &Page::goTo, this, &MainWindow::goTo);
    m_stack->addWidget(made);
    m_pages.insert(place, made);
    return made;
}

void MainWindow::goTo(const QString &place, const QUuid &record) {
    Page *wanted = page(place);
    if (!wanted)
        return;
    m_place = place;
    const PageEntry &shown = *entry(place);
    for (QWidget *around : {static_cast<QWidget *>(m_sidebar), static_cast<QWidget *>(menuBar()), m_bar})
        around->setVisible(!shown.fillsWindow);
    m_stack->setCurrentWidget(wanted);
    // A part of a place is shown below that place's row, which does not mean that one goes there.
    const QSignalBlocker quiet(m_sidebar);
    m_sidebar->setCurrentPlace(shown.hasRow() ? place : shown.partOf);
    if (!record.isNull())
        wanted->show(record);
}

Page *MainWindow::currentPage() const {
    return m_pages.value(m_place);
}

void MainWindow::addToCurrentPage() {
    if (Page *current = currentPage())
        current->primaryAction();
}

void MainWindow::findInCurrentPage() {
    Page *current = currentPage();
    if (QWidget *field = current ? current->searchField() : nullptr)
        field->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::askForBook() {
    const QString file = m_context.prompts.openFile(this, tr("Open a book"), tr("Books (*.hearthbook)"));
    if (!file.isEmpty())
        Q_EMIT openBookRequested(file);
}

void MainWindow::askForContacts() {
    const QStringList files =
        m_context.prompts.openFiles(this, tr("Import contacts"), tr("Contact files (*.vcf *.vcard)"));
    if (!files.isEmpty())
        Q_EMIT importRequested(files);
}

void MainWindow::askForDiary() {
    const QString file = m_context.prompts.openFile(
        this, tr("Import a diary"), tr("Tables and exports (*.csv *.tsv *.txt *.xml);;All files (*)"));
    if (!file.isEmpty())
        Q_EMIT importDiaryRequested(file);
}

void MainWindow::askForServices() {
    const QStringList files = askForServiceFiles(m_context.prompts, this);
    if (!files.isEmpty())
        Q_EMIT importServicesRequested(files);
}

void MainWindow::resizeEvent(QResizeEvent *event) {
    QMainWindow::resizeEvent(event);
    m_sidebar->setCollapsed(width() < scaled(narrowWidth));
}

void MainWindow::closeEvent(QCloseEvent *event) {
    m_context.settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

/// Those of the files that such a book can take.
QStringList MainWindow::takenFiles(const QMimeData *dropped) const {
    QStringList files;
    for (const QUrl &url : dropped->urls()) {
        const QString file = url.toLocalFile();
        if (url.isLocalFile() &&
            (isBook(file) || (isDirectory() ? isServices(file) || isOutcomes(file)
                                            : isContacts(file) || isDiary(file) || isList(file))))
            files.append(file);
    }
    return files;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event) {
    if (!takenFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event) {
    const QStringList files = takenFiles(event->mimeData());
    event->acceptProposedAction();
    isDirectory() ? dropIntoDirectory(files) : dropIntoCareBook(files);
}

void MainWindow::dropIntoDirectory(const QStringList &files) {
    QStringList services;
    std::copy_if(files.begin(), files.end(), std::back_inserter(services), isServices);
    if (!services.isEmpty())
        Q_EMIT importServicesRequested(services);
    else if (!files.isEmpty() && isOutcomes(files.last()))
        Q_EMIT outcomesRequested(files.last());
    else if (!files.isEmpty())
        Q_EMIT openBookRequested(files.last());
}

void MainWindow::dropIntoCareBook(const QStringList &files) {
    QStringList contacts;
    QString book;
    QString diary;
    QString list;
    for (const QString &file : files) {
        if (isContacts(file))
            contacts.append(file);
        else if (isDiary(file))
            diary = file;
        else if (isList(file))
            list = file;
        else
            book = file;
    }
    if (!contacts.isEmpty())
        Q_EMIT importRequested(contacts);
    else if (!diary.isEmpty())
        Q_EMIT importDiaryRequested(diary);
    else if (!list.isEmpty())
        Q_EMIT listRequested(list);
    else if (!book.isEmpty())
        Q_EMIT openBookRequested(book);
}
