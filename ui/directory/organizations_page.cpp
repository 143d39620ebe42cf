// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/organizations_page.h"

#include "model/directory/service_fields.h"
#include "model/directory/service_table.h"
#include "ui/directory/organization_editor.h"
#include "ui/kit/detail_view.h"

using namespace Qt::StringLiterals;

namespace {

ListPage::Texts texts() {
    return {.title = OrganizationsPage::tr("Organizations"),
            .add = OrganizationsPage::tr("Add organization"),
            .search = OrganizationsPage::tr("Search organizations"),
            .empty =
                OrganizationsPage::tr("Whoever offers a service stands here, with all of their services."),
            .firstStep = OrganizationsPage::tr("Add the first organization"),
            .choose = OrganizationsPage::tr("Choose an organization to read it."),
            .icon = "building",
            .place = u"organizations"_s,
            .edit = OrganizationsPage::tr("Edit organization"),
            .remove = OrganizationsPage::tr("Delete organization")};
}

} // namespace

OrganizationsPage::OrganizationsPage(const PageContext &context, QWidget *parent) :
    RecordPage(
        context, texts(),
        {.title = [](const OrganizationRow &row) { return row.name; },
         .subtitle = [](const OrganizationRow &row) { return tr("%n service(s)", nullptr, row.services); },
         .search = [](const OrganizationRow &row) { return searchKey(row.name); }},
        parent) {
    load();
}

void OrganizationsPage::fillDetail(DetailView *detail, const Organization &organization) {
    const auto services = m_context.store.table<ServiceTable>().namesOf(organization.id);
    if (!services)
        return;
    QStringList phones;
    for (const ServicePhone &phone : organization.phones)
        phones.append(phoneText(phone));
    detail->addTitle(organization.name, organization.alternateName);
    detail->addField(tr("What it does"), organization.description);
    detail->addField(tr("Phone"), phones.join(u'\n'));
    detail->addField(tr("Web site"), organization.website);
    detail->addField(tr("E-mail"), organization.email);
    detail->addField(tr("Its services"), services->join(u'\n'));
}

QString OrganizationsPage::titleOf(const Organization &organization) const {
    return organization.name;
}

RecordEditor<Organization> *OrganizationsPage::newEditor(const std::optional<Organization> &before) {
    return new OrganizationEditor(m_context, before, this);
}
