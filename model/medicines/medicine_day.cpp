// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/medicines/medicine_day.h"

#include "model/base/wall_time.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine_table.h"

#include <algorithm>

namespace {

constexpr qint64 kHourMsecs = 60 * 60 * 1000;
constexpr qint64 kDayMsecs = 24 * kHourMsecs;
constexpr int kDaySeconds = 24 * 60 * 60;
constexpr int kAroundSeconds = 2 * 60 * 60;

QList<PlannedTime> timesOf(const Medicine &medicine, const QList<Dose> &doses) {
    QList<PlannedTime> times;
    for (const QTime &time : medicine.times) {
        const auto given = std::find_if(doses.begin(), doses.end(), [&](const Dose &dose) {
            return dose.medicine == medicine.id && dose.forTime == time;
        });
        times.append({time, given == doses.end() ? std::nullopt : std::optional(*given)});
    }
    return times;
}

/// A dose of a planned time is no dose as needed, even of a medicine that is given both ways.
bool isAsNeeded(const Medicine &medicine, const Dose &dose) {
    return medicine.asNeeded && !dose.forTime;
}

bool hasTimeAround(const MedicineOfDay &of, const QTime &time) {
    return std::any_of(of.times.begin(), of.times.end(), [&](const PlannedTime &planned) {
        return qAbs(time.secsTo(planned.time)) <= kAroundSeconds;
    });
}

/// Until the next planned time, of tomorrow where today has no more.
int secondsUntilNext(const MedicineOfDay &of, const QTime &time) {
    int least = kDaySeconds;
    for (const PlannedTime &planned : of.times)
        least = qMin(least, (time.secsTo(planned.time) + kDaySeconds) % kDaySeconds);
    return least;
}

qint64 givenAt(const MedicineOfDay &of) {
    return of.latest ? of.latest->moment.utcMsecs : 0;
}

} // namespace

Result<MedicineDay> readMedicineDay(const OpenTables &book, const QDate &day) {
    const auto medicines = book.table<MedicineTable>().all();
    const auto doses = book.table<DoseTable>().inSpan({day, day});
    if (!medicines)
        return medicines.error();
    if (!doses)
        return doses.error();
    MedicineDay read{.day = day, .doses = *doses};
    for (const Medicine &medicine : *medicines) {
        read.medicines.insert(medicine.id, medicine);
        if (!medicine.isInUse(day))
            continue;
        const auto latest = book.table<DoseTable>().latest(medicine.id);
        if (!latest)
            return latest.error();
        MedicineOfDay of{medicine, timesOf(medicine, *doses), *latest};
        if (!of.times.isEmpty())
            read.planned.append(of);
        if (of.times.isEmpty() || medicine.asNeeded)
            read.asNeeded.append(of);
    }
    return read;
}

QSet<Id<Medicine>> medicinesAround(const MedicineDay &day, const QTime &time, qsizetype most) {
    QSet<Id<Medicine>> around;
    auto planned = day.planned;
    std::stable_sort(planned.begin(), planned.end(), [&](const auto &a, const auto &b) {
        return secondsUntilNext(a, time) < secondsUntilNext(b, time);
    });
    for (const MedicineOfDay &of : std::as_const(planned)) {
        if (hasTimeAround(of, time))
            around.insert(of.medicine.id);
    }
    for (const MedicineOfDay &of : std::as_const(planned)) {
        if (around.size() < most)
            around.insert(of.medicine.id);
    }
    auto asNeeded = day.asNeeded;
    std::stable_sort(asNeeded.begin(), asNeeded.end(),
                     [](const auto &a, const auto &b) { return givenAt(a) > givenAt(b); });
    for (const MedicineOfDay &of : asNeeded.mid(0, most))
        around.insert(of.medicine.id);
    return around;
}

MedicineDay withMedicines(const MedicineDay &day, const QSet<Id<Medicine>> &medicines) {
    MedicineDay some = day;
    for (auto *list : {&some.planned, &some.asNeeded})
        list->removeIf([&](const MedicineOfDay &of) { return !medicines.contains(of.medicine.id); });
    return some;
}

Moment tickedMoment(const QDate &day, const QTime &planned, const QDateTime &now) {
    const Moment plan = WallClock(now.timeZone()).at(day, planned);
    const Moment present = Moment::of(now);
    return present.utcMsecs - plan.utcMsecs > kHourMsecs ? plan : present;
}

Dose tickedDose(const Medicine &medicine, const QDate &day, const QTime &planned, const QString &givenBy,
                const QDateTime &now) {
    Dose dose{.medicine = medicine.id, .moment = tickedMoment(day, planned, now), .forTime = planned};
    dose.amount = medicine.dose;
    dose.givenBy = givenBy;
    return dose;
}

Result<QList<AsNeededDose>> withoutOutcome(const OpenTables &book, const QDateTime &now) {
    const Moment present = Moment::of(now);
    const auto medicines = book.table<MedicineTable>().all();
    // The days of the clock on the wall may be others after a flight: a day more on each side.
    const auto doses = book.table<DoseTable>().inSpan({now.date().addDays(-2), now.date().addDays(1)});
    if (!medicines)
        return medicines.error();
    if (!doses)
        return doses.error();
    QList<AsNeededDose> waiting;
    for (auto dose = doses->rbegin(); dose != doses->rend(); ++dose) {
        const auto of = std::find_if(medicines->begin(), medicines->end(),
                                     [&](const Medicine &each) { return each.id == dose->medicine; });
        const qint64 age = present.utcMsecs - dose->moment.utcMsecs;
        if (of != medicines->end() && isAsNeeded(*of, *dose) && dose->outcome == DoseOutcome::NotSaid &&
            dose->afterwards.isEmpty() && age >= 0 && age < kDayMsecs)
            waiting.append({*of, *dose});
    }
    return waiting;
}
