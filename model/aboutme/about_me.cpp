// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/aboutme/about_me.h"

namespace {

using enum AboutMeOffer;

/// For school and respite, a hospital, and somebody who looks after the child for a while. Who may collect
/// the child can be about custody: it is never told unasked.
constexpr AboutMeOffer kOffers[kAboutTopics][3] = {
    {Usually, Usually, Usually},          // loves
    {Usually, Usually, Usually},          // tells
    {Usually, Usually, Usually},          // frightens
    {Usually, Usually, Usually},          // sleeps
    {Usually, Usually, Usually},          // eats
    {Usually, Usually, Usually},          // moves
    {Usually, Usually, Usually},          // toilet
    {Usually, WhenChosen, Usually},       // day
    {Never, Usually, Never},              // procedures
    {WhenChosen, WhenChosen, Never},      // family
    {WhenChosen, WhenChosen, WhenChosen}, // siblings
    {WhenChosen, Never, WhenChosen},      // pick up
};

} // namespace

AboutMeOffer offerOf(AboutTopic topic, AboutMeReader reader) {
    return kOffers[int(topic)][int(reader)];
}

template <>
std::span<const NamedChoice<AboutTopic>> namedChoices<AboutTopic>() {
    static constexpr NamedChoice<AboutTopic> names[] = {
        {AboutTopic::Loves, QT_TRANSLATE_NOOP("Names", "Who and what I love, and my names for them")},
        {AboutTopic::Tells, QT_TRANSLATE_NOOP("Names", "How I tell you yes, no, more, stop and toilet")},
        {AboutTopic::Frightens, QT_TRANSLATE_NOOP("Names", "What frightens me, and what helps then")},
        {AboutTopic::Sleeps, QT_TRANSLATE_NOOP("Names", "How I sleep")},
        {AboutTopic::Eats, QT_TRANSLATE_NOOP("Names", "How I eat and drink")},
        {AboutTopic::Moves, QT_TRANSLATE_NOOP("Names", "How I move and am lifted")},
        {AboutTopic::Toilet, QT_TRANSLATE_NOOP("Names", "How I go to the toilet")},
        {AboutTopic::Day, QT_TRANSLATE_NOOP("Names", "My day")},
        {AboutTopic::Procedures,
         QT_TRANSLATE_NOOP("Names", "Blood draws, dressings, operations: what works for me")},
        {AboutTopic::Family, QT_TRANSLATE_NOOP("Names", "My family, our faith and our languages")},
        {AboutTopic::Siblings, QT_TRANSLATE_NOOP("Names", "My brothers and sisters")},
        {AboutTopic::PickUp, QT_TRANSLATE_NOOP("Names", "Who may pick me up, and who may not")},
    };
    return names;
}

template <>
std::span<const NamedChoice<AboutMeReader>> namedChoices<AboutMeReader>() {
    static constexpr NamedChoice<AboutMeReader> names[] = {
        {AboutMeReader::School, QT_TRANSLATE_NOOP("Names", "School, or respite care")},
        {AboutMeReader::Hospital, QT_TRANSLATE_NOOP("Names", "A hospital")},
        {AboutMeReader::Sitter, QT_TRANSLATE_NOOP("Names", "A new caregiver, or a sitter")},
    };
    return names;
}
