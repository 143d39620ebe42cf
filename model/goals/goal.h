// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/choices.h"
#include "model/base/id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

enum class GoalKind { Hope, Worry, Goal };
enum class GoalVoice { Child, Parent, Sibling, Team };
enum class GoalArea { Comfort, Family, PlayAndJoy, School, MedicalCare, Spirit, DailyLife, Other };
enum class GoalStatus { Active, Changed, Resting, Reached };

struct GoalStep {
    QString text = {};
    std::optional<QDate> doneOn = {};
    friend bool operator==(const GoalStep &, const GoalStep &) = default;
};

struct GoalNote {
    QDate writtenOn = {};
    QString text = {};
    friend bool operator==(const GoalNote &, const GoalNote &) = default;
};

/// One line of what changed when. The words are made when it is shown, in the language of then.
struct GoalEvent {
    enum class What { Written, TitleChanged, StatusChanged, StepDone };
    QDate on = {};
    What what = What::Written;
    QString before = {}; ///< the title before, the status before (its stored number), empty for a step
    QString after = {};  ///< the title, the status, or the step's text
    friend bool operator==(const GoalEvent &, const GoalEvent &) = default;
};

/// A hope, a worry or a goal, in the words of whoever said it.
struct Goal {
    Id<Goal> id = Id<Goal>::create();
    QString title = {};
    GoalKind kind = GoalKind::Goal;
    GoalVoice voice = GoalVoice::Parent;
    GoalArea area = GoalArea::Other;
    GoalStatus status = GoalStatus::Active;
    QString whyItMatters = {};
    bool inView = true; ///< shown on Today while active
    QList<GoalStep> steps = {};
    QList<GoalNote> notes = {};
    QList<GoalEvent> events = {};
    friend bool operator==(const Goal &, const Goal &) = default;
};

/// `after` with the lines added to its history that tell what changed since `before`.
Goal withHistory(const std::optional<Goal> &before, Goal after, QDate today);

template <>
std::span<const NamedChoice<GoalKind>> namedChoices<GoalKind>();

template <>
std::span<const NamedChoice<GoalVoice>> namedChoices<GoalVoice>();

template <>
std::span<const NamedChoice<GoalArea>> namedChoices<GoalArea>();

template <>
std::span<const NamedChoice<GoalStatus>> namedChoices<GoalStatus>();
