// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/choices.h"

#include <QDate>
#include <QString>
#include <optional>

/// How far somebody is with a task of the care, as those saw it who were there. No test and no licence.
enum class SkillLevel { Shown, DidAlone };

/// A task that somebody of the care team learned for this child, such as suction.
struct CareSkill {
    QString what = {};
    SkillLevel level = SkillLevel::Shown;
    std::optional<QDate> on = {};
    QString by = {}; ///< who showed it, or was there
    friend bool operator==(const CareSkill &, const CareSkill &) = default;
};

/// "Suction: did it alone · March 3, 2026 · Rosa"
QString skillText(const CareSkill &skill);

template <>
std::span<const NamedChoice<SkillLevel>> namedChoices<SkillLevel>();
