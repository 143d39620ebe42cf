// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/contact.h"
#include "ui/kit/repeat_field.h"

/// Whom an appointment is with: people of the care team.
class PeopleField : public RepeatField {
    Q_OBJECT
public:
    PeopleField(const QList<Id<Contact>> &chosen, const QList<Contact> &contacts, QWidget *parent = nullptr);

    QList<Id<Contact>> people() const;

protected:
    QWidget *makeRow() override;

private:
    QList<Contact> m_contacts;
};
