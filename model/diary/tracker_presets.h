// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/tracker.h"

#include <QFlags>
#include <QList>

/// Under which heading a suggestion stands.
enum class PresetGroup { Body, Feelings, DailyLife, GoodThings };

/// What is going on with a child, for suggestions that fit. Nothing of it is kept.
enum class Situation {
    Treatment = 1 << 0, ///< that makes sick or tired
    Breathing = 1 << 1, ///< trouble of lungs or heart
    Nerves = 1 << 2,    ///< seizures, stiff muscles
    NoWords = 1 << 3,   ///< the child cannot say it
    TubeFeeding = 1 << 4,
};
Q_DECLARE_FLAGS(Situations, Situation)
Q_DECLARE_OPERATORS_FOR_FLAGS(Situations)

/// A suggestion of what to keep track of. Its name is in the language of the program; once chosen
/// it is the family's own word.
struct TrackerPreset {
    QString key = {};
    QString name = {};
    TrackerKind kind = TrackerKind::ZeroToTen;
    PresetGroup group = PresetGroup::Body;
    int fromYears = 0;
    int toYears = 99;
    Situations situations = {}; ///< in which it comes to the front; none: it always fits
    Unit unit = Unit::None;
    QString sheet = {};
};

/// Every suggestion, as for a child who can rate with numbers.
QList<TrackerPreset> trackerPresets();

/// The suggestions for a child of an age (nothing when nobody knows) and situation: few in each group, with
/// scales that the child can use.
QList<TrackerPreset> suggestionsFor(std::optional<int> years, Situations situations);

/// Under this age children are not asked to rate: the parent says what he or she sees.
inline constexpr int kYoungestToRate = 5;
/// From this age three and more choices; before, two.
inline constexpr int kYoungestForNumbers = 8;

/// A tracker made from a suggestion, at a place in the family's order.
Tracker trackerFrom(const TrackerPreset &preset, int position);
