// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insurance/insurance_case.h"
#include "ui/kit/repeat_field.h"

/// What there is to send, each with a tick for what went off.
class CaseItemsField : public RepeatField {
    Q_OBJECT
public:
    explicit CaseItemsField(const QList<CaseItem> &items, QWidget *parent = nullptr);

    QList<CaseItem> items() const;

protected:
    QWidget *makeRow() override;
};
