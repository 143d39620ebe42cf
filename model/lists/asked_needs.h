// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/service_list.h"

/// What a family asked for, and whether a service of the list helps with it.
struct AskedNeed {
    Need need = Need::Food;
    bool isFound = false;
    friend bool operator==(const AskedNeed &, const AskedNeed &) = default;
};

/// All that was asked for, in its order. A service answers one row: two rows of the same kind want two.
QList<AskedNeed> askedNeeds(const ServiceList &list);

/// The service as an item that was found for a need: it stands among what helps with that.
ServiceListItem newItemFor(Need need, const Service &service);
