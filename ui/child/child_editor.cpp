// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/child_editor.h"

#include "ui/kit/photo_field.h"

ChildEditor::ChildEditor(const PageContext &context, const Child &child, QWidget *parent) :
    RecordEditor(tr("About your child"), context, child, {}, parent) {
    line(tr("Name"), &Child::name, "name");
    line(tr("Likes to be called"), &Child::calledName, "calledName");
    auto *birth = date(tr("Birth date"), &Child::birthDate, "birthDate");
    field(tr("Photo"), new PhotoField(child.photo, context.prompts), &PhotoField::photo, &Child::photo,
          "photo");
    addRule(birth, [this, birth] {
        return birth->date() > today() ? tr("This day is still to come.")
                                       : birth->problem(DateField::Blank::Allowed);
    });
    beginGroup(tr("What matters, comforts and upsets"), "comfortGroup");
    text(tr("What matters to them"), &Child::whatMatters, "whatMatters");
    text(tr("What comforts"), &Child::comforts, "comforts");
    text(tr("What upsets"), &Child::upsets, "upsets");
    beginGroup(tr("How they say yes and no, and languages"), "speaking");
    line(tr("How they say yes"), &Child::saysYes, "saysYes");
    line(tr("How they say no"), &Child::saysNo, "saysNo");
    line(tr("Languages"), &Child::languages, "languages");
    check(tr("We need an interpreter"), &Child::needsInterpreter, "needsInterpreter");
    beginGroup(tr("For the emergency sheet"), "forTheSheet");
    line(tr("Where the immunization record is"), &Child::immunizationsAt, "immunizationsAt");
}
