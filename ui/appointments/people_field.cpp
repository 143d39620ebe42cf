// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appointments/people_field.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

PeopleField::PeopleField(const QList<Id<Contact>> &chosen, const QList<Contact> &contacts, QWidget *parent) :
    RepeatField(tr("Add a person"), tr("Take this person out"), Order::Fixed, parent), m_contacts(contacts) {
    for (const Id<Contact> &id : chosen) {
        auto *box = static_cast<QComboBox *>(appendRow());
        box->setCurrentIndex(box->findData(id.uuid()));
    }
    setEnabled(!contacts.isEmpty());
}

QWidget *PeopleField::makeRow() {
    auto *box = new QComboBox;
    box->setObjectName(u"person"_s);
    box->setAccessibleName(tr("Person"));
    for (const auto &[id, text] : contactChoices(m_contacts))
        box->addItem(text, id.uuid());
    connect(box, &QComboBox::currentIndexChanged, this, &RepeatField::edited);
    return box;
}

QList<Id<Contact>> PeopleField::people() const {
    QList<Id<Contact>> people;
    for (QWidget *row : rows()) {
        const auto id = Id<Contact>::fromUuid(static_cast<QComboBox *>(row)->currentData().toUuid());
        if (!id.isNull() && !people.contains(id))
            people.append(id);
    }
    return people;
}
