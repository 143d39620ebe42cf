// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QString>

enum class TrackerKind { ZeroToTen, ZeroToFourInWords, YesNo, Count, Hours, Words };

/// One thing that the family chose to keep track of.
struct Tracker {
    Id<Tracker> id = Id<Tracker>::create();
    QString name = {};
    TrackerKind kind = TrackerKind::ZeroToTen;
    QString preset =
        {};           ///< which suggestion it came from ("pain", "good_moment"); empty for the family's own
    int position = 0; ///< order on Today
    bool resting = false; ///< not asked for now; its past stays
    friend bool operator==(const Tracker &, const Tracker &) = default;

    bool isGoodMoment() const { return preset == QLatin1String("good_moment"); }
    bool hasValue() const { return kind != TrackerKind::Words; }
};

/// The lowest and highest value that an entry of this kind may have.
struct ValueRange {
    double lowest = 0;
    double highest = 0;
};
ValueRange valueRange(TrackerKind);
