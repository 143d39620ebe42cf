// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/organization_editor.h"

#include "ui/directory/service_phones_field.h"

#include <QLineEdit>
#include <QPlainTextEdit>

OrganizationEditor::OrganizationEditor(const Organization &organization, bool isNew, Prompts &prompts,
                                       QWidget *parent) :
    Editor(isNew ? tr("An organization") : tr("Edit organization"), prompts, parent),
    m_organization(organization) {
    m_name = addLine(tr("Name"), organization.name, "name");
    m_alternateName = addLine(tr("Also known as"), organization.alternateName, "alternateName");
    m_description = addText(tr("What it does"), organization.description, "description");
    m_phones = new ServicePhonesField(organization.phones);
    connect(m_phones, &RepeatField::edited, this, &OrganizationEditor::touch);
    addField(tr("Phone"), m_phones, "phones");
    m_website = addLine(tr("Web site"), organization.website, "website");
    m_email = addLine(tr("E-mail"), organization.email, "email");
}

Organization OrganizationEditor::organization() const {
    Organization organization = m_organization;
    organization.name = m_name->text().trimmed();
    organization.alternateName = m_alternateName->text().trimmed();
    organization.description = m_description->toPlainText().trimmed();
    organization.phones = m_phones->phones();
    organization.website = m_website->text().trimmed();
    organization.email = m_email->text().trimmed();
    return organization;
}

bool OrganizationEditor::validate() {
    const bool hasName = !m_name->text().trimmed().isEmpty();
    setMessage(m_name, hasName ? QString() : tr("Please write what the organization is called."));
    return hasName;
}
