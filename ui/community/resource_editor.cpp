// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/community/resource_editor.h"

ResourceEditor::ResourceEditor(const PageContext &context, const std::optional<Resource> &before,
                               QWidget *parent) :
    RecordEditor(before ? tr("Edit service") : tr("A service in the community"), context, before, {},
                 parent) {
    buildService();
    buildFamily();
}

void ResourceEditor::buildService() {
    require(line(tr("Service"), &Resource::service, "service"),
            tr("Please write what the service is called."));
    line(tr("Who offers it"), &Resource::organization, "organization");
    choice(tr("It helps with"), &Resource::category, "category");
    text(tr("What it offers"), &Resource::offers, "offers");
    line(tr("Phone"), &Resource::phone, "phone");
    line(tr("Web site"), &Resource::web, "web");
    text(tr("Address"), &Resource::address, "address", 2);
    line(tr("Who may use it"), &Resource::whoMayUseIt, "whoMayUseIt");
    line(tr("Cost"), &Resource::cost, "cost");
    line(tr("Languages"), &Resource::languages, "languages");
    auto *checked = date(tr("Last checked on"), &Resource::checkedOn, "checkedOn");
    addRule(checked,
            [checked] { return checked->isValid() ? QString() : tr("This is not a date that we know."); });
    line(tr("Checked by"), &Resource::checkedBy, "checkedBy");
}

void ResourceEditor::buildFamily() {
    addSection(tr("For our family"));
    choice(tr("Where we are"), &Resource::state, "state");
    m_note = addText(tr("Add a note of today"), {}, "note", 2);
}

void ResourceEditor::complete(Resource &resource) const {
    if (!words(m_note).isEmpty())
        resource.notes.append({today(), words(m_note)});
}
