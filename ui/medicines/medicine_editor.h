// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/contact.h"
#include "model/medicines/medicine.h"
#include "ui/kit/record_editor.h"

/// What was prescribed, word for word. When a part of that changes, it asks since when and why.
class MedicineEditor : public RecordEditor<Medicine> {
    Q_OBJECT
public:
    MedicineEditor(const PageContext &context, const std::optional<Medicine> &before,
                   const QList<Contact> &contacts, QWidget *parent);

protected:
    /// With what changed in its history.
    void complete(Medicine &medicine) const override;

private:
    void buildDose();
    void buildNeeded();
    void buildChange();
    void buildForm();
    void buildDays();
    void buildHelp();
    void addDayRule(DateField *day);
    void follow();
    void showFields();
    void showField(QWidget *field, const QString &name, const QString &content);
    QString lastDayMessage() const;

    QList<Contact> m_contacts;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_form = nullptr;
    QLineEdit *m_strength = nullptr;
    QLineEdit *m_dose = nullptr;
    QLineEdit *m_route = nullptr;
    QPlainTextEdit *m_schedule = nullptr;
    QLineEdit *m_times = nullptr;
    QCheckBox *m_asNeeded = nullptr;
    QLineEdit *m_asNeededFor = nullptr;
    QLineEdit *m_notMoreThan = nullptr;
    QComboBox *m_prescriber = nullptr;
    DateField *m_startedOn = nullptr;
    DateField *m_stoppedOn = nullptr;
    QLineEdit *m_whyStopped = nullptr;
    DateField *m_changedOn = nullptr;
    QLineEdit *m_whyChanged = nullptr;
    QLineEdit *m_supplier = nullptr;
    QPlainTextEdit *m_whenItFails = nullptr;
};
