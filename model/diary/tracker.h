// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/choices.h"
#include "model/base/id.h"
#include "model/base/unit.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

using namespace Qt::StringLiterals;

enum class TrackerKind {
    ZeroToTen,
    ZeroToFourInWords,
    YesNo,
    Count,
    Hours,
    Words,
    Faces, ///< Hearthbook's own five, from 0, very sad, to 4, very happy
    Measurement,
    Event, ///< a beginning, perhaps an end, and words
    ScoreSheet,
};

/// What a tracked thing was called, and the last day on which it was.
struct PastName {
    QString name = {};
    QDate until = {};
    friend bool operator==(const PastName &, const PastName &) = default;
};

/// One thing that the family chose to keep track of. Once something was written, its kind stays: measuring in
/// another way is another tracker that follows this one, so that numbers of two scales never meet.
struct Tracker {
    Id<Tracker> id = Id<Tracker>::create();
    QString name = {};
    TrackerKind kind = TrackerKind::ZeroToTen;
    QString preset =
        {};           ///< which suggestion it came from ("pain", "good_moment"); empty for the family's own
    int position = 0; ///< order on Today
    bool resting = false;                    ///< not asked for now; its past stays
    Unit unit = Unit::None;                  ///< in which a measurement is shown
    QString sheet = {};                      ///< which score sheet: ScoreSheet::key
    std::optional<Id<Tracker>> follows = {}; ///< what measured the same thing before
    QList<PastName> pastNames = {};          ///< the oldest first
    friend bool operator==(const Tracker &, const Tracker &) = default;

    bool isGoodMoment() const { return preset == u"good_moment"_s; }
    /// Its value is any number of a range, not one of a few.
    bool isTyped() const {
        return kind == TrackerKind::Count || kind == TrackerKind::Hours || kind == TrackerKind::Measurement ||
               kind == TrackerKind::ScoreSheet;
    }
    bool hasValue() const { return kind != TrackerKind::Words && kind != TrackerKind::Event; }
};

/// The lowest and highest value that an entry may have, as kept.
struct ValueRange {
    double lowest = 0;
    double highest = 0;
};
ValueRange valueRange(const Tracker &tracker);

template <>
std::span<const NamedChoice<TrackerKind>> namedChoices<TrackerKind>();
