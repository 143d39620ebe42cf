// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/community/resource_editor.h"

#include "model/base/choices.h"
#include "model/community/resource.h"
#include "ui/kit/date_field.h"

#include <QLineEdit>
#include <QPlainTextEdit>

ResourceEditor::ResourceEditor(const Resource &resource, bool isNew, QDate today, Prompts &prompts,
                               QWidget *parent) :
    Editor(isNew ? tr("A service in the community") : tr("Edit service"), prompts, parent),
    m_resource(resource), m_today(today) {
    buildService();
    buildFamily();
}

void ResourceEditor::buildService() {
    m_service = addLine(tr("Service"), m_resource.service, "service");
    m_organization = addLine(tr("Who offers it"), m_resource.organization, "organization");
    m_category = addChoice(tr("It helps with"), choices<ResourceCategory>(), m_resource.category, "category");
    m_offers = addText(tr("What it offers"), m_resource.offers, "offers");
    m_phone = addLine(tr("Phone"), m_resource.phone, "phone");
    m_web = addLine(tr("Web site"), m_resource.web, "web");
    m_address = addText(tr("Address"), m_resource.address, "address", 2);
    m_whoMayUseIt = addLine(tr("Who may use it"), m_resource.whoMayUseIt, "whoMayUseIt");
    m_cost = addLine(tr("Cost"), m_resource.cost, "cost");
    m_languages = addLine(tr("Languages"), m_resource.languages, "languages");
    m_checkedOn = addDate(tr("Last checked on"), m_resource.checkedOn, m_today, "checkedOn");
    m_checkedBy = addLine(tr("Checked by"), m_resource.checkedBy, "checkedBy");
}

void ResourceEditor::buildFamily() {
    addSection(tr("For our family"));
    m_state = addChoice(tr("Where we are"), choices<ResourceState>(), m_resource.state, "state");
    m_note = addText(tr("Add a note of today"), {}, "note", 2);
}

Resource ResourceEditor::resource() const {
    Resource resource = m_resource;
    resource.service = m_service->text().trimmed();
    resource.organization = m_organization->text().trimmed();
    resource.category = chosen<ResourceCategory>(m_category);
    resource.offers = m_offers->toPlainText().trimmed();
    resource.phone = m_phone->text().trimmed();
    resource.web = m_web->text().trimmed();
    resource.address = m_address->toPlainText().trimmed();
    resource.whoMayUseIt = m_whoMayUseIt->text().trimmed();
    resource.cost = m_cost->text().trimmed();
    resource.languages = m_languages->text().trimmed();
    resource.checkedOn = m_checkedOn->date();
    resource.checkedBy = m_checkedBy->text().trimmed();
    resource.state = chosen<ResourceState>(m_state);
    const QString note = m_note->toPlainText().trimmed();
    if (!note.isEmpty())
        resource.notes.append({m_today, note});
    return resource;
}

bool ResourceEditor::validate() {
    const bool hasName = !m_service->text().trimmed().isEmpty();
    setMessage(m_service, hasName ? QString() : tr("Please write what the service is called."));
    setMessage(m_checkedOn, m_checkedOn->isValid() ? QString() : tr("This is not a date that we know."));
    return hasName && m_checkedOn->isValid();
}
