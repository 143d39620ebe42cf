// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goals_page.h"

#include "model/base/choices.h"
#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "ui/attachments/attachments_section.h"
#include "ui/goals/goal_editor.h"
#include "ui/goals/goal_sheet.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/history.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/widgets.h"

#include <QCheckBox>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

const QString kHowItGoes = u"how"_s;

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
    return searchKey(texts.join(u'\n'));
}

QString kindAndArea(const Goal &goal) {
    return GoalsPage::tr("%1 · %2", "kind and area of a goal").arg(nameOf(goal.kind), nameOf(goal.area));
}

ListPage::Texts texts() {
    return {.title = GoalsPage::tr("Goals"),
            .add = GoalsPage::tr("Add goal"),
            .search = GoalsPage::tr("Search goals"),
            .empty = GoalsPage::tr("What do you hope for? What worries you? Write it here in your own words. "
                                   "Small things count."),
            .firstStep = GoalsPage::tr("Write the first one"),
            .choose = GoalsPage::tr("Choose a goal to read it."),
            .icon = "bullseye",
            .place = u"goals"_s,
            .edit = GoalsPage::tr("Edit goal"),
            .remove = GoalsPage::tr("Delete goal")};
}

} // namespace

GoalsPage::GoalsPage(const PageContext &context, QWidget *parent) :
    RecordPage(context, texts(),
               {.title = [](const Goal &goal) { return goal.title; },
                .subtitle = kindAndArea,
                .group = [](const Goal &goal) { return nameOf(goal.status); },
                .search = searchText,
                .order = [](const Goal &goal) { return int(goal.status); },
                .attachments = AttachmentOwner::Goal},
               parent) {
    load();
}

void GoalsPage::fillDetail(DetailView *detail, const Goal &goal) {
    detail->addTitle(goal.title, beginningLarge(nameOf(goal.voice)));
    detail->addLead(goal.whyItMatters);
    detail->addChips({nameOf(goal.status), nameOf(goal.kind), nameOf(goal.area)});
    addSteps(detail, goal);
    auto *now = plainButton(tr("How it goes…"), "pencil");
    now->setObjectName(u"howItGoes"_s);
    connect(now, &QPushButton::clicked, this, [this, id = goal.id.uuid()] { openSheet(kHowItGoes, id); });
    detail->addWidget(wrappingRow({now}));
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
    detail->addSection(tr("Small steps"));
    for (int i = 0; i < goal.steps.size(); ++i) {
        auto *box = checkBox(withoutMnemonic(goal.steps[i].text));
        box->setObjectName(u"step%1"_s.arg(i));
        box->setChecked(goal.steps[i].doneOn.has_value());
        connect(box, &QCheckBox::clicked, this, [this, goal, i](bool done) { tick(goal, i, done); });
        detail->addWidget(box);
    }
}

void GoalsPage::tick(const Goal &goal, int step, bool done) {
    Goal after = goal;
    after.steps[step].doneOn = done ? std::optional(m_context.clock.today()) : std::nullopt;
    ChangeSet change = changing(done ? tr("Tick step") : tr("Untick step"), std::optional(goal),
                                withHistory(goal, after, m_context.clock.today()));
    //: %1 is a step towards a goal
    change.outcome = (done ? tr("Done: %1") : tr("Not done yet: %1")).arg(isolated(goal.steps[step].text));
    m_context.history.perform(change);
}

ShortSheet<Goal> *GoalsPage::newSheet(const QString &act, const Goal &goal) {
    return act == kHowItGoes ? new GoalSheet(m_context, goal, this) : nullptr;
}

RecordEditor<Goal> *GoalsPage::newEditor(const std::optional<Goal> &before) {
    return new GoalEditor(m_context, before, this);
}
