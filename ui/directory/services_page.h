// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/service_list_model.h"
#include "ui/kit/page.h"

#include <QTimer>

class EmptyState;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class ServiceDelegate;
class ServicePane;
class ServiceSearchBar;

/// The services of a directory, found as one types, with the one that is chosen beside the list.
class ServicesPage : public Page {
    Q_OBJECT
public:
    explicit ServicesPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    void primaryAction() override;
    QWidget *searchField() const override;
    void show(const QUuid &record) override;
    using QWidget::show;
    QUuid shownRecord() const override;
    bool openDraft(const DraftKey &draft) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildEmpty();
    QWidget *buildHeader();
    QWidget *buildFound();
    QWidget *buildList();
    void connectList();

    void later();
    void find();
    void reload() override;
    void choose(qint64 key);
    void showChosen();
    void showState();
    void showCount();
    void countAll();
    void tellCount(qint64 count, bool isAtLeast);
    QList<qint64> selectedKeys() const;
    void showSelection();
    void compare();

    PageContext m_context;
    ServiceListModel m_model;
    QTimer m_findLater;
    QTimer m_countLater;
    QTimer m_showLater; ///< the chosen one, while somebody types
    qint64 m_lastMsecs = 0;
    qint64 m_chosen = 0;
    bool m_isChosenByHand = false; ///< until then the best hit is chosen, whichever it is
    bool m_choosesItself = false;  ///< the page is choosing, and not a person
    ServiceSearchBar *m_search = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_mended = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_compare = nullptr;
    QListView *m_list = nullptr;
    ServiceDelegate *m_delegate = nullptr;
    ServicePane *m_pane = nullptr;
    QStackedWidget *m_states = nullptr;
};
