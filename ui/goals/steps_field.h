// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/goals/goal.h"
#include "ui/kit/repeat_field.h"

/// The small next steps of a goal, each with a tick.
class StepsField : public RepeatField {
    Q_OBJECT
public:
    StepsField(const QList<GoalStep> &steps, QDate today, QWidget *parent = nullptr);

    QList<GoalStep> steps() const;

protected:
    QWidget *makeRow() override;

private:
    QDate m_today;
};
