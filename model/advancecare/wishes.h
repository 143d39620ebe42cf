// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/choices.h"
#include "model/base/id.h"

#include <QDate>
#include <QString>
#include <array>
#include <optional>

/// What wishes are about, in the order in which one speaks of them. The last ones are about the end of life.
enum class WishTopic {
    GoodDay,
    PeopleNear,
    PlaceOfCare,
    Music,
    Faith,
    Siblings,
    Photos,
    LastDays,
    Farewell,
    Remembering
};
inline constexpr int kWishTopics = 10;

/// Whether the family agrees to photos of the child.
enum class PhotoWish { NotSaid, Yes, No };

/// What is wished: what the child says and what the family says stand apart, and are never mixed.
struct WishWords {
    QString child = {};
    QString family = {};
    friend bool operator==(const WishWords &, const WishWords &) = default;

    bool isEmpty() const { return child.isEmpty() && family.isEmpty(); }
};

/// What the child and the family wish, for the family and for those whom it chooses: on no other paper than
/// its own. A book has one at most.
struct Wishes {
    Id<Wishes> id = Id<Wishes>::create();
    std::array<WishWords, kWishTopics> words = {};
    PhotoWish photos = PhotoWish::NotSaid;
    std::optional<QDate> childSaidOn = {};
    friend bool operator==(const Wishes &, const Wishes &) = default;

    const WishWords &of(WishTopic topic) const { return words[size_t(topic)]; }
    /// Whether anything is written of it.
    bool tells(WishTopic topic) const;
};

/// What is about the end of life is shown, asked and printed only when somebody wants to.
bool isOfEndOfLife(WishTopic topic);

template <>
std::span<const NamedChoice<WishTopic>> namedChoices<WishTopic>();

template <>
std::span<const NamedChoice<PhotoWish>> namedChoices<PhotoWish>();
