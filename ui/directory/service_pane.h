// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/database/change.h"
#include "model/directory/service.h"
#include "ui/kit/record_editor.h"

class ServiceEditor;
class QAction;
class QListView;
class QPushButton;
class QScrollArea;
class QStackedWidget;

/// One service, shown whole, with what can be done with it.
class ServicePane : public QWidget {
    Q_OBJECT
public:
    explicit ServicePane(const PageContext &context, QWidget *parent = nullptr);

    /// By its key in lists; 0 for none.
    void showService(qint64 key);
    void showService(const Service &service);
    /// All that are chosen in the list, by their keys: what goes into a list for a family.
    void setChosen(const QList<qint64> &keys);
    /// Reads the shown one again.
    void reload();
    const std::optional<Service> &service() const { return m_service; }

    /// Opens the form for a service of one's own.
    void addNew();
    /// Makes single keys of `list` do what the buttons do.
    void addKeys(QListView *list);
    /// Opens the form "check", "note" or "categories"; false where there is no such form.
    bool openForm(const QString &form);

private:
    QWidget *buildActions();
    QPushButton *buildMore();
    void present(bool isOther);
    void check();
    ServiceEditor *newEditor(const std::optional<Service> &before);
    void edit();
    void addToLists();
    Result<QList<Service>> chosen() const;
    void toggleMine();
    void writeNote();
    void chooseCategories();
    void copyPhone();
    /// In `outcome`, %1 is the service.
    void begin(RecordEditor<Service> *form, const QString &name, const QString &label,
               const QString &outcome);

    PageContext m_context;
    std::optional<Service> m_service;
    QList<qint64> m_chosen;
    QPushButton *m_check = nullptr;
    QPushButton *m_lists = nullptr;
    QPushButton *m_mine = nullptr;
    QAction *m_note = nullptr;
    QAction *m_copy = nullptr;
    QStackedWidget *m_states = nullptr;
    QScrollArea *m_area = nullptr;
};
