// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/advancecare/wishes.h"

bool Wishes::tells(WishTopic topic) const {
    return !of(topic).isEmpty() || (topic == WishTopic::Photos && photos != PhotoWish::NotSaid);
}

bool isOfEndOfLife(WishTopic topic) {
    return topic >= WishTopic::LastDays;
}

template <>
std::span<const NamedChoice<WishTopic>> namedChoices<WishTopic>() {
    static constexpr NamedChoice<WishTopic> names[] = {
        {WishTopic::GoodDay, QT_TRANSLATE_NOOP("Names", "A good day")},
        {WishTopic::PeopleNear, QT_TRANSLATE_NOOP("Names", "People to be near")},
        {WishTopic::PlaceOfCare, QT_TRANSLATE_NOOP("Names", "Where to be cared for")},
        {WishTopic::Music, QT_TRANSLATE_NOOP("Names", "Music and sounds")},
        {WishTopic::Faith, QT_TRANSLATE_NOOP("Names", "Faith, and what gives strength")},
        {WishTopic::Siblings, QT_TRANSLATE_NOOP("Names", "Brothers and sisters")},
        {WishTopic::Photos, QT_TRANSLATE_NOOP("Names", "Photos and videos")},
        {WishTopic::LastDays, QT_TRANSLATE_NOOP("Names", "In the last days: where, and with whom")},
        {WishTopic::Farewell, QT_TRANSLATE_NOOP("Names", "What to say, to sing or to do then")},
        {WishTopic::Remembering, QT_TRANSLATE_NOOP("Names", "What to keep, and how to remember")},
    };
    return names;
}

template <>
std::span<const NamedChoice<PhotoWish>> namedChoices<PhotoWish>() {
    static constexpr NamedChoice<PhotoWish> names[] = {
        {PhotoWish::NotSaid, QT_TRANSLATE_NOOP3("Names", "Not said", "whether photos are wished")},
        {PhotoWish::Yes, QT_TRANSLATE_NOOP("Names", "Yes, photos are welcome")},
        {PhotoWish::No, QT_TRANSLATE_NOOP("Names", "No photos, please")},
    };
    return names;
}
