// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/moment.h"

#include <optional>

/// A quarter of the day as a family speaks of it. The night belongs to the evening before it.
enum class PartOfDay { Morning, Midday, Evening, Night };
inline constexpr int kPartsOfDay = 4;

struct TimeSlot {
    QDate day = {};
    PartOfDay part = PartOfDay::Morning;
    friend bool operator==(const TimeSlot &, const TimeSlot &) = default;
};

QString nameOf(PartOfDay part);

/// Morning from 5, midday from 11, evening from 17, night from 22 o'clock.
TimeSlot slotOf(const Moment &moment);
/// What is meant by a place that is written down later: its usual hour, or `now` while it is not over.
/// Nothing while it has not begun.
std::optional<QDateTime> momentIn(const TimeSlot &place, const QDateTime &now);
