// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/medicines/dose.h"
#include "model/medicines/medicine.h"
#include "ui/kit/editor.h"

class SuggestField;

/// Something that was given: when, by whom, how much, for what, and later how it was.
class DoseEditor : public Editor {
    Q_OBJECT
public:
    struct Given {
        Medicine medicine = {};
        Dose dose = {};
        bool isNew = true;
        QStringList givers = {}; ///< names used before
    };
    DoseEditor(const Given &given, const QDateTime &now, Prompts &prompts, QWidget *parent);

    /// The dose as it stands in the form.
    Dose dose() const;

protected:
    bool validate() override;

private:
    SuggestField *addSuggested(const QString &label, const QString &text, const QStringList &suggestions,
                               const char *name);
    void addPlannedTime();
    Moment moment() const;

    Given m_given;
    QDateTime m_now;
    SuggestField *m_givenBy;
    DateField *m_date;
    QLineEdit *m_time;
    QComboBox *m_forTime = nullptr;
    QLineEdit *m_amount;
    SuggestField *m_reason;
    QComboBox *m_outcome = nullptr;
    QLineEdit *m_afterwards = nullptr;
};
