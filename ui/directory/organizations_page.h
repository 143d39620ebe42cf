// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/organization.h"
#include "ui/kit/list_page.h"
#include "ui/kit/rows_model.h"

/// Who offers the services of a directory, and which ones.
class OrganizationsPage : public ListPage {
    Q_OBJECT
public:
    explicit OrganizationsPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void fillDetail(DetailView *detail, int row) override;
    void add() override;
    void edit(int row) override;
    void remove(int row) override;
    int rowOf(const QUuid &record) const override { return m_model.rowOf(record); }
    QUuid recordAt(int row) const override { return m_model.at(row).id.uuid(); }

private:
    void reload() override;
    std::optional<Organization> read(int row);
    void openEditor(const std::optional<Organization> &before);

    RowsModel<OrganizationRow> m_model;
};
