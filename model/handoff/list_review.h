// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service_fields.h"
#include "model/lists/service_list.h"

/// A service of a list that somebody gave to the family, beside what is in the book.
struct ArrivedService {
    enum class State { New, Changed, AlreadyThere };
    State state = State::New;
    std::optional<Resource> before = {};       ///< what is in the book
    Resource after = {};                       ///< as it will be
    QList<ServiceDifference> differences = {}; ///< of the service, since the last list that told of it
};

/// What a list would bring. What the family wrote itself stays: its notes, where it stands, and each line
/// that says something else than the last list did.
QList<ArrivedService> reviewList(const ServiceList &list, const QList<Resource> &present);

/// The service as a list told it, without what the family wrote; empty where no list did.
std::optional<Service> toldService(const Resource &resource);
