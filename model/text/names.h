// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appointments/appointment.h"
#include "model/careteam/contact.h"
#include "model/community/resource.h"
#include "model/diary/diary_entry.h"
#include "model/goals/goal.h"

#include <utility>

// What each choice is called in the language of the program.
QString nameOf(GoalKind);
QString nameOf(GoalVoice);
QString nameOf(GoalArea);
QString nameOf(GoalStatus);
QString nameOf(TrackerKind);
QString nameOf(Reporter);
QString nameOf(Team);
QString nameOf(PhoneKind);
QString nameOf(ResourceCategory);
QString nameOf(ResourceState);

/// How many choices there are; they count from 0.
template <typename Enum>
inline constexpr int choiceCount = 0;
template <>
inline constexpr int choiceCount<GoalKind> = 3;
template <>
inline constexpr int choiceCount<GoalVoice> = 4;
template <>
inline constexpr int choiceCount<GoalArea> = 8;
template <>
inline constexpr int choiceCount<GoalStatus> = 4;
template <>
inline constexpr int choiceCount<TrackerKind> = 6;
template <>
inline constexpr int choiceCount<Reporter> = 4;
template <>
inline constexpr int choiceCount<Team> = 8;
template <>
inline constexpr int choiceCount<PhoneKind> = 7;
template <>
inline constexpr int choiceCount<ResourceCategory> = 20;
template <>
inline constexpr int choiceCount<ResourceState> = 6;

/// Every choice with its name, in the order in which it is offered.
template <typename Enum>
QList<std::pair<Enum, QString>> choices() {
    static_assert(choiceCount<Enum> > 0);
    QList<std::pair<Enum, QString>> all;
    for (int i = 0; i < choiceCount<Enum>; ++i)
        all.append({Enum(i), nameOf(Enum(i))});
    return all;
}

/// A value of a tracker as it is read: "6", "quite a bit", "yes", "7.5 hours".
QString valueText(TrackerKind kind, double value);
/// What 0, 1, 2, 3 and 4 mean, in Hearthbook's own words.
QStringList zeroToFourWords();
