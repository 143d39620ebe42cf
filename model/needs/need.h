// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/choices.h"
#include "model/community/resource.h"

#include <QString>

/// What a family can want help with, in the order in which it is shown. The numbers are stored.
enum class Need {
    Food,
    Home,
    Utilities,
    GettingThere,
    Money,
    Insurance,
    Equipment,
    HelpAtHome,
    NearHospital,
    Siblings,
    School,
    Talking,
    Faith,
    Legal,
    Language,
    Play
};
inline constexpr int kNeeds = int(Need::Play) + 1;

/// What a family says to one of them; a blank is no answer at all.
enum class HelpWanted { Yes, Later, Fine };

/// The word of the need in files ("near-hospital"), for ever the same.
QString keyOf(Need need);
std::optional<Need> needOfKey(const QString &key);

/// The kinds of service that help with it, the nearest first.
QList<ResourceCategory> categoriesOf(Need need);

/// What one can say first on the phone.
QString firstSentence(Need need);

/// The services that may help with it: the family's own first, then those of which a list told. What is not
/// for this family is left out.
QList<Resource> servicesFor(Need need, const QList<Resource> &all);

template <>
std::span<const NamedChoice<Need>> namedChoices<Need>();

template <>
std::span<const NamedChoice<HelpWanted>> namedChoices<HelpWanted>();
