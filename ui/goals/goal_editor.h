// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/goals/goal.h"
#include "ui/kit/editor.h"

class StepsField;

class GoalEditor : public Editor {
    Q_OBJECT
public:
    GoalEditor(const Goal &goal, bool isNew, QDate today, Prompts &prompts, QWidget *parent);

    /// The goal as it stands in the form.
    Goal goal() const;

protected:
    bool validate() override;

private:
    Goal m_goal;
    QDate m_today;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QComboBox *m_voice;
    QComboBox *m_area;
    QComboBox *m_status;
    QPlainTextEdit *m_why;
    StepsField *m_steps;
    QPlainTextEdit *m_note;
    QCheckBox *m_inView;
};
