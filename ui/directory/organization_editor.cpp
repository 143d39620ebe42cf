// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/organization_editor.h"

#include "ui/directory/service_phones_field.h"

OrganizationEditor::OrganizationEditor(const PageContext &context, const std::optional<Organization> &before,
                                       QWidget *parent) :
    RecordEditor(before ? tr("Edit organization") : tr("An organization"), context, before, {}, parent) {
    require(line(tr("Name"), &Organization::name, "name"),
            tr("Please write what the organization is called."));
    line(tr("Also known as"), &Organization::alternateName, "alternateName");
    text(tr("What it does"), &Organization::description, "description");
    field(tr("Phone"), new ServicePhonesField(start().phones), &ServicePhonesField::phones,
          &Organization::phones, "phones");
    line(tr("Web site"), &Organization::website, "website");
    line(tr("E-mail"), &Organization::email, "email");
}
