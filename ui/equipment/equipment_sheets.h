// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/equipment/equipment.h"
#include "ui/kit/short_sheet.h"

/// New settings, from which day on, and why. Those before stay in the history.
class EquipmentSettingsSheet : public ShortSheet<Equipment> {
    Q_OBJECT
public:
    EquipmentSettingsSheet(const PageContext &context, const Equipment &equipment, QWidget *parent);

    QString outcome(const Equipment &after) const override;

protected:
    void complete(Equipment &equipment) const override;

private:
    DateField *m_from;
    QLineEdit *m_why;
};

/// It was changed for a new one of its kind, perhaps of another size: a tube, a line, a mask.
class EquipmentReplacedSheet : public ShortSheet<Equipment> {
    Q_OBJECT
public:
    EquipmentReplacedSheet(const PageContext &context, const Equipment &equipment, QWidget *parent);

    QString outcome(const Equipment &after) const override;

protected:
    void complete(Equipment &equipment) const override;

private:
    DateField *m_day;
    QLineEdit *m_note;
};

/// The last day on which it was used, and why.
class EquipmentStopSheet : public ShortSheet<Equipment> {
    Q_OBJECT
public:
    EquipmentStopSheet(const PageContext &context, const Equipment &equipment, QWidget *parent);

    QString outcome(const Equipment &after) const override;

protected:
    void complete(Equipment &equipment) const override;

private:
    QString dayMessage() const;

    DateField *m_lastDay;
};

/// One of the supplies is there again: how many there are, and until which day they last.
class EquipmentRefillSheet : public ShortSheet<Equipment> {
    Q_OBJECT
public:
    EquipmentRefillSheet(const PageContext &context, const Equipment &equipment, int supply, QWidget *parent);

    QString outcome(const Equipment &after) const override;

protected:
    void complete(Equipment &equipment) const override;

private:
    int m_supply;
};
