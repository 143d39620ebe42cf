// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comfort/comfort_page.h"
#include "ui/kit/repeat_field.h"

/// What a child does, what it means, and what helps then.
class SignsField : public RepeatField {
    Q_OBJECT
public:
    explicit SignsField(const QList<ComfortSign> &signs, QWidget *parent = nullptr);

    /// A row without a sign is left out.
    QList<ComfortSign> signs() const;

protected:
    QWidget *makeRow() override;
};
