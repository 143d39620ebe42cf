// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/community/resource.h"

template <>
std::span<const NamedChoice<ResourceCategory>> namedChoices<ResourceCategory>() {
    static constexpr NamedChoice<ResourceCategory> names[] = {
        {ResourceCategory::Food, QT_TRANSLATE_NOOP("Names", "Food")},
        {ResourceCategory::Housing, QT_TRANSLATE_NOOP("Names", "Housing")},
        {ResourceCategory::Utilities, QT_TRANSLATE_NOOP("Names", "Power, water and heating")},
        {ResourceCategory::Transport, QT_TRANSLATE_NOOP("Names", "Getting there")},
        {ResourceCategory::Respite, QT_TRANSLATE_NOOP("Names", "A break for the family (respite)")},
        {ResourceCategory::Equipment, QT_TRANSLATE_NOOP("Names", "Equipment")},
        {ResourceCategory::HomeCare, QT_TRANSLATE_NOOP("Names", "Care at home")},
        {ResourceCategory::PalliativeTeam, QT_TRANSLATE_NOOP("Names", "Palliative care teams")},
        {ResourceCategory::Hospice, QT_TRANSLATE_NOOP("Names", "Hospice care")},
        {ResourceCategory::PediatricPain, QT_TRANSLATE_NOOP("Names", "Children's pain")},
        {ResourceCategory::Counselling, QT_TRANSLATE_NOOP("Names", "Talking and counseling")},
        {ResourceCategory::Siblings, QT_TRANSLATE_NOOP("Names", "Brothers and sisters")},
        {ResourceCategory::Spiritual, QT_TRANSLATE_NOOP("Names", "Faith and spirit")},
        {ResourceCategory::School, QT_TRANSLATE_NOOP("Names", "School and learning")},
        {ResourceCategory::PlayAndWishes, QT_TRANSLATE_NOOP("Names", "Play and wishes")},
        {ResourceCategory::MoneyAndInsurance, QT_TRANSLATE_NOOP("Names", "Money and insurance")},
        {ResourceCategory::Legal, QT_TRANSLATE_NOOP("Names", "Legal help")},
        {ResourceCategory::PeerFamilies, QT_TRANSLATE_NOOP("Names", "Other families")},
        {ResourceCategory::Bereavement, QT_TRANSLATE_NOOP("Names", "Grief support")},
        {ResourceCategory::FuneralHelp, QT_TRANSLATE_NOOP("Names", "Help with a funeral")},
        {ResourceCategory::LanguageHelp, QT_TRANSLATE_NOOP("Names", "Language help")},
        {ResourceCategory::Other, QT_TRANSLATE_NOOP("Names", "Something else")},
    };
    return names;
}

template <>
std::span<const NamedChoice<ResourceState>> namedChoices<ResourceState>() {
    static constexpr NamedChoice<ResourceState> names[] = {
        {ResourceState::Idea, QT_TRANSLATE_NOOP("Names", "An idea")},
        {ResourceState::ToCall, QT_TRANSLATE_NOOP("Names", "To call")},
        {ResourceState::Called, QT_TRANSLATE_NOOP("Names", "Called")},
        {ResourceState::WaitingList, QT_TRANSLATE_NOOP("Names", "On a waiting list")},
        {ResourceState::Using, QT_TRANSLATE_NOOP("Names", "Using it")},
        {ResourceState::NotForUs, QT_TRANSLATE_NOOP("Names", "Not for us")},
    };
    return names;
}
