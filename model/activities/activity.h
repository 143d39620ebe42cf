// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QDate>
#include <QString>
#include <optional>

/// Something nice to do: an idea of the family, or a wish of the child. It is never late, and it counts
/// nothing: a day that has gone by is just the day that was planned.
struct Activity {
    Id<Activity> id = Id<Activity>::create();
    QString what = {};
    QString whoseIdea = {};
    QString preparation = {}; ///< who comes along, what to bring, whom to ask first
    std::optional<QDate> plannedFor = {};
    std::optional<QDate> cameTrueOn = {};
    friend bool operator==(const Activity &, const Activity &) = default;
};
