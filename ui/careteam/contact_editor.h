// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/contact.h"
#include "ui/kit/record_editor.h"

class ContactEditor : public RecordEditor<Contact> {
    Q_OBJECT
public:
    /// `others` are the people who may be next when this one doesn't answer.
    ContactEditor(const PageContext &context, const std::optional<Contact> &before,
                  const QList<Contact> &others, QWidget *parent);

private:
    void buildPerson();
    void buildBelonging();
    void buildReach(const QList<Contact> &others);
    void buildSkills();
};
