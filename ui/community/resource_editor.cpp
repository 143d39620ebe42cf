// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/community/resource_editor.h"

ResourceEditor::ResourceEditor(const PageContext &context, const std::optional<Resource> &before,
                               QWidget *parent) :
    RecordEditor(before ? tr("Edit service") : tr("A service in the community"), context, before, {},
                 parent) {
    buildService();
    buildOffer();
    buildPlace();
}

void ResourceEditor::buildService() {
    require(line(tr("Service"), &Resource::service, "service"),
            tr("Please write what the service is called."));
    line(tr("Phone"), &Resource::phone, "phone");
    choice(tr("It helps with"), &Resource::category, "category");
    choice(tr("Where we are"), &Resource::state, "state");
    m_note = addText(tr("What they told you today"), {}, "note", 2);
}

void ResourceEditor::buildOffer() {
    beginGroup(tr("What it offers, and for whom"), "offer");
    line(tr("Who offers it"), &Resource::organization, "organization");
    text(tr("What it offers"), &Resource::offers, "offers");
    line(tr("Who may use it"), &Resource::whoMayUseIt, "whoMayUseIt");
    line(tr("Cost"), &Resource::cost, "cost");
    line(tr("Languages"), &Resource::languages, "languages");
}

void ResourceEditor::buildPlace() {
    beginGroup(tr("Address, and when it was checked"), "placeGroup");
    line(tr("Web site"), &Resource::web, "web");
    text(tr("Address"), &Resource::address, "address", 2);
    auto *checked = date(tr("Last checked on"), &Resource::checkedOn, "checkedOn");
    requireDay(checked);
    line(tr("Checked by"), &Resource::checkedBy, "checkedBy");
}

QString ResourceEditor::toldToday() const {
    return words(m_note);
}
