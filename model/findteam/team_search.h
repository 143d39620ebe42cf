// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/choices.h"
#include "model/base/id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

/// The numbers are those of the book.
enum class TeamKind { Palliative, Hospice, HomeCare, Other };
enum class TeamStage { Asked, Referred, FirstVisit, WithUs };
inline constexpr int kTeamStages = 4;

/// A stage that was reached: when and with whom, as far as anybody knows it.
struct TeamStep {
    TeamStage stage = TeamStage::Asked;
    std::optional<QDate> on = {};
    QString with = {};
    friend bool operator==(const TeamStep &, const TeamStep &) = default;
};

/// A team that the family looks for, and how far that is.
struct TeamSearch {
    Id<TeamSearch> id = Id<TeamSearch>::create();
    QString name = {};
    TeamKind kind = TeamKind::Palliative;
    QString phone = {};
    QString notes = {};
    QList<TeamStep> steps = {}; ///< in the order of the stages, each at most once
    friend bool operator==(const TeamSearch &, const TeamSearch &) = default;
};

/// The step of this stage; nothing where it was not reached.
std::optional<TeamStep> stepOf(const TeamSearch &search, TeamStage stage);
/// The search with this step, in the place of one of the same stage.
TeamSearch withStep(TeamSearch search, const TeamStep &step);
/// The search as if this stage had not been reached.
TeamSearch withoutStep(TeamSearch search, TeamStage stage);
/// The furthest stage that was reached; nothing before the first.
std::optional<TeamStage> stageOf(const TeamSearch &search);
/// The stage behind it; nothing once the team is there.
std::optional<TeamStage> nextStage(const TeamSearch &search);
/// "March 3, 2026, Dr. Ana": what is known of a step.
QString stepText(const TeamStep &step);

template <>
std::span<const NamedChoice<TeamKind>> namedChoices<TeamKind>();

template <>
std::span<const NamedChoice<TeamStage>> namedChoices<TeamStage>();
