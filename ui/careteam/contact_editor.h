// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/contact.h"
#include "ui/kit/editor.h"

class EmailsField;
class PhonesField;
class PhotoField;

class ContactEditor : public Editor {
    Q_OBJECT
public:
    /// `others` are the people who may be next when this one doesn't answer.
    ContactEditor(const Contact &contact, bool isNew, const QList<Contact> &others, Prompts &prompts,
                  QWidget *parent);

    /// The contact as it stands in the form.
    Contact contact() const;

protected:
    bool validate() override;

private:
    void buildPerson();
    void buildReach(const QList<Contact> &others);
    void buildMore(Prompts &prompts);
    QComboBox *addNext(const QList<Contact> &others);

    Contact m_contact;
    QLineEdit *m_name;
    QLineEdit *m_role;
    QComboBox *m_team;
    QLineEdit *m_organization;
    PhonesField *m_phones;
    EmailsField *m_emails;
    QLineEdit *m_hours;
    QPlainTextEdit *m_callFor;
    QComboBox *m_next;
    QCheckBox *m_favourite;
    QPlainTextEdit *m_address;
    QPlainTextEdit *m_notes;
    PhotoField *m_photo;
};
