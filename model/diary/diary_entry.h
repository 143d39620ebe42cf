// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/tracker.h"
#include "model/time/moment.h"

#include <optional>

enum class Reporter { Child, Parent, Nurse, Other };

/// What somebody noticed at one moment. Reports of different people are never averaged together.
struct DiaryEntry {
    Id<DiaryEntry> id = Id<DiaryEntry>::create();
    Id<Tracker> tracker = {};
    Moment moment = {};
    Reporter reporter = Reporter::Parent;
    std::optional<double> value = {}; ///< within valueRange() of the tracker's kind; none for free words
    QString words = {};
    QString whatHelped = {};
    friend bool operator==(const DiaryEntry &, const DiaryEntry &) = default;
};
