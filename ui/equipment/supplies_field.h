// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/equipment/supply.h"
#include "ui/kit/repeat_field.h"

/// What is used up, each with the day on which it runs out and how many are left.
class SuppliesField : public RepeatField {
    Q_OBJECT
public:
    SuppliesField(const QList<Supply> &supplies, const QDate &today, QWidget *parent = nullptr);

    QList<Supply> supplies() const;
    /// Why a day of it is none, in a sentence; else nothing.
    QString problem() const;

protected:
    QWidget *makeRow() override;

private:
    QDate m_today;
};
