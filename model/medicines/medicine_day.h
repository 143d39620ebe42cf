// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/moment.h"
#include "model/database/open_tables.h"
#include "model/medicines/dose.h"
#include "model/medicines/medicine.h"

#include <QSet>

/// A planned time of a day, and what was given for it.
struct PlannedTime {
    QTime time = {};
    std::optional<Dose> dose = {};
};

/// A medicine on one day.
struct MedicineOfDay {
    Medicine medicine = {};
    QList<PlannedTime> times = {};
    std::optional<Dose> latest = {}; ///< the newest one of all days
};

/// What was planned and given on one day.
struct MedicineDay {
    QDate day = {};
    QList<MedicineOfDay> planned = {};  ///< those with times
    QList<MedicineOfDay> asNeeded = {}; ///< and those with neither, which are given when it suits
    QList<Dose> doses = {};             ///< all of them, the oldest first
    QHash<Id<Medicine>, Medicine> medicines = {};

    bool isEmpty() const { return planned.isEmpty() && asNeeded.isEmpty() && doses.isEmpty(); }
};

Result<MedicineDay> readMedicineDay(const OpenTables &book, const QDate &day);

/// The medicines that matter around a time of the day: all with a planned time not more than two hours away,
/// and as many with those that come next that there are `most` of them; and of those as needed the `most`
/// that were given last. Whether something was given for a time makes no difference: a tick moves nothing.
QSet<Id<Medicine>> medicinesAround(const MedicineDay &day, const QTime &time, qsizetype most);
/// The day with these medicines alone.
MedicineDay withMedicines(const MedicineDay &day, const QSet<Id<Medicine>> &medicines);

/// When a dose was given that is ticked at `now` for a planned time: now, when this is within the hour;
/// the planned time, when it was earlier.
Moment tickedMoment(const QDate &day, const QTime &planned, const QDateTime &now);
/// The dose that a tick writes down. Its amount is what was prescribed on that day.
Dose tickedDose(const Medicine &medicine, const QDate &day, const QTime &planned, const QString &givenBy,
                const QDateTime &now);

/// A dose that was given as needed, and its medicine.
struct AsNeededDose {
    Medicine medicine = {};
    Dose dose = {};
};

/// Those of the last 24 hours of which nobody has said how it was afterwards, the newest first.
Result<QList<AsNeededDose>> withoutOutcome(const OpenTables &book, const QDateTime &now);
