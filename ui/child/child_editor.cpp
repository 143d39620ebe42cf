// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/child_editor.h"

#include "ui/child/child_words.h"
#include "ui/kit/photo_field.h"

ChildEditor::ChildEditor(const PageContext &context, const Child &child, QWidget *parent) :
    RecordEditor(tr("About your child"), context, child, {}, parent) {
    const ChildWords words = childWords(child.hasDied);
    line(tr("Name"), &Child::name, "name");
    line(words.calledName, &Child::calledName, "calledName");
    auto *birth = date(tr("Birth date"), &Child::birthDate, "birthDate");
    field(tr("Photo"), new PhotoField(child.photo, context.prompts), &PhotoField::photo, &Child::photo,
          "photo");
    addRule(birth, [this, birth] {
        return birth->date() > today() ? tr("This day is still to come.")
                                       : birth->problem(DateField::Blank::Allowed);
    });
    beginGroup(tr("What matters, comforts and upsets"), "comfortGroup");
    text(words.whatMatters, &Child::whatMatters, "whatMatters");
    text(words.comforts, &Child::comforts, "comforts");
    text(words.upsets, &Child::upsets, "upsets");
    beginGroup(words.speaking, "speaking");
    line(words.saysYes, &Child::saysYes, "saysYes");
    line(words.saysNo, &Child::saysNo, "saysNo");
    line(tr("Languages"), &Child::languages, "languages");
    check(tr("We need an interpreter"), &Child::needsInterpreter, "needsInterpreter");
    beginGroup(tr("For the emergency sheet"), "forTheSheet");
    line(tr("Where the immunization record is"), &Child::immunizationsAt, "immunizationsAt");
}
