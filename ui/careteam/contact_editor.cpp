// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careteam/contact_editor.h"

#include "ui/careteam/emails_field.h"
#include "ui/careteam/phones_field.h"
#include "ui/careteam/skills_field.h"
#include "ui/kit/photo_field.h"

ContactEditor::ContactEditor(const PageContext &context, const std::optional<Contact> &before,
                             const QList<Contact> &others, QWidget *parent) :
    RecordEditor(before ? tr("Edit contact") : tr("A person or a service"), context, before, {}, parent) {
    buildPerson();
    buildBelonging();
    buildReach(others);
    buildSkills();
}

void ContactEditor::buildPerson() {
    require(line(tr("Name"), &Contact::name, "name"), tr("Please write a name, of a person or of a place."));
    field(tr("Phones"), new PhonesField(start().phones), &PhonesField::phones, &Contact::phones, "phones");
    line(tr("What they do"), &Contact::role, "role");
    text(tr("Call for …"), &Contact::callFor, "callFor", 2);
    field(tr("Photo"), new PhotoField(start().photo, context().prompts), &PhotoField::photo, &Contact::photo,
          "photo");
}

void ContactEditor::buildBelonging() {
    beginGroup(tr("Team, place of work and notes"), "belonging");
    choice(tr("Team"), &Contact::team, "team");
    line(tr("Where they work"), &Contact::organization, "organization");
    check(tr("Favorite: stands first, and on Today"), &Contact::favourite, "favourite");
    text(tr("Notes"), &Contact::notes, "notes");
}

void ContactEditor::buildReach(const QList<Contact> &others) {
    auto next = contactChoices(others);
    next.removeIf([this](const auto &other) { return other.first == start().id; });
    beginGroup(tr("More ways to reach them"), "reach");
    field(tr("E-mail"), new EmailsField(start().emails), &EmailsField::emails, &Contact::emails, "emails");
    line(tr("Hours"), &Contact::hours, "hours");
    text(tr("Address"), &Contact::address, "address", 2);
    widen(choice(tr("When they don't answer, call"), &Contact::next, tr("Nobody"), next, "next"));
}

void ContactEditor::buildSkills() {
    beginGroup(tr("What they learned to do"), "learned");
    auto *skills = field(tr("Skills"), new SkillsField(start().skills, today()), &SkillsField::skills,
                         &Contact::skills, "skills");
    addRule(skills, [skills] { return skills->problem(); });
}
