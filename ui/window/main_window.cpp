// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/child/child_table.h"
#include "ui/kit/history.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/prompts.h"
#include "ui/kit/settings.h"
#include "ui/kit/widgets.h"
#include "ui/search/search_dialog.h"
#include "ui/window/floating_messages.h"
#include "ui/window/history_messages.h"
#include "ui/window/main_menu.h"
#include "ui/window/read_only_note.h"
#include "ui/window/side_column.h"
#include "ui/window/sidebar.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
constexpr int narrowWidth = 860; ///< below it the sidebar shows icons alone
} // namespace

MainWindow::MainWindow(const PageContext &context, const QList<PageEntry> &places,
                       const QList<FileKind> &files, QWidget *parent) :
    QMainWindow(parent),
    m_context(context), m_places(places), m_fileKinds(files) {
    ensurePolished(); // the style sheet first: what is put into a dressed window is looked at only once
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    build();
    new MainMenu(*this);
    connectMessages();
    connect(&context.store, &Store::changed, this, [this](Tables tables) {
        if (tables.any<ChildTable>())
            updateTitle();
    });
    updateTitle();
    restoreSize();
}

void MainWindow::build() {
    m_sidebar = new Sidebar;
    for (const PageEntry &place : std::as_const(m_places)) {
        if (place.hasRow())
            m_sidebar->addPlace(place.name, place.title, place.icon);
    }
    connect(m_sidebar, &Sidebar::placeChosen, this, [this](const QString &name) { goTo(name); });
    m_side = new SideColumn(m_sidebar);
    connect(m_side, &SideColumn::searchWanted, this, &MainWindow::findAnywhere);
    m_stack = new QStackedWidget;
    auto *side = new QVBoxLayout;
    side->setSpacing(0);
    side->addWidget(new ReadOnlyNote(m_context));
    side->addWidget(m_stack, 1);

    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addLayout(side, 1);
    m_messages = new FloatingMessages(m_stack, centre);
    setCentralWidget(centre);
}

void MainWindow::connectMessages() {
    auto *told = new HistoryMessages(m_context, messages(), this);
    connect(told, &HistoryMessages::bookWanted, this, &MainWindow::openBookRequested);
}

MessageBar &MainWindow::messages() const {
    return m_messages->bar();
}

bool MainWindow::isDirectory() const {
    return m_context.store.kind() == BookKind::Directory;
}

bool MainWindow::openDraft(const DraftKey &draft) {
    const QString place = draft.place.section(u'/', 0, 0);
    if (!page(place))
        return false;
    goTo(place);
    return page(place)->openDraft(draft);
}

void MainWindow::offerDrafts() {
    const QList<DraftKey> drafts = m_context.store.drafts().keys();
    if (drafts.isEmpty())
        return;
    QStringList places;
    for (const DraftKey &draft : drafts) {
        const PageEntry *where = entry(draft.place.section(u'/', 0, 0));
        if (where && !places.contains(where->title))
            places.append(where->title);
    }
    //: %1 is where, as it is called at the side: "Diary", or several of these
    messages().offer(tr("You wrote something that was not saved. It is still there: %1")
                         .arg(isolated(places).join(u", "_s)),
                     tr("Show it"), [this, drafts] {
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
    if (place != m_place)
        messages().leavePage();
    m_place = place;
    const PageEntry &shown = *entry(place);
    for (QWidget *around : {static_cast<QWidget *>(m_side), static_cast<QWidget *>(menuBar())})
        around->setVisible(!shown.fillsWindow);
    m_messages->setAllowed(!shown.fillsWindow);
    m_stack->setCurrentWidget(wanted);
    // A part of a place is shown below that place's row, which does not mean that one goes there.
    const QSignalBlocker quiet(m_sidebar);
    m_sidebar->setCurrentPlace(shown.hasRow() ? place : shown.partOf);
    if (!record.isNull())
        wanted->show(record);
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

void MainWindow::findAnywhere() {
    if (!m_search) {
        m_search = new SearchDialog(m_context, *this);
        connect(m_search, &SearchDialog::goTo, this, &MainWindow::goTo);
    }
    m_search->begin();
}

void MainWindow::askForBook() {
    for (const QString &file : askFor(bookFiles(), m_context.prompts, this))
        Q_EMIT openBookRequested(file);
}

void MainWindow::askForFiles(const FileKind &kind) {
    open(kind, askFor(kind, m_context.prompts, this));
}

void MainWindow::resizeEvent(QResizeEvent *event) {
    QMainWindow::resizeEvent(event);
    m_side->setCollapsed(width() < scaled(narrowWidth));
}

void MainWindow::closeEvent(QCloseEvent *event) {
    m_context.settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

/// Those of the files that this kind of book takes in, or that are books.
QStringList MainWindow::takenFiles(const QMimeData *dropped) const {
    QStringList files;
    for (const QUrl &url : dropped->urls()) {
        const QString file = url.toLocalFile();
        const bool isTaken = std::any_of(m_fileKinds.begin(), m_fileKinds.end(),
                                         [&file](const FileKind &kind) { return kind.takes(file); });
        if (url.isLocalFile() && (isTaken || bookFiles().takes(file)))
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
    // The program that the files came from waits for the end of the drop.
    QTimer::singleShot(0, this, [this, files] { open(files); });
}

void MainWindow::open(const QStringList &files) {
    for (const FileKind &kind : std::as_const(m_fileKinds)) {
        QStringList taken;
        std::copy_if(files.begin(), files.end(), std::back_inserter(taken),
                     [&kind](const QString &file) { return kind.takes(file); });
        if (!taken.isEmpty())
            return open(kind, taken);
    }
    if (!files.isEmpty())
        Q_EMIT openBookRequested(files.last());
}

/// Over the page where what is in the files is seen once it is in.
void MainWindow::open(const FileKind &kind, const QStringList &files) {
    if (files.isEmpty())
        return;
    goTo(kind.page);
    kind.open(m_context, files, this);
}
