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

template <>
std::span<const NamedChoice<GoalKind>> namedChoices<GoalKind>() {
    static constexpr NamedChoice<GoalKind> names[] = {
        {GoalKind::Hope, QT_TRANSLATE_NOOP("Names", "Hope")},
        {GoalKind::Worry, QT_TRANSLATE_NOOP3("Names", "Worry", "a kind of goal")},
        {GoalKind::Goal, QT_TRANSLATE_NOOP("Names", "Goal")},
    };
    return names;
}

template <>
std::span<const NamedChoice<GoalVoice>> namedChoices<GoalVoice>() {
    static constexpr NamedChoice<GoalVoice> names[] = {
        {GoalVoice::Child, QT_TRANSLATE_NOOP("Names", "the child's words")},
        {GoalVoice::Parent, QT_TRANSLATE_NOOP("Names", "a parent's words")},
        {GoalVoice::Sibling, QT_TRANSLATE_NOOP("Names", "a brother's or sister's words")},
        {GoalVoice::Team, QT_TRANSLATE_NOOP("Names", "the care team's words")},
    };
    return names;
}

template <>
std::span<const NamedChoice<GoalArea>> namedChoices<GoalArea>() {
    static constexpr NamedChoice<GoalArea> names[] = {
        {GoalArea::Comfort, QT_TRANSLATE_NOOP("Names", "Comfort")},
        {GoalArea::Family, QT_TRANSLATE_NOOP("Names", "Family")},
        {GoalArea::PlayAndJoy, QT_TRANSLATE_NOOP("Names", "Play and joy")},
        {GoalArea::School, QT_TRANSLATE_NOOP("Names", "School")},
        {GoalArea::MedicalCare, QT_TRANSLATE_NOOP("Names", "Medical care")},
        {GoalArea::Spirit, QT_TRANSLATE_NOOP("Names", "Spirit and faith")},
        {GoalArea::DailyLife, QT_TRANSLATE_NOOP("Names", "Daily life")},
        {GoalArea::Other, QT_TRANSLATE_NOOP("Names", "Something else")},
    };
    return names;
}

template <>
std::span<const NamedChoice<GoalStatus>> namedChoices<GoalStatus>() {
    static constexpr NamedChoice<GoalStatus> names[] = {
        {GoalStatus::Active, QT_TRANSLATE_NOOP("Names", "Active")},
        {GoalStatus::Changed, QT_TRANSLATE_NOOP("Names", "Changed")},
        {GoalStatus::Resting, QT_TRANSLATE_NOOP("Names", "Resting")},
        {GoalStatus::Reached, QT_TRANSLATE_NOOP("Names", "Reached")},
    };
    return names;
}
