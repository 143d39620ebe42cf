// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/goals/goal.h"

namespace {

bool wasDone(const Goal &goal, const QString &step) {
    return std::any_of(goal.steps.begin(), goal.steps.end(),
                       [&](const GoalStep &other) { return other.text == step && other.doneOn; });
}

} // namespace

Goal withHistory(const std::optional<Goal> &before, Goal after, QDate today) {
    if (!before) {
        after.events.append({today, GoalEvent::What::Written, {}, after.title});
        return after;
    }
    if (before->title != after.title)
        after.events.append({today, GoalEvent::What::TitleChanged, before->title, after.title});
    if (before->status != after.status)
        after.events.append({today, GoalEvent::What::StatusChanged, QString::number(int(before->status)),
                             QString::number(int(after.status))});
    for (const GoalStep &step : std::as_const(after.steps)) {
        if (step.doneOn && !wasDone(*before, step.text))
            after.events.append({today, GoalEvent::What::StepDone, {}, step.text});
    }
    return after;
}
