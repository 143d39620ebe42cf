// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findteam/team_search_editor.h"

#include "model/base/isolated.h"

using namespace Qt::StringLiterals;

TeamSearchEditor::TeamSearchEditor(const PageContext &context, const std::optional<TeamSearch> &before,
                                   QWidget *parent) :
    RecordEditor(before ? tr("Edit team") : tr("A team that we look for"), context, before, {}, parent) {
    require(line(tr("Team"), &TeamSearch::name, "name"), tr("Please write which team it is."));
    choice(tr("Kind"), &TeamSearch::kind, "kind");
    line(tr("Phone"), &TeamSearch::phone, "phone");
    text(tr("Notes"), &TeamSearch::notes, "notes", 2);
    beginGroup(tr("How far it is"), "stepsGroup");
    for (const auto &[stage, name] : choices<TeamStage>())
        buildStep(stage);
}

void TeamSearchEditor::buildStep(TeamStage stage) {
    const auto step = stepOf(start(), stage);
    const QByteArray number = QByteArray::number(int(stage));
    StepFields &fields = m_steps[size_t(stage)];
    fields.isReached = addCheck(nameOf(stage), step.has_value(), ("reached" + number).constData());
    fields.on = addDate(tr("On which day"), step ? step->on : std::nullopt, ("on" + number).constData());
    fields.with = addLine(tr("With whom"), step ? step->with : QString(), ("with" + number).constData());
    requireDay(fields.on);
}

/// Who writes a day or a name has reached the stage.
void TeamSearchEditor::complete(TeamSearch &search) const {
    for (const auto &[stage, name] : choices<TeamStage>()) {
        const StepFields &fields = m_steps[size_t(stage)];
        const TeamStep step{stage, fields.on->date(), words(fields.with)};
        const bool isReached = fields.isReached->isChecked() || step.on || !step.with.isEmpty();
        search = isReached ? withStep(search, step) : withoutStep(search, stage);
    }
}

TeamStepSheet::TeamStepSheet(const PageContext &context, const TeamSearch &search, QWidget *parent) :
    ShortSheet(nameOf(nextStage(search).value_or(TeamStage::WithUs)), search.name, context, search, parent),
    m_stage(nextStage(search).value_or(TeamStage::WithUs)) {
    m_on = addDate(tr("On which day"), today(), "on");
    m_with = addLine(tr("With whom? This may stay blank."), {}, "with");
    requireDay(m_on);
}

void TeamStepSheet::complete(TeamSearch &search) const {
    search = withStep(search, {m_stage, m_on->date(), words(m_with)});
}

QString TeamStepSheet::outcome(const TeamSearch &after) const {
    //: a team, and how far it is with it
    return tr("%1: %2").arg(isolated(after.name), nameOf(m_stage));
}
