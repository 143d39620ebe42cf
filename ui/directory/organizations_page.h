// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/organization_table.h"
#include "ui/kit/record_page.h"

/// Who offers the services of a directory, and which ones. Whoever is deleted leaves the services, which go
/// on naming it.
class OrganizationsPage : public RecordPage<OrganizationTable, OrganizationRow> {
    Q_OBJECT
public:
    explicit OrganizationsPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void fillDetail(DetailView *detail, const Organization &organization) override;
    QString titleOf(const Organization &organization) const override;
    RecordEditor<Organization> *newEditor(const std::optional<Organization> &before) override;
};
