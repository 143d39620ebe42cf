// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/medicines/dose.h"
#include "model/medicines/medicine.h"

/// A time at which something is planned, and what was given for it already.
struct PlannedDose {
    Moment when = {};
    Medicine medicine = {};
    std::optional<Dose> given = {};
};

/// What is planned from `from` to before `to`, in the zone of `from`, the earliest first. `doses` are those
/// of the days; a planned time that a dose answers has it.
QList<PlannedDose> plannedDoses(const QList<Medicine> &medicines, const QList<Dose> &doses,
                                const QDateTime &from, const QDateTime &to);
