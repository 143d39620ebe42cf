// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goal_editor.h"

#include "ui/goals/steps_field.h"

GoalEditor::GoalEditor(const PageContext &context, const std::optional<Goal> &before, QWidget *parent) :
    RecordEditor(before ? tr("Edit goal") : tr("A hope, a worry or a goal"), context, before, {}, parent) {
    require(line(tr("In your own words"), &Goal::title, "title"), tr("Please write a few words here."));
    choice(tr("These are"), &Goal::voice, "voice");
    choice(tr("This is a"), &Goal::kind, "kind");
    text(tr("Why it matters"), &Goal::whyItMatters, "why");
    beginGroup(tr("Next steps and notes"), "stepsGroup");
    field(tr("Small steps"), new StepsField(start().steps, today()), &StepsField::steps, &Goal::steps,
          "steps");
    m_note = addText(tr("Add a note of today"), {}, "note", 2);
    beginGroup(tr("What it is about, and where it stands"), "standing");
    choice(tr("It is about"), &Goal::area, "area");
    choice(tr("Where it stands"), &Goal::status, "status");
    check(tr("Show it on Today"), &Goal::inView, "inView");
}

void GoalEditor::complete(Goal &goal) const {
    if (!words(m_note).isEmpty())
        goal.notes.append({today(), words(m_note)});
    goal = withHistory(before(), goal, today());
}
