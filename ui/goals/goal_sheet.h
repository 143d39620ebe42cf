// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/goals/goal.h"
#include "ui/kit/short_sheet.h"

/// How it goes with a goal: where it stands now, and a note of today.
class GoalSheet : public ShortSheet<Goal> {
    Q_OBJECT
public:
    GoalSheet(const PageContext &context, const Goal &goal, QWidget *parent);

    QString outcome(const Goal &after) const override;

protected:
    void complete(Goal &goal) const override;

private:
    QPlainTextEdit *m_note;
};
