// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/file_kind.h"
#include "ui/kit/page.h"
#include "ui/window/page_registry.h"

#include <QHash>
#include <QMainWindow>
#include <QUuid>

class FloatingMessages;
class MessageBar;
class QMimeData;
class QStackedWidget;
class SearchDialog;
class SideColumn;
class Sidebar;

/// The window of one open book: places at the side, one page, one message bar. It knows nothing of a
/// page but what Page says, and nothing of a kind of file but what FileKind says.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const PageContext &context, const QList<PageEntry> &places, const QList<FileKind> &files,
               QWidget *parent = nullptr);

    void goTo(const QString &place, const QUuid &record = {});
    QString currentPlace() const { return m_place; }
    Page *currentPage() const { return m_pages.value(m_place); }
    const QList<PageEntry> &places() const { return m_places; }
    const QList<FileKind> &fileKinds() const { return m_fileKinds; }
    const PageContext &context() const { return m_context; }
    /// A directory of services: nothing in the window speaks of a child.
    bool isDirectory() const;
    MessageBar &messages() const;

    /// Opens the form again in which something was typed and not saved.
    bool openDraft(const DraftKey &draft);
    /// Tells that there are unsaved words in the book, if there are.
    void offerDrafts();

    void addToCurrentPage();
    void findInCurrentPage();
    /// Over everything in the book, and all commands.
    void findAnywhere();
    void askForBook();
    /// Asks for files of this kind and brings in what is in them, over the page where it is seen then.
    void askForFiles(const FileKind &kind);

Q_SIGNALS:
    void newBookRequested();
    void openBookRequested(const QString &path);
    void closeBookRequested();
    void lockRequested();
    void keysRequested(); ///< who can open this book
    void backupsRequested();
    void sampleRequested();
    void settingsRequested();
    void quitRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectMessages();
    void restoreSize();
    void updateTitle();
    QStringList takenFiles(const QMimeData *data) const;
    void open(const QStringList &files);
    void open(const FileKind &kind, const QStringList &files);
    const PageEntry *entry(const QString &place) const;
    Page *page(const QString &place);

    PageContext m_context;
    QList<PageEntry> m_places;
    QList<FileKind> m_fileKinds;
    SideColumn *m_side = nullptr; ///< around the sidebar
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_stack = nullptr;
    FloatingMessages *m_messages = nullptr;
    SearchDialog *m_search = nullptr; ///< made when it is first asked for
    QString m_place;
    QHash<QString, Page *> m_pages;
};
