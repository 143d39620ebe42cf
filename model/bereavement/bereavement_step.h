// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QString>

/// What a family noted beside one of the things that can be done after a death. Nothing of it is ever due.
struct BereavementStep {
    Id<BereavementStep> id = Id<BereavementStep>::create();
    QString what = {}; ///< the BereavementThing that it is about
    bool isDone = false;
    bool isHidden = false;
    QString givenTo = {}; ///< who does it, as the family calls them
    friend bool operator==(const BereavementStep &, const BereavementStep &) = default;
};
