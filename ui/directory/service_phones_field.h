// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/organization.h"
#include "ui/kit/repeat_field.h"

/// The phones of a service. What a source says of a phone and nobody sees here stays with its row.
class ServicePhonesField : public RepeatField {
    Q_OBJECT
public:
    explicit ServicePhonesField(const QList<ServicePhone> &phones, QWidget *parent = nullptr);

    QList<ServicePhone> phones() const;

protected:
    QWidget *makeRow() override;

private:
    QList<ServicePhone> m_before;
};
