// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careteam/contact_editor.h"

#include "ui/careteam/emails_field.h"
#include "ui/careteam/phones_field.h"
#include "ui/kit/photo_field.h"

ContactEditor::ContactEditor(const PageContext &context, const std::optional<Contact> &before,
                             const QList<Contact> &others, QWidget *parent) :
    RecordEditor(before ? tr("Edit contact") : tr("A person or a service"), context, before, {}, parent) {
    buildPerson();
    buildReach(others);
    buildMore();
}

void ContactEditor::buildPerson() {
    require(line(tr("Name"), &Contact::name, "name"), tr("Please write a name, of a person or of a place."));
    line(tr("What they do"), &Contact::role, "role");
    choice(tr("Team"), &Contact::team, "team");
    line(tr("Where they work"), &Contact::organization, "organization");
    check(tr("Show first"), &Contact::favourite, "favourite");
}

void ContactEditor::buildReach(const QList<Contact> &others) {
    auto next = contactChoices(others);
    next.removeIf([this](const auto &other) { return other.first == start().id; });
    addSection(tr("How to reach them"));
    field(tr("Phones"), new PhonesField(start().phones), &PhonesField::phones, &Contact::phones, "phones");
    field(tr("E-mail"), new EmailsField(start().emails), &EmailsField::emails, &Contact::emails, "emails");
    line(tr("Hours"), &Contact::hours, "hours");
    text(tr("Call for …"), &Contact::callFor, "callFor", 2);
    widen(choice(tr("When they don't answer, call"), &Contact::next, tr("Nobody"), next, "next"));
}

void ContactEditor::buildMore() {
    addSection(tr("More"));
    text(tr("Address"), &Contact::address, "address", 2);
    text(tr("Notes"), &Contact::notes, "notes");
    field(tr("Photo"), new PhotoField(start().photo, context().prompts), &PhotoField::photo, &Contact::photo,
          "photo");
}
