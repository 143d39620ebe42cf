// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/medicines/planned_doses.h"

#include "model/base/wall_time.h"

#include <algorithm>

namespace {

/// Within half a day: at two homes in two zones, the calendars may not agree about the day.
std::optional<Dose> givenFor(const Medicine &medicine, const QTime &time, const Moment &when,
                             const QList<Dose> &doses) {
    constexpr qint64 halfADay = 12 * 60 * 60 * 1000;
    for (const Dose &dose : doses) {
        if (dose.medicine == medicine.id && dose.forTime == time &&
            qAbs(dose.moment.utcMsecs - when.utcMsecs) < halfADay)
            return dose;
    }
    return std::nullopt;
}

} // namespace

QList<PlannedDose> plannedDoses(const QList<Medicine> &medicines, const QList<Dose> &doses,
                                const QDateTime &from, const QDateTime &to) {
    QList<PlannedDose> planned;
    WallClock wall(from.timeZone());
    const Moment first = Moment::of(from);
    const Moment end = Moment::of(to);
    for (QDate day = from.date(); day <= to.date(); day = day.addDays(1)) {
        for (const Medicine &medicine : medicines) {
            if (!medicine.isInUse(day))
                continue;
            for (const QTime &time : medicine.times) {
                const Moment when = wall.at(day, time);
                if (!(when < first) && when < end)
                    planned.append({when, medicine, givenFor(medicine, time, when, doses)});
            }
        }
    }
    std::stable_sort(planned.begin(), planned.end(),
                     [](const PlannedDose &a, const PlannedDose &b) { return a.when < b.when; });
    return planned;
}
