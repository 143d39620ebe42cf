// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/choices.h"
#include "model/base/moment.h"
#include "model/diary/tracker.h"

#include <QStringList>
#include <optional>

struct Dose;

struct DiaryImport;

enum class Reporter { Child, Parent, Nurse, Other };

/// What somebody noticed at one moment. Reports of different people are never averaged together.
struct DiaryEntry {
    Id<DiaryEntry> id = Id<DiaryEntry>::create();
    Id<Tracker> tracker = {};
    Moment moment = {};
    Reporter reporter = Reporter::Parent;
    QString reportedBy = {};          ///< by name, such as "Mom"; empty while nobody is named
    std::optional<double> value = {}; ///< within valueRange() of the tracker; none for free words and events
    QString words = {};
    QString whatHelped = {};
    std::optional<qint64> seconds = {}; ///< how long an event lasted; nothing when nobody knows
    std::optional<qint64> writtenUtc =
        {};                  ///< when it was written down, in milliseconds; nothing from before that was kept
    QStringList places = {}; ///< of the body: keys of model/diary/body_place.h
    QString feels = {};      ///< what it is like
    QString broughtOn = {};
    std::optional<Id<Dose>> dose = {};             ///< what was given for it
    std::optional<Id<DiaryImport>> broughtBy = {}; ///< which import it came with
    friend bool operator==(const DiaryEntry &, const DiaryEntry &) = default;
};

template <>
std::span<const NamedChoice<Reporter>> namedChoices<Reporter>();
