// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/child/child.h"
#include "ui/kit/editor.h"

class PhotoField;

class ChildEditor : public Editor {
    Q_OBJECT
public:
    ChildEditor(const Child &child, QDate today, Prompts &prompts, QWidget *parent);

    /// The child as it stands in the form.
    Child child() const;

protected:
    bool validate() override;

private:
    Child m_child;
    QDate m_today;
    PhotoField *m_photo;
    QLineEdit *m_name;
    QLineEdit *m_calledName;
    DateField *m_birthDate;
    QLineEdit *m_languages;
    QPlainTextEdit *m_diagnoses;
    QPlainTextEdit *m_allergies;
    QPlainTextEdit *m_comforts;
    QPlainTextEdit *m_upsets;
    QLineEdit *m_saysYes;
    QLineEdit *m_saysNo;
    QPlainTextEdit *m_whatMatters;
};
