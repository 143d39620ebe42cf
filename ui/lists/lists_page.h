// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/list_renewal.h"
#include "ui/kit/list_page.h"
#include "ui/kit/rows_model.h"

class ListItems;

/// The lists that a social worker makes for families. Each step is saved at once and can be undone.
class ListsPage : public ListPage {
    Q_OBJECT
public:
    explicit ListsPage(const PageContext &context, QWidget *parent = nullptr);

    bool openDraft(const DraftKey &draft) override;

protected:
    void fillDetail(DetailView *detail, int row) override;
    void add() override;
    void edit(int row) override;
    void remove(int row) override;
    int rowOf(const QUuid &record) const override { return m_model.rowOf(record); }
    QUuid recordAt(int row) const override { return m_model.at(row).id.uuid(); }

private:
    void buildModel();
    void reload() override;
    bool read(Id<ServiceList> id);
    void addHead(DetailView *detail);
    void addActions(DetailView *detail);
    void addItems(DetailView *detail);
    void openEditor(const std::optional<ServiceList> &before, const ServiceList &list);
    ServiceList freshList() const;

    void change(const QString &label, const ServiceList &after);
    void takeService(qint64 key);
    void move(int from, int to);
    void editItem(int row);
    void removeItem(int row);
    void output();
    void copy();
    void renew();
    void noteGiven();
    void hearOutcomes();

    RowsModel<ServiceListRow> m_model;
    std::optional<ServiceList> m_list; ///< the one that is shown
    QList<RenewedItem> m_outdated;     ///< of it
    int m_itemRow = 0;                 ///< where the keyboard is among its services
};
