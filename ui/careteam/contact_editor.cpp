// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careteam/contact_editor.h"

#include "model/base/choices.h"
#include "model/base/isolated.h"
#include "model/careteam/contact.h"
#include "ui/careteam/emails_field.h"
#include "ui/careteam/phones_field.h"
#include "ui/kit/photo_field.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

ContactEditor::ContactEditor(const Contact &contact, bool isNew, const QList<Contact> &others,
                             Prompts &prompts, QWidget *parent) :
    Editor(isNew ? tr("A person or a service") : tr("Edit contact"), prompts, parent),
    m_contact(contact) {
    buildPerson();
    buildReach(others);
    buildMore(prompts);
}

void ContactEditor::buildPerson() {
    m_name = addLine(tr("Name"), m_contact.name, "name");
    m_role = addLine(tr("What they do"), m_contact.role, "role");
    m_team = addChoice(tr("Team"), choices<Team>(), m_contact.team, "team");
    m_organization = addLine(tr("Where they work"), m_contact.organization, "organization");
    m_favourite = addCheck(tr("Show first"), m_contact.favourite, "favourite");
}

void ContactEditor::buildReach(const QList<Contact> &others) {
    addSection(tr("How to reach them"));
    m_phones = new PhonesField(m_contact.phones);
    connect(m_phones, &RepeatField::edited, this, &ContactEditor::touch);
    addField(tr("Phones"), m_phones, "phones");
    m_emails = new EmailsField(m_contact.emails);
    connect(m_emails, &RepeatField::edited, this, &ContactEditor::touch);
    addField(tr("E-mail"), m_emails, "emails");
    m_hours = addLine(tr("Hours"), m_contact.hours, "hours");
    m_callFor = addText(tr("Call for …"), m_contact.callFor, "callFor", 2);
    m_next = addNext(others);
}

QComboBox *ContactEditor::addNext(const QList<Contact> &others) {
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // names may be long: as wide as the form
    box->addItem(tr("Nobody"), QUuid());
    for (const Contact &other : others) {
        if (other.id != m_contact.id)
            box->addItem(other.role.isEmpty()
                             ? other.name
                             : tr("%1, %2", "name and role").arg(isolated(other.name), isolated(other.role)),
                         other.id.uuid());
    }
    const int chosen = m_contact.next ? box->findData(m_contact.next->uuid()) : 0;
    box->setCurrentIndex(qMax(chosen, 0));
    connect(box, &QComboBox::currentIndexChanged, this, &ContactEditor::touch);
    addField(tr("When they don't answer, call"), box, "next");
    return box;
}

void ContactEditor::buildMore(Prompts &prompts) {
    addSection(tr("More"));
    m_address = addText(tr("Address"), m_contact.address, "address", 2);
    m_notes = addText(tr("Notes"), m_contact.notes, "notes");
    m_photo = new PhotoField(m_contact.photo, prompts);
    connect(m_photo, &PhotoField::edited, this, &ContactEditor::touch);
    addField(tr("Photo"), m_photo, "photo");
}

Contact ContactEditor::contact() const {
    Contact contact = m_contact;
    contact.name = m_name->text().trimmed();
    contact.role = m_role->text().trimmed();
    contact.team = chosen<Team>(m_team);
    contact.organization = m_organization->text().trimmed();
    contact.favourite = m_favourite->isChecked();
    contact.phones = m_phones->phones();
    contact.emails = m_emails->emails();
    contact.hours = m_hours->text().trimmed();
    contact.callFor = m_callFor->toPlainText().trimmed();
    const QUuid next = m_next->currentData().toUuid();
    contact.next = next.isNull() ? std::nullopt : std::optional(Id<Contact>::fromUuid(next));
    contact.address = m_address->toPlainText().trimmed();
    contact.notes = m_notes->toPlainText().trimmed();
    contact.photo = m_photo->photo();
    return contact;
}

bool ContactEditor::validate() {
    const bool hasName = !m_name->text().trimmed().isEmpty();
    setMessage(m_name, hasName ? QString() : tr("Please write a name, of a person or of a place."));
    return hasName;
}
