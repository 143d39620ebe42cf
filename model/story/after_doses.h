// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/spread.h"
#include "model/medicines/dose_table.h"

/// One thing around the doses of a medicine: the last value before each and the first value after it.
struct AfterDoses {
    Tracker tracker = {};
    QString medicine = {};
    DaySpan span = {};
    int doses = 0;
    int withBoth = 0; ///< of them, those with a value before and after, by the same reporter
    int lower = 0;
    int same = 0;
    int higher = 0;
    friend bool operator==(const AfterDoses &, const AfterDoses &) = default;
};

/// How far from a dose a value counts, and how soon after it at the earliest.
inline constexpr int kHoursAroundDose = 4;
inline constexpr int kMinutesAfterDose = 20;

/// Doses and values are in order of time.
AfterDoses afterDoses(const QList<Dose> &doses, const QList<TimedValue> &values);
Result<AfterDoses> afterDoses(const DiaryTable &diary, const DoseTable &doses, const Tracker &tracker,
                              const Medicine &medicine, const DaySpan &span);

QStringList sentences(const AfterDoses &look);
