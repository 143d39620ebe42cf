// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/contact.h"
#include "model/medicines/medicine.h"
#include "ui/kit/short_sheet.h"

/// A new dose, from which day on, and why. The one before stays in the history.
class DoseChangeSheet : public ShortSheet<Medicine> {
    Q_OBJECT
public:
    DoseChangeSheet(const PageContext &context, const Medicine &medicine, const QList<Contact> &contacts,
                    QWidget *parent);

    QString outcome(const Medicine &after) const override;

protected:
    void complete(Medicine &medicine) const override;

private:
    QList<Contact> m_contacts;
    DateField *m_from;
    QLineEdit *m_why;
};

/// The last day of a medicine or treatment, and why it was stopped.
class StopSheet : public ShortSheet<Medicine> {
    Q_OBJECT
public:
    StopSheet(const PageContext &context, const Medicine &medicine, const QList<Contact> &contacts,
              QWidget *parent);

    QString outcome(const Medicine &after) const override;

protected:
    void complete(Medicine &medicine) const override;

private:
    QString dayMessage() const;

    QList<Contact> m_contacts;
    DateField *m_lastDay;
};

/// One of the supplies is there again: until which day it lasts now.
class RefillSheet : public ShortSheet<Medicine> {
    Q_OBJECT
public:
    RefillSheet(const PageContext &context, const Medicine &medicine, int supply, QWidget *parent);

    QString outcome(const Medicine &after) const override;

private:
    int m_supply;
};
