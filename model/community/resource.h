// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QDate>
#include <QList>
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
    Counselling,
    Siblings,
    Spiritual,
    School,
    PlayAndWishes,
    MoneyAndInsurance,
    Legal,
    PeerFamilies,
    Bereavement,
    LanguageHelp,
    Other
};
enum class ResourceState { Idea, ToCall, Called, WaitingList, Using, NotForUs };

struct ResourceNote {
    QDate writtenOn = {};
    QString text = {};
    friend bool operator==(const ResourceNote &, const ResourceNote &) = default;
};

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
    QList<ResourceNote> notes = {};
    friend bool operator==(const Resource &, const Resource &) = default;
};
