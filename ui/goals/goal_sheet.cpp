// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goal_sheet.h"

#include "model/base/isolated.h"

GoalSheet::GoalSheet(const PageContext &context, const Goal &goal, QWidget *parent) :
    ShortSheet(tr("How it goes"), goal.title, context, goal, parent) {
    m_note = addText(tr("A note of today"), {}, "note", 2);
    choice(tr("Where it stands"), &Goal::status, "status");
}

void GoalSheet::complete(Goal &goal) const {
    if (!words(m_note).isEmpty())
        goal.notes.append({today(), words(m_note)});
    goal = withHistory(before(), goal, today());
}

QString GoalSheet::outcome(const Goal &after) const {
    //: a goal, and where it stands
    return tr("%1: %2").arg(isolated(after.title), nameOf(after.status));
}
