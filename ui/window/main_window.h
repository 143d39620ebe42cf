// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "ui/kit/page.h"
#include "ui/window/page_registry.h"

#include <QHash>
#include <QMainWindow>
#include <QUuid>

class MessageBar;
class QMimeData;
class QStackedWidget;
class Sidebar;

/// The window of one open book: places at the side, one page, one message bar. It knows nothing of a
/// page but what Page says.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const PageContext &context, const QList<PageEntry> &places, QWidget *parent = nullptr);

    void goTo(const QString &place, const QUuid &record = {});
    QString currentPlace() const { return m_place; }
    Page *currentPage() const;
    const QList<PageEntry> &places() const { return m_places; }
    const PageContext &context() const { return m_context; }
    /// A directory of services: nothing in the window speaks of a child.
    bool isDirectory() const;
    MessageBar &messages() const { return *m_messages; }

    /// Opens the form again in which something was typed and not saved.
    bool openDraft(const DraftKey &draft);
    /// Tells that there are unsaved words in the book, if there are.
    void offerDrafts();

    void addToCurrentPage();
    void findInCurrentPage();
    void askForBook();
    void askForContacts();
    void askForDiary();
    void askForServices();

Q_SIGNALS:
    void newBookRequested();
    void openBookRequested(const QString &path);
    void closeBookRequested();
    void lockRequested();
    void keysRequested(); ///< who can open this book
    void backupsRequested();
    void sampleRequested();
    void importRequested(const QStringList &files); ///< contact files (vCard)
    void exportRequested();
    void importDiaryRequested(const QString &file);
    void exportDiaryRequested();
    void importServicesRequested(const QStringList &files);
    void exportServicesRequested();
    void listRequested(const QString &file);     ///< that somebody made for the family
    void outcomesRequested(const QString &file); ///< that a family wrote of a list
    void settingsRequested();
    void quitRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QWidget *buildReadOnly();
    void connectHistory();
    void tellNotSaved(const Error &error);
    void saveElsewhere();
    void updateReadOnly();
    void restoreSize();
    void updateTitle();
    QStringList takenFiles(const QMimeData *data) const;
    void dropIntoDirectory(const QStringList &files);
    void dropIntoCareBook(const QStringList &files);
    const PageEntry *entry(const QString &place) const;
    Page *page(const QString &place);

    PageContext m_context;
    QList<PageEntry> m_places;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_stack = nullptr;
    MessageBar *m_messages = nullptr;
    QWidget *m_bar = nullptr; ///< around the messages
    QWidget *m_readOnly = nullptr;
    QString m_place;
    QHash<QString, Page *> m_pages;
};
