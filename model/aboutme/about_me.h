// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/choices.h"
#include "model/base/id.h"

#include <QString>
#include <array>

/// What others are told, in the order in which it is written down.
enum class AboutTopic {
    Loves,
    Tells,
    Frightens,
    Sleeps,
    Eats,
    Moves,
    Toilet,
    Day,
    Procedures,
    Family,
    Siblings,
    PickUp
};
inline constexpr int kAboutTopics = 12;

/// What the child would like others to know, in the first person. A book has one at most.
struct AboutMe {
    Id<AboutMe> id = Id<AboutMe>::create();
    std::array<QString, kAboutTopics> words = {};
    friend bool operator==(const AboutMe &, const AboutMe &) = default;

    const QString &of(AboutTopic topic) const { return words[size_t(topic)]; }
};

/// Who is told.
enum class AboutMeReader { School, Hospital, Sitter };

/// Whether a topic stands on the page of a reader: never, when it is chosen, or unless it is taken out.
enum class AboutMeOffer { Never, WhenChosen, Usually };
AboutMeOffer offerOf(AboutTopic topic, AboutMeReader reader);

/// As the child says it: the heading on the page.
template <>
std::span<const NamedChoice<AboutTopic>> namedChoices<AboutTopic>();

template <>
std::span<const NamedChoice<AboutMeReader>> namedChoices<AboutMeReader>();
