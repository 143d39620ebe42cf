// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/contact.h"
#include "ui/kit/repeat_field.h"

/// The phone numbers of a contact, each with its kind. The first is the one to try first.
class PhonesField : public RepeatField {
    Q_OBJECT
public:
    explicit PhonesField(const QList<Phone> &phones, QWidget *parent = nullptr);

    QList<Phone> phones() const;

protected:
    QWidget *makeRow() override;
};
