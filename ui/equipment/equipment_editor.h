// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/equipment/equipment.h"
#include "ui/kit/record_editor.h"

/// What it is, how it is set, and what to do if it stops working. When something of it changes, it asks since
/// when and why.
class EquipmentEditor : public RecordEditor<Equipment> {
    Q_OBJECT
public:
    EquipmentEditor(const PageContext &context, const std::optional<Equipment> &before,
                    const QList<Contact> &contacts, QWidget *parent);

protected:
    /// With what changed in its history.
    void complete(Equipment &equipment) const override;

private:
    void buildDevice();
    void buildChange();
    void buildRescue();
    void buildSupplies();
    void buildRest();
    void addDayRule(DateField *day);
    void follow();
    void showFields();
    QString lastDayMessage() const;

    QList<Contact> m_contacts;
    DateField *m_changedOn = nullptr;
    QLineEdit *m_whyChanged = nullptr;
    DateField *m_startedOn = nullptr;
    DateField *m_stoppedOn = nullptr;
    QLineEdit *m_whyStopped = nullptr;
};
