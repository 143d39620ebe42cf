// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/list_renewal.h"
#include "model/lists/service_list_table.h"
#include "ui/kit/record_page.h"

/// The lists that a social worker makes for families. Each step is saved at once and can be undone.
class ListsPage : public RecordPage<ServiceListTable, ServiceListRow> {
    Q_OBJECT
public:
    explicit ListsPage(const PageContext &context, QWidget *parent = nullptr);

    bool openDraft(const DraftKey &draft) override;

protected:
    void fillDetail(DetailView *detail, const ServiceList &list) override;
    QString titleOf(const ServiceList &list) const override;
    RecordEditor<ServiceList> *newEditor(const std::optional<ServiceList> &before) override;

private:
    void addHead(DetailView *detail);
    void addActions(DetailView *detail);
    void addItems(DetailView *detail);

    /// `outcome` says what is true then.
    void change(const QString &label, const ServiceList &after, const QString &outcome);
    void takeService(qint64 key, std::optional<Need> need);
    void sayWhy(int row, const QString &words, bool isDone);
    void focusOn(const char *field);
    void move(int from, int to);
    void editItem(int row);
    void removeItem(int row);
    void output();
    void copy();
    void renew();
    void noteGiven();
    void hearOutcomes();

    std::optional<ServiceList> m_list; ///< the one that is shown
    QList<RenewedItem> m_outdated;     ///< of it
    int m_itemRow = 0;                 ///< where the keyboard is among its services
};
