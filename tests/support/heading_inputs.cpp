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
        {"n26_meals.csv",
         lines({"2026-05-01 12:00 Mood 3 “Breakfast: 8:00/Lunch: 12:30”",
                "2026-05-02 12:00 Mood 4 “Breakfast: 7:45/Lunch: 12:00”"}),
         {},
         {}},
        {"n06_blank_start.csv",
         lines({"2026-05-01 08:00 Seizure", "2026-05-02 09:10 Feed {1200 s} “Time: 09:00”",
                "2026-05-03 09:00 Feed “End: 09:30”"}),
         {},
         {}},
        {"n30_blank_full_start.csv",
         lines({"2026-05-01 08:05 Seizure {120 s} “Time: 08:00”",
                "2026-05-02 09:00 Feed “End: 2026-05-02 09:30”"}),
         {3},
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

/// Times of the day as people write them; one odd cell leaves the others as they are.
QList<FaultInput> clockInputs() {
    return {
        {"n10_heure.csv",
         lines({"2026-05-01 08:30 Douleur 3", "2026-05-02 14:00 Douleur 4", "2026-05-03 20:05 Douleur 4"}),
         {},
         {}},
        {"n11_ora.csv",
         lines({"2026-05-01 08:30 Dolore 3", "2026-05-02 14:05 Dolore 4", "2026-05-03 20:15 Dolore 4"}),
         {},
         {}},
        {"n12_bare_clocks.csv",
         lines({"2026-05-01 08:30 Pain 3", "2026-05-02 14:05 Pain 4", "2026-05-03 20:15 Pain 4",
                "2026-05-04 07:15 Pain 4", "2026-05-05 12:00 Pain 2 “Time: lunch?”",
                "2026-05-06 12:00 Pain 2 “Time: 1075”"}),
         {6, 7},
         {}},
        {"n13_uhrzeit.csv",
         lines({"2026-05-01 08:30 Schmerz 3", "2026-05-02 14:00 Schmerz 4",
                "2026-05-03 12:00 Schmerz 4 “Uhrzeit: ca. 9”"}),
         {4},
         {}},
        {"n14_minutes_below_time.csv",
         lines({"2026-05-01 12:00 Time 120 “Activity: Walk”", "2026-05-02 12:00 Time 130 “Activity: Walk”",
                "2026-05-03 12:00 Time 145 “Activity: Walk”"}),
         {},
         {}},
        {"n25_bare_start.csv",
         lines({"2026-05-01 08:30 Feed {2700 s}", "2026-05-02 14:00 Feed {1200 s}",
                "2026-05-03 12:00 Feed “Start: ?”"}),
         {4},
         {}},
    };
}

/// The line names what it is about, and another column its amount or its length.
QList<FaultInput> namingInputs() {
    return {
        {"n15_activity.csv",
         lines({"2026-05-01 08:00 Walk {1200 s}", "2026-05-02 09:00 Stander {2700 s}"}),
         {},
         {}},
        {"n16_activity_amount.csv", lines({"2026-05-01 12:00 Walk 20", "2026-05-02 12:00 Swim 45"}), {}, {}},
        {"n17_medication.csv",
         lines({"2026-05-01 08:00 Keppra (mg) 500", "2026-05-02 09:00 Syrup 5"}),
         {},
         lines({"Keppra (mg): We do not know the unit \"mg\". The numbers stay as they are, below this "
                "name."})},
        {"n31_medication_mg.csv",
         lines({"2026-05-01 12:00 Keppra (mg) 500", "2026-05-02 12:00 Diazepam (mg) 5"}),
         {},
         lines({"Keppra (mg): We do not know the unit \"mg\". The numbers stay as they are, below this name.",
                "Diazepam (mg): We do not know the unit \"mg\". The numbers stay as they are, below this "
                "name."})},
        {"n27_activity_minutes.csv",
         lines({"2026-05-01 12:00 Walk {1800 s}", "2026-05-02 12:00 Stander {2700 s}"}),
         {},
         {}},
        {"n32_exercise_hours.csv",
         lines({"2026-05-01 12:00 Walking {5400 s}", "2026-05-02 12:00 Swimming {7200 s}"}),
         {},
         {}},
        {"n28_seizure_severity.csv",
         lines({"2026-05-01 12:00 Tonic 7 {45 s} “It lasted 45 s.”",
                "2026-05-02 12:00 Focal 3 {70 s} “It lasted 1 min 10 s.”"}),
         {},
         lines({"Duration: \"0:45\" can be read in two ways. It is read as 45 s. Please check."}),
         lines({"Focal zero_to_ten", "Tonic zero_to_ten"})},
        {"n29_dauer.csv",
         lines({"2026-05-01 12:00 Anfall {45 s}", "2026-05-02 12:00 Krampfanfall {70 s}"}),
         {},
         lines({"Dauer: \"0:45\" can be read in two ways. It is read as 45 s. Please check."})},
        {"n18_seizure_type.csv",
         lines({"2026-05-01 08:00 Tonic {120 s}", "2026-05-02 09:00 Focal {30 s}"}),
         {},
         {}},
        {"n19_was.csv", lines({"2026-03-01 12:00 Milch 120", "2026-03-02 12:00 Gewicht 20.5"}), {}, {}},
        {"n20_quoi.csv", lines({"2026-03-01 12:00 Eau 120", "2026-03-02 12:00 Lait 130"}), {}, {}},
        {"n21_activity_steps.csv",
         lines(
             {"2026-05-01 12:00 Steps 2000 “Activity: Walk”", "2026-05-02 12:00 Steps 4500 “Activity: Run”"}),
         {},
         {}},
    };
}

/// The day comes first where the words or the numbers of the file are of such a land.
QList<FaultInput> dayFirstInputs() {
    return {
        {"n22_datum.csv", lines({"2026-03-01 12:00 Pijn 3", "2026-03-02 12:00 Pijn 4"}), {}, {}},
        {"n23_decimal_commas.csv", lines({"2026-03-01 12:00 Pain 3.5", "2026-03-02 12:00 Pain 4.5"}), {}, {}},
        {"n24_short_year.csv", lines({"2026-03-01 12:00 Schmerz 3", "2026-03-02 12:00 Schmerz 4"}), {}, {}},
    };
}

/// Semicolons alone, or commas that may be those of a list, leave open which number is the month.
QList<FaultInput> halfDayFirstInputs() {
    return {
        {"n33_semicolons.csv",
         lines({"2026-01-05 12:00 Pain 4 “a”", "2026-03-05 12:00 Pain 6 “b”"}),
         {},
         lines({"Date: \"5/1/2026\" can be read in two ways. It is read as January 5, 2026. Please check."})},
        {"n34_semicolons_pm.csv",
         lines({"2026-05-01 08:00 Pain 4 “a”", "2026-05-03 21:30 Pain 5 “b”"}),
         {},
         lines({"Date: \"5/1/2026\" can be read in two ways. It is read as May 1, 2026. Please check."})},
        {"n35_list_cell.csv",
         lines({"2026-05-01 12:00 Pain 4 “a”", "2026-05-03 12:00 Pain 6 “3,4”"}),
         {},
         lines({"Date: \"5/1/2026\" can be read in two ways. It is read as May 1, 2026. Please check."})},
        {"n36_quoted_commas.csv",
         lines({"2026-01-05 12:00 Temp 37.5 “a”", "2026-03-05 12:00 Temp 38.1 “b”"}),
         {},
         lines({"Date: \"5/1/2026\" can be read in two ways. It is read as January 5, 2026. Please check.",
                "Temp: Some numbers have no unit. They are read as °C. Please check."})},
    };
}

/// Two numbers with a comma between them are one number only where the file shows that it writes so.
QList<FaultInput> listsOfTwoInputs() {
    return {
        {"n37_lists_of_two.csv",
         lines({"2026-05-01 12:00 Pain 4 “Places: 1,2”", "2026-05-03 12:00 Pain 6 “Places: 3,4”",
                "2026-05-04 12:00 Pain 5 “Places: 2”"}),
         {},
         lines({"Date: \"5/1/2026\" can be read in two ways. It is read as May 1, 2026. Please check."})},
        {"n38_two_or_decimal.csv",
         lines({"2026-05-01 12:00 Fatigue 4", "2026-05-01 12:00 Spots 1.2", "2026-05-03 12:00 Fatigue 6",
                "2026-05-03 12:00 Spots 3.4", "2026-05-04 12:00 Fatigue 5", "2026-05-04 12:00 Spots 2"}),
         {},
         lines({"Spots: \"1,2\" can be read in two ways. It is read as 1.2. Please check."})},
        {"n39_known_commas.csv",
         lines({"2026-05-01 12:00 Temp 37.5", "2026-05-01 12:00 Ratio 1.2", "2026-05-03 12:00 Temp 38.1",
                "2026-05-03 12:00 Ratio 3.4", "2026-05-04 12:00 Temp 38.2", "2026-05-04 12:00 Ratio 2"}),
         {},
         lines({"Temp: Some numbers have no unit. They are read as °C. Please check."})},
    };
}

} // namespace

QList<FaultInput> headingInputs() {
    return lowestInputs() + namedTimeInputs() + clockInputs() + namingInputs() + dayFirstInputs() +
           halfDayFirstInputs() + listsOfTwoInputs();
}
