// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calls/call.h"
#include "model/community/resource.h"

/// What was heard from a service, for example in a call.
struct OutcomeNote {
    QDate writtenOn = {};
    QString text = {};
    QString saidBy = {};    ///< who said it, for example on the phone
    QString reference = {}; ///< the number that they gave to come back to it
    friend bool operator==(const OutcomeNote &, const OutcomeNote &) = default;
};

/// What came of one service of a list, as far as the family tells it to whoever gave them the list.
struct ServiceOutcome {
    QString hsdsId = {};
    QString service = {};
    QString organization = {};
    ResourceState state = ResourceState::Idea;
    QList<OutcomeNote> notes = {}; ///< nothing where the family keeps them to itself
    friend bool operator==(const ServiceOutcome &, const ServiceOutcome &) = default;
};

/// Empty for a service that no list told of: nobody waits to hear of it. `calls` are those that the family
/// tells of, with this service or with others.
std::optional<ServiceOutcome> outcomeOf(const Resource &resource, const QList<Call> &calls);
