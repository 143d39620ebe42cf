// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/after_doses.h"

#include "model/base/isolated.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

constexpr qint64 kMsecsOfMinute = 60000;
constexpr qint64 kAround = kHoursAroundDose * 60 * kMsecsOfMinute;

struct AfterDosesText {
    Q_DECLARE_TR_FUNCTIONS(Story)
};

bool isBefore(const TimedValue &value, qint64 msecs) {
    return value.utcMsecs < msecs;
}

/// The last value in the hours up to the dose.
const TimedValue *lastBefore(const QList<TimedValue> &values, qint64 dose) {
    const auto later = std::lower_bound(values.begin(), values.end(), dose + 1, isBefore);
    if (later == values.begin())
        return nullptr;
    const TimedValue &last = *std::prev(later);
    return last.utcMsecs >= dose - kAround ? &last : nullptr;
}

/// The first value of the same reporter in the hours after the dose.
const TimedValue *firstAfter(const QList<TimedValue> &values, qint64 dose, Reporter reporter) {
    const qint64 from = dose + kMinutesAfterDose * kMsecsOfMinute;
    for (auto value = std::lower_bound(values.begin(), values.end(), from, isBefore);
         value != values.end() && value->utcMsecs <= dose + kAround; ++value) {
        if (value->reporter == reporter)
            return &*value;
    }
    return nullptr;
}

} // namespace

AfterDoses afterDoses(const QList<Dose> &doses, const QList<TimedValue> &values) {
    AfterDoses look{.doses = int(doses.size())};
    for (const Dose &dose : doses) {
        const TimedValue *before = lastBefore(values, dose.moment.utcMsecs);
        const TimedValue *after =
            before ? firstAfter(values, dose.moment.utcMsecs, before->reporter) : nullptr;
        if (!after)
            continue;
        ++look.withBoth;
        look.lower += after->value < before->value;
        look.same += after->value == before->value;
        look.higher += after->value > before->value;
    }
    return look;
}

Result<AfterDoses> afterDoses(const DiaryTable &diary, const DoseTable &doses, const Tracker &tracker,
                              const Medicine &medicine, const DaySpan &span) {
    const auto given = doses.ofMedicine(medicine.id, span);
    // A dose of the first or last hours of the span has its values on the day beside it.
    const auto values = diary.timedValues(tracker.id, {span.first.addDays(-1), span.last.addDays(1)});
    if (!given)
        return given.error();
    if (!values)
        return values.error();
    AfterDoses look = afterDoses(*given, *values);
    look.tracker = tracker;
    look.medicine = medicine.name;
    look.span = span;
    return look;
}

QStringList sentences(const AfterDoses &look) {
    const int hours = kHoursAroundDose;
    QStringList told{
        AfterDosesText::tr("%1 was given %n time(s).", nullptr, look.doses).arg(isolated(look.medicine))};
    //: %1: a tracked thing; %2: hours
    told.append(
        AfterDosesText::tr("%n of these time(s) have %1 written down in the %2 hours before and after.",
                           nullptr, look.withBoth)
            .arg(isolated(look.tracker.name))
            .arg(hours));
    if (look.withBoth < kFewestEntries) {
        told.append(AfterDosesText::tr("That is too little to tell more."));
        return told;
    }
    told.append(AfterDosesText::tr("How often the value after it was lower: %1. The same: %2. Higher: %3.")
                    .arg(look.lower)
                    .arg(look.same)
                    .arg(look.higher));
    told.append(AfterDosesText::tr("This shows what came together. It does not show why."));
    return told;
}
