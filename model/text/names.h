// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appointments/appointment.h"
#include "model/careteam/contact.h"
#include "model/community/resource.h"
#include "model/diary/diary_entry.h"
#include "model/goals/goal.h"
#include "model/medicines/medicine.h"

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
QString nameOf(Unit); ///< as it stands behind a number
QString nameOf(TreatmentKind);
QString nameOf(DoseOutcome);
QString nameOf(MedicineChange::What);

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
inline constexpr int choiceCount<TrackerKind> = 10;
template <>
inline constexpr int choiceCount<Reporter> = 4;
template <>
inline constexpr int choiceCount<Team> = 8;
template <>
inline constexpr int choiceCount<PhoneKind> = 7;
template <>
inline constexpr int choiceCount<ResourceCategory> = 22;
template <>
inline constexpr int choiceCount<ResourceState> = 6;

template <>
inline constexpr int choiceCount<Unit> = 7;
template <>
inline constexpr int choiceCount<TreatmentKind> = 5;
template <>
inline constexpr int choiceCount<DoseOutcome> = 5;

/// Every choice with its name, in the order in which it is offered.
template <typename Enum>
QList<std::pair<Enum, QString>> choices() {
    static_assert(choiceCount<Enum> > 0);
    QList<std::pair<Enum, QString>> all;
    for (int i = 0; i < choiceCount<Enum>; ++i)
        all.append({Enum(i), nameOf(Enum(i))});
    return all;
}

/// A value of a tracker, as kept, as it is read: "6", "quite a bit", "yes", "7.5 h", "101.3 °F", "12 of 60".
QString valueText(const Tracker &tracker, double value);
/// How long an event lasted: "2 min", "1 h 20 min".
QString durationText(qint64 seconds);
/// What the faces 0 to 4 show, in words.
QStringList faceWords();
/// What 0, 1, 2, 3 and 4 mean, in Hearthbook's own words.
QStringList zeroToFourWords();
