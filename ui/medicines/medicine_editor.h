// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/contact.h"
#include "model/medicines/medicine.h"
#include "ui/kit/editor.h"

class SuppliesField;

/// What was prescribed, word for word. When a part of that changes, it asks since when and why.
class MedicineEditor : public Editor {
    Q_OBJECT
public:
    MedicineEditor(const std::optional<Medicine> &before, const QList<Contact> &contacts, const QDate &today,
                   Prompts &prompts, QWidget *parent);

    /// The medicine as it stands in the form, with what changed in its history.
    Medicine medicine() const;

protected:
    bool validate() override;

private:
    void buildPrescribed();
    void buildNeeded();
    void buildDays();
    void buildMore();
    QComboBox *addPrescriber();
    void follow();
    void showFields();
    void showField(QWidget *field, const QString &name, const QString &content);

    Medicine typed() const;
    Medicine remembered(const Medicine &medicine) const;
    bool areDaysRight();

    std::optional<Medicine> m_before;
    Medicine m_medicine; ///< as the form began
    QList<Contact> m_contacts;
    QDate m_today;
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
    QLineEdit *m_purpose = nullptr;
    QComboBox *m_prescriber = nullptr;
    DateField *m_startedOn = nullptr;
    DateField *m_stoppedOn = nullptr;
    QLineEdit *m_whyStopped = nullptr;
    DateField *m_changedOn = nullptr;
    QLineEdit *m_whyChanged = nullptr;
    QLineEdit *m_supplier = nullptr;
    SuppliesField *m_supplies = nullptr;
    QPlainTextEdit *m_whenItFails = nullptr;
    QPlainTextEdit *m_notes = nullptr;
};
