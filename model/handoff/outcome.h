// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/resource.h"

/// What came of one service of a list, as far as the family tells it to whoever gave them the list.
struct ServiceOutcome {
    QString hsdsId = {};
    QString service = {};
    QString organization = {};
    ResourceState state = ResourceState::Idea;
    QList<ResourceNote> notes = {}; ///< nothing where the family keeps them to itself
    friend bool operator==(const ServiceOutcome &, const ServiceOutcome &) = default;
};

/// Empty for a service that no list told of: nobody waits to hear of it.
inline std::optional<ServiceOutcome> outcomeOf(const Resource &resource, bool withNotes) {
    if (!isFromList(resource))
        return std::nullopt;
    return ServiceOutcome{resource.hsdsId, resource.service, resource.organization, resource.state,
                          withNotes ? resource.notes : QList<ResourceNote>()};
}
