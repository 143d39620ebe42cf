// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/child_editor.h"

#include "ui/kit/date_field.h"
#include "ui/kit/photo_field.h"
#include "ui/kit/prompts.h"

#include <QLineEdit>
#include <QPlainTextEdit>

ChildEditor::ChildEditor(const Child &child, QDate today, Prompts &prompts, QWidget *parent) :
    Editor(tr("About your child"), prompts, parent), m_child(child), m_today(today) {
    m_name = addLine(tr("Name"), child.name, "name");
    m_calledName = addLine(tr("Likes to be called"), child.calledName, "calledName");
    m_birthDate = addDate(tr("Birth date"), child.birthDate, today, "birthDate");
    m_photo = new PhotoField(child.photo, prompts);
    connect(m_photo, &PhotoField::edited, this, &ChildEditor::touch);
    addField(tr("Photo"), m_photo, "photo");
    m_languages = addLine(tr("Languages"), child.languages, "languages");
    m_whatMatters = addText(tr("What matters to them"), child.whatMatters, "whatMatters");
    m_comforts = addText(tr("What comforts"), child.comforts, "comforts");
    m_upsets = addText(tr("What upsets"), child.upsets, "upsets");
    m_saysYes = addLine(tr("How they say yes"), child.saysYes, "saysYes");
    m_saysNo = addLine(tr("How they say no"), child.saysNo, "saysNo");
    m_diagnoses = addText(tr("Diagnoses"), child.diagnoses, "diagnoses");
    m_allergies = addText(tr("Allergies"), child.allergies, "allergies");
}

Child ChildEditor::child() const {
    Child child = m_child;
    child.name = m_name->text().trimmed();
    child.calledName = m_calledName->text().trimmed();
    child.birthDate = m_birthDate->date();
    child.photo = m_photo->photo();
    child.languages = m_languages->text().trimmed();
    child.whatMatters = m_whatMatters->toPlainText().trimmed();
    child.comforts = m_comforts->toPlainText().trimmed();
    child.upsets = m_upsets->toPlainText().trimmed();
    child.saysYes = m_saysYes->text().trimmed();
    child.saysNo = m_saysNo->text().trimmed();
    child.diagnoses = m_diagnoses->toPlainText().trimmed();
    child.allergies = m_allergies->toPlainText().trimmed();
    return child;
}

bool ChildEditor::validate() {
    const auto date = m_birthDate->date();
    QString message;
    if (!m_birthDate->isValid())
        message = tr("This is not a date that we know.");
    else if (date && *date > m_today)
        message = tr("This day is still to come.");
    setMessage(m_birthDate, message);
    return message.isEmpty();
}
