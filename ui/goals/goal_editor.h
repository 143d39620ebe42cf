// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/goals/goal.h"
#include "ui/kit/record_editor.h"

class GoalEditor : public RecordEditor<Goal> {
    Q_OBJECT
public:
    GoalEditor(const PageContext &context, const std::optional<Goal> &before, QWidget *parent);

protected:
    void complete(Goal &goal) const override;

private:
    QPlainTextEdit *m_note;
};
