// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/choices.h"
#include "model/base/id.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <optional>

enum class ResourceCategory {
    Food,
    Housing,
    Utilities,
    Transport,
    Respite,
    Equipment,
    HomeCare,
    PalliativeTeam,
    Hospice,
    PediatricPain,
    Counselling,
    Siblings,
    Spiritual,
    School,
    PlayAndWishes,
    MoneyAndInsurance,
    Legal,
    PeerFamilies,
    Bereavement,
    FuneralHelp,
    LanguageHelp,
    Other
};
enum class ResourceState { Idea, ToCall, Called, WaitingList, Using, NotForUs };

/// A service in the community, and where the family stands with it.
struct Resource {
    Id<Resource> id = Id<Resource>::create();
    QString service = {};
    QString organization = {};
    ResourceCategory category = ResourceCategory::Other;
    QString offers = {};
    QString phone = {};
    QString web = {};
    QString address = {};
    QString whoMayUseIt = {};
    QString cost = {};
    QString languages = {};
    std::optional<QDate> checkedOn = {};
    QString checkedBy = {};
    ResourceState state = ResourceState::Idea;

    // What follows is only there for a service that came with somebody's list.
    QString hsdsId = {};
    QString why = {};      ///< why this one
    QString nextStep = {}; ///< what to do first
    QString listedBy = {}; ///< who prepared the list
    std::optional<QDate> listedOn = {};
    QJsonObject document = {}; ///< HSDS: the service as the list told it
    friend bool operator==(const Resource &, const Resource &) = default;
};

/// Whether somebody's list told of it.
inline bool isFromList(const Resource &resource) {
    return !resource.document.isEmpty();
}

template <>
std::span<const NamedChoice<ResourceCategory>> namedChoices<ResourceCategory>();

template <>
std::span<const NamedChoice<ResourceState>> namedChoices<ResourceState>();
