// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goals_page.h"

#include "model/base/choices.h"
#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/goals/goal.h"
#include "model/goals/goal_table.h"
#include "ui/attachments/attachments_section.h"
#include "ui/goals/goal_editor.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/history.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/widgets.h"

#include <QCheckBox>
#include <QCoreApplication>

namespace {

QString eventText(const GoalEvent &event) {
    switch (event.what) {
    case GoalEvent::What::Written:
        return GoalsPage::tr("Written down");
    case GoalEvent::What::TitleChanged:
        return GoalsPage::tr("Before, it said: %1").arg(isolated(event.before));
    case GoalEvent::What::StatusChanged:
        return GoalsPage::tr("Now: %1").arg(nameOf(GoalStatus(event.after.toInt())));
    case GoalEvent::What::StepDone:
        return GoalsPage::tr("Step done: %1").arg(isolated(event.after));
    }
    return {};
}

QString searchText(const Goal &goal) {
    QStringList texts{goal.title, goal.whyItMatters, nameOf(goal.area)};
    for (const GoalStep &step : goal.steps)
        texts.append(step.text);
    for (const GoalNote &note : goal.notes)
        texts.append(note.text);
    return searchKey(texts.join(QLatin1Char('\n')));
}

ListPage::Texts texts() {
    return {GoalsPage::tr("Goals"),
            GoalsPage::tr("Add goal"),
            GoalsPage::tr("Search goals"),
            GoalsPage::tr("What do you hope for? What worries you? Write it here in your own words. "
                          "Small things count."),
            GoalsPage::tr("Write the first one"),
            GoalsPage::tr("Choose a goal to read it."),
            "bullseye"};
}

} // namespace

GoalsPage::GoalsPage(const PageContext &context, QWidget *parent) :
    ListPage(context, texts(), parent), m_model({{tr("Goal"), [](const Goal &goal) { return goal.title; }}}) {
    buildModel();
    setModel(&m_model);
    reload();
    reloadOn<GoalTable>(context.store);
}

void GoalsPage::buildModel() {
    m_model.setRole(SubtitleRole, [](const Goal &goal) {
        return tr("%1 · %2", "kind and area of a goal").arg(nameOf(goal.kind), nameOf(goal.area));
    });
    m_model.setRole(GroupRole, [](const Goal &goal) { return nameOf(goal.status); });
    m_model.setRole(SearchRole, searchText);
}

void GoalsPage::reload() {
    auto goals = m_context.store.table<GoalTable>().all();
    if (!goals)
        return m_context.history.tell(goals.error());
    std::stable_sort(goals->begin(), goals->end(),
                     [](const Goal &a, const Goal &b) { return a.status < b.status; });
    m_model.setRows(*goals);
    refresh();
}

void GoalsPage::fillDetail(DetailView *detail, int row) {
    const Goal &goal = m_model.at(row);
    detail->addTitle(goal.title);
    detail->addChips({nameOf(goal.kind), nameOf(goal.status), nameOf(goal.area), nameOf(goal.voice)});
    detail->addField(tr("Why it matters"), goal.whyItMatters);
    addSteps(detail, goal);
    if (!goal.notes.isEmpty())
        detail->addSection(tr("Notes over time"));
    for (auto note = goal.notes.rbegin(); note != goal.notes.rend(); ++note)
        detail->addDated(note->writtenOn, note->text);
    detail->addSection(tr("How it went"));
    for (auto event = goal.events.rbegin(); event != goal.events.rend(); ++event)
        detail->addDated(event->on, eventText(*event));
    detail->addWidget(new AttachmentsSection(m_context, AttachmentOwner::Goal, goal.id.uuid()));
}

void GoalsPage::addSteps(DetailView *detail, const Goal &goal) {
    if (goal.steps.isEmpty())
        return;
    detail->addSection(tr("Small next steps"));
    for (int i = 0; i < goal.steps.size(); ++i) {
        auto *box = checkBox(withoutMnemonic(goal.steps[i].text));
        box->setObjectName(QStringLiteral("step%1").arg(i));
        box->setChecked(goal.steps[i].doneOn.has_value());
        connect(box, &QCheckBox::clicked, this, [this, goal, i](bool done) { tick(goal, i, done); });
        detail->addWidget(box);
    }
}

void GoalsPage::tick(const Goal &goal, int step, bool done) {
    Goal after = goal;
    after.steps[step].doneOn = done ? std::optional(m_context.clock.today()) : std::nullopt;
    m_context.history.perform(changes(done ? tr("Tick step") : tr("Untick step"), goal, after));
}

void GoalsPage::add() {
    openEditor(std::nullopt);
}

void GoalsPage::edit(int row) {
    if (row >= 0)
        openEditor(m_model.at(row));
}

void GoalsPage::openEditor(const std::optional<Goal> &before) {
    auto *editor =
        new GoalEditor(before.value_or(Goal{}), !before, m_context.clock.today(), m_context.prompts, this);
    connect(editor, &QDialog::accepted, this, [this, editor] { select(editor->goal().id.uuid()); });
    editor->begin(m_context, {QStringLiteral("goals"), idOf(before)}, [this, editor, before] {
        return m_context.history.attempt(
            changes(before ? tr("Edit goal") : tr("Add goal"), before, editor->goal()));
    });
}

ChangeSet GoalsPage::changes(const QString &label, const std::optional<Goal> &before,
                             const Goal &after) const {
    if (before && *before == after)
        return {};
    return {label, {Edit<Goal>{before, withHistory(before, after, m_context.clock.today())}}};
}

void GoalsPage::remove(int row) {
    if (row >= 0)
        removeWithAttachments({tr("Delete goal"), {removing(m_model.at(row))}}, AttachmentOwner::Goal,
                              recordAt(row));
}
