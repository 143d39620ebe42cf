// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/findteam/team_search.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"

#include <algorithm>

using namespace Qt::StringLiterals;

std::optional<TeamStep> stepOf(const TeamSearch &search, TeamStage stage) {
    for (const TeamStep &step : search.steps) {
        if (step.stage == stage)
            return step;
    }
    return std::nullopt;
}

TeamSearch withStep(TeamSearch search, const TeamStep &step) {
    search = withoutStep(search, step.stage);
    const auto behind = std::find_if(search.steps.begin(), search.steps.end(),
                                     [&step](const TeamStep &each) { return each.stage > step.stage; });
    search.steps.insert(behind, step);
    return search;
}

TeamSearch withoutStep(TeamSearch search, TeamStage stage) {
    search.steps.removeIf([stage](const TeamStep &step) { return step.stage == stage; });
    return search;
}

std::optional<TeamStage> stageOf(const TeamSearch &search) {
    return search.steps.isEmpty() ? std::nullopt : std::optional(search.steps.last().stage);
}

std::optional<TeamStage> nextStage(const TeamSearch &search) {
    const auto now = stageOf(search);
    if (now == TeamStage::WithUs)
        return std::nullopt;
    return now ? TeamStage(int(*now) + 1) : TeamStage::Asked;
}

QString stepText(const TeamStep &step) {
    return inARow({step.on ? dateText(*step.on) : QString(), step.with}, u", "_s);
}

template <>
std::span<const NamedChoice<TeamKind>> namedChoices<TeamKind>() {
    static constexpr NamedChoice<TeamKind> names[] = {
        {TeamKind::Palliative, QT_TRANSLATE_NOOP("Names", "Palliative care team")},
        {TeamKind::Hospice, QT_TRANSLATE_NOOP("Names", "Hospice for children")},
        {TeamKind::HomeCare, QT_TRANSLATE_NOOP("Names", "Nurses at home")},
        {TeamKind::Other, QT_TRANSLATE_NOOP3("Names", "Other", "a team")},
    };
    return names;
}

template <>
std::span<const NamedChoice<TeamStage>> namedChoices<TeamStage>() {
    static constexpr NamedChoice<TeamStage> names[] = {
        {TeamStage::Asked, QT_TRANSLATE_NOOP3("Names", "We asked", "for a team")},
        {TeamStage::Referred, QT_TRANSLATE_NOOP3("Names", "Referred", "to a team")},
        {TeamStage::FirstVisit, QT_TRANSLATE_NOOP3("Names", "First visit", "of a team")},
        {TeamStage::WithUs, QT_TRANSLATE_NOOP3("Names", "They are with us", "a team")},
    };
    return names;
}
