// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/organizations_page.h"

#include "model/book/store.h"
#include "model/directory/organization_table.h"
#include "model/directory/service_fields.h"
#include "model/directory/service_table.h"
#include "ui/directory/organization_editor.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/history.h"

namespace {

ListPage::Texts texts() {
    return {OrganizationsPage::tr("Organizations"),
            OrganizationsPage::tr("Add organization"),
            OrganizationsPage::tr("Search organizations"),
            OrganizationsPage::tr("Whoever offers a service stands here, with all of their services."),
            OrganizationsPage::tr("Add the first organization"),
            OrganizationsPage::tr("Choose an organization to read it."),
            "building"};
}

} // namespace

OrganizationsPage::OrganizationsPage(const PageContext &context, QWidget *parent) :
    ListPage(context, texts(), parent),
    m_model({{tr("Organization"), [](const OrganizationRow &row) { return row.name; }}}) {
    m_model.setRole(SubtitleRole,
                    [](const OrganizationRow &row) { return tr("%n service(s)", nullptr, row.services); });
    m_model.setRole(SearchRole, [](const OrganizationRow &row) { return searchKey(row.name); });
    setModel(&m_model);
    reload();
    reloadOn<OrganizationTable>(context.store);
}

void OrganizationsPage::reload() {
    const auto rows = m_context.store.table<OrganizationTable>().rows();
    if (!rows)
        return m_context.history.tell(rows.error());
    m_model.setRows(*rows);
    refresh();
}

std::optional<Organization> OrganizationsPage::read(int row) {
    const auto organization = row < 0 ? Result<std::optional<Organization>>(std::nullopt)
                                      : m_context.store.table<OrganizationTable>().find(m_model.at(row).id);
    if (organization)
        return *organization;
    m_context.history.tell(organization.error());
    return std::nullopt;
}

void OrganizationsPage::fillDetail(DetailView *detail, int row) {
    const auto organization = read(row);
    const auto services = m_context.store.table<ServiceTable>().namesOf(m_model.at(row).id);
    if (!organization || !services)
        return;
    QStringList phones;
    for (const ServicePhone &phone : organization->phones)
        phones.append(phoneText(phone));
    detail->addTitle(organization->name, organization->alternateName);
    detail->addField(tr("What it does"), organization->description);
    detail->addField(tr("Phone"), phones.join(QLatin1Char('\n')));
    detail->addField(tr("Web site"), organization->website);
    detail->addField(tr("E-mail"), organization->email);
    detail->addField(tr("Its services"), services->join(QLatin1Char('\n')));
}

void OrganizationsPage::add() {
    openEditor(std::nullopt);
}

void OrganizationsPage::edit(int row) {
    if (const auto organization = read(row))
        openEditor(organization);
}

void OrganizationsPage::openEditor(const std::optional<Organization> &before) {
    auto *editor = new OrganizationEditor(before.value_or(Organization{}), !before, m_context.prompts, this);
    connect(editor, &QDialog::accepted, this, [this, editor] { select(editor->organization().id.uuid()); });
    editor->begin(m_context, {QStringLiteral("organizations"), idOf(before)}, [this, editor, before] {
        return m_context.history.attempt(changing(before ? tr("Edit organization") : tr("Add organization"),
                                                  before, editor->organization()));
    });
}

/// Its services stay, and go on naming it.
void OrganizationsPage::remove(int row) {
    if (const auto organization = read(row))
        m_context.history.perform({tr("Delete organization"), {removing(*organization)}});
}
