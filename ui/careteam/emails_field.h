// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/repeat_field.h"

/// The e-mail addresses of a contact.
class EmailsField : public RepeatField {
    Q_OBJECT
public:
    explicit EmailsField(const QStringList &emails, QWidget *parent = nullptr);

    QStringList emails() const;

protected:
    QWidget *makeRow() override;
};
