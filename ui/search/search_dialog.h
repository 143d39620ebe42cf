// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/book_search.h"
#include "ui/search/search_words.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;
class QMainWindow;
class QStackedWidget;
class RowDelegate;
class SearchModel;
struct PageContext;

/// One search over the open book and the commands of the window, over its top. It stays when it is closed, so
/// that what it has read is there the next time.
class SearchDialog : public QDialog {
    Q_OBJECT
public:
    SearchDialog(const PageContext &context, QMainWindow &window);

    /// Over the window, with the keyboard in its field.
    void begin();
    void reject() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

Q_SIGNALS:
    /// See Page::goTo.
    void goTo(const QString &place, const QUuid &record);

private:
    void build();
    void placeOverWindow();
    void readArticles();
    void readCommands();
    void readOn();
    void find();
    void showFound(const SearchPage &page);
    void choose(int row);
    void tellChosen();
    void take();
    bool goOnByKey(int key);

    const PageContext &m_context;
    QMainWindow &m_window;
    BookSearch m_search;
    QTimer m_reading;             ///< reads the book piece by piece, whenever nothing else is to do
    QList<SearchText> m_articles; ///< pages to read; none beside a directory
    QList<FoundCommand> m_commands;
    QLineEdit *m_field = nullptr;
    QLabel *m_mended = nullptr;
    QStackedWidget *m_states = nullptr;
    QLabel *m_nothing = nullptr;
    SearchModel *m_found = nullptr;
    RowDelegate *m_rows = nullptr;
    QListView *m_list = nullptr;
};
