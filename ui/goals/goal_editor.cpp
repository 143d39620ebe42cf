// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goal_editor.h"

#include "model/base/choices.h"
#include "model/goals/goal.h"
#include "ui/goals/steps_field.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

GoalEditor::GoalEditor(const Goal &goal, bool isNew, QDate today, Prompts &prompts, QWidget *parent) :
    Editor(isNew ? tr("A hope, a worry or a goal") : tr("Edit goal"), prompts, parent), m_goal(goal),
    m_today(today) {
    m_title = addLine(tr("In your own words"), goal.title, "title");
    m_kind = addChoice(tr("This is a"), choices<GoalKind>(), goal.kind, "kind");
    m_voice = addChoice(tr("These are"), choices<GoalVoice>(), goal.voice, "voice");
    m_area = addChoice(tr("It is about"), choices<GoalArea>(), goal.area, "area");
    m_status = addChoice(tr("Where it stands"), choices<GoalStatus>(), goal.status, "status");
    m_why = addText(tr("Why it matters"), goal.whyItMatters, "why");
    m_steps = new StepsField(goal.steps, today);
    connect(m_steps, &RepeatField::edited, this, &GoalEditor::touch);
    addField(tr("Small next steps"), m_steps, "steps");
    m_note = addText(tr("Add a note of today"), {}, "note", 2);
    m_inView = addCheck(tr("Show it on Today"), goal.inView, "inView");
}

Goal GoalEditor::goal() const {
    Goal goal = m_goal;
    goal.title = m_title->text().trimmed();
    goal.kind = chosen<GoalKind>(m_kind);
    goal.voice = chosen<GoalVoice>(m_voice);
    goal.area = chosen<GoalArea>(m_area);
    goal.status = chosen<GoalStatus>(m_status);
    goal.whyItMatters = m_why->toPlainText().trimmed();
    goal.steps = m_steps->steps();
    goal.inView = m_inView->isChecked();
    const QString note = m_note->toPlainText().trimmed();
    if (!note.isEmpty())
        goal.notes.append({m_today, note});
    return goal;
}

bool GoalEditor::validate() {
    const bool hasTitle = !m_title->text().trimmed().isEmpty();
    setMessage(m_title, hasTitle ? QString() : tr("Please write a few words here."));
    return hasTitle;
}
