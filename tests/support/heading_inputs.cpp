// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_inputs.h"

namespace {

const char *const kOnlySpansHaveTimes =
    "Only what begins and ends has a time. Noon is taken for everything else.";

/// "min" is a unit of time only below what lasts.
QList<FaultInput> lowestInputs() {
    return {
        {"n01_lowest.csv",
         lines({"2026-05-01 12:00 HR min 60", "2026-05-01 12:00 HR max 140", "2026-05-01 12:00 SpO2 min 88",
                "2026-05-01 12:00 Temp min 36.5", "2026-05-01 12:00 Walk {1200 s}",
                "2026-05-02 12:00 HR min 61", "2026-05-02 12:00 HR max 141", "2026-05-02 12:00 SpO2 min 89",
                "2026-05-02 12:00 Temp min 36.6", "2026-05-02 12:00 Walk {1500 s}"}),
         {},
         lines({"SpO2 min: Some numbers have no unit. They are read as %. Please check.",
                "Temp min: Some numbers have no unit. They are read as °C. Please check."})},
        {"n02_lowest_alone.csv",
         lines({"2026-05-01 12:00 Temperature (min) 36.5", "2026-05-01 12:00 Pulse min 60",
                "2026-05-01 12:00 Pain min 2", "2026-05-01 12:00 Puls min 70",
                "2026-05-01 12:00 Temperatur min 36.2", "2026-05-01 12:00 Breaths per min 18",
                "2026-05-01 12:00 Breaths / min 20", "2026-05-01 12:00 Steps min 1000",
                "2026-05-01 12:00 Steps max 3000"}),
         {},
         lines({"Temperature (min): Some numbers have no unit. They are read as °C. Please check.",
                "Temperatur min: Some numbers have no unit. They are read as °C. Please check."})},
    };
}

/// Which times are those of the line, and which of them belong together.
QList<FaultInput> namedTimeInputs() {
    return {
        {"n03_end_before_start.csv",
         lines({"2026-05-01 10:00 Seizure “End: 09:58”", "2026-05-02 22:00 Seizure “End: 10:30 AM”",
                "2026-05-03 23:50 Seizure {1200 s}", "2026-05-04 20:00 Sleep 10"}),
         {2, 3},
         {}},
        {"n04_brief_seizure.csv",
         lines({"2026-05-01 12:00 Seizure {45 s}", "2026-05-01 12:00 Pain 3",
                "2026-05-02 12:00 Seizure {70 s}", "2026-05-02 12:00 Pain 4"}),
         {},
         lines({"Seizure: \"0:45\" can be read in two ways. It is read as 45 s. Please check."})},
        {"n05_times_of_things.csv",
         lines({"2026-05-01 12:00 Longest seizure {45 s} “Meds: 8:00”", "2026-05-01 12:00 Apnea {20 s}",
                "2026-05-01 12:00 Pain 3", "2026-05-02 12:00 Longest seizure {50 s} “Meds: 20:00”",
                "2026-05-02 12:00 Apnea {25 s}", "2026-05-02 12:00 Pain 4"}),
         {},
         lines({"Longest seizure: \"0:45\" can be read in two ways. It is read as 45 s. Please check.",
                "Apnea: \"0:20\" can be read in two ways. It is read as 20 s. Please check."})},
        {"n06_blank_start.csv",
         lines({"2026-05-01 08:00 Seizure", "2026-05-02 09:10 Feed {1200 s} “Time: 09:00”",
                "2026-05-03 09:00 Feed “End: 09:30”"}),
         {},
         {}},
        {"n07_own_pair.csv",
         lines({"2026-05-01 08:02 Seizure {180 s} “Time: 08:00”", "2026-05-02 09:00 Pain"}),
         {},
         {}},
        {"n08_wakes_first.csv",
         lines({"2026-05-01 12:00 Hours slept 9.5 “Bed time: 20:30/Wake time: 6:45”",
                "2026-05-02 12:00 Notes “Bed time: 20:30/Wake time: 6:30”"}),
         {2, 3},
         {QString::fromLatin1(kOnlySpansHaveTimes)}},
        {"n09_hours_decide.csv",
         lines({"2026-05-01 12:00 Hours slept 9.5", "2026-05-01 20:30 Sleep 9.5",
                "2026-05-02 12:00 Hours slept 9 “Bed time: 20:30/Wake time: 6:30”"}),
         {3},
         {QString::fromLatin1(kOnlySpansHaveTimes)}},
    };
}

} // namespace

QList<FaultInput> headingInputs() {
    return lowestInputs() + namedTimeInputs();
}
