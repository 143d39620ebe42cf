// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_inputs.h"

QStringList lines(std::initializer_list<const char *> texts) {
    QStringList list;
    for (const char *text : texts)
        list.append(QString::fromUtf8(text));
    return list;
}

namespace {

QString unknownIn(const char *thing, const char *cell) {
    return QStringLiteral(
               "%1: We do not know the unit in \"%2\". Such cells are kept as words, just as they are.")
        .arg(QString::fromLatin1(thing), QString::fromLatin1(cell));
}

QString unknownUnit(const char *heading, const char *unit) {
    return QStringLiteral(
               "%1: We do not know the unit \"%2\". The numbers stay as they are, below this name.")
        .arg(QString::fromUtf8(heading), QString::fromUtf8(unit));
}

QString kitchen(const char *thing) {
    return QStringLiteral("%1: \"4 oz\" is read as 118.3 mL, as cups and ounces are in the United States. "
                          "Please check.")
        .arg(QString::fromLatin1(thing));
}

/// A unit in a column of its own belongs to the number of its row.
QList<FaultInput> unitInputs() {
    return {
        {"u01_dose_unit.csv",
         lines({"2026-05-01 12:00 Morphine “500 mcg”", "2026-05-02 12:00 Morphine “2 mg”",
                "2026-05-03 12:00 Syrup 5", "2026-05-04 12:00 Syrup “1-2 tsp”",
                "2026-05-05 12:00 Morphine “3 mg”", "2026-05-06 12:00 Morphine “3 mg mL”"}),
         {5},
         {unknownIn("Morphine", "500 mcg")}},
        {"u02_weight_unit.csv",
         lines({"2026-05-01 12:00 Weight 19.95806", "2026-05-01 12:00 Temp 38.5",
                "2026-05-02 12:00 Weight 20", "2026-05-02 12:00 Temp 38.5", "2026-05-03 12:00 Weight 20.1",
                "2026-05-03 12:00 Temp 38.2", "2026-05-04 12:00 Weight 21", "2026-05-04 12:00 Temp 37.9"}),
         {},
         lines({"Weight: Some numbers have no unit. They are read as kg. Please check.",
                "Temp: Some numbers have no unit. They are read as °C. Please check."})},
        {"u03_long.csv",
         lines({"2026-05-01 12:00 Weight 19.95806", "2026-05-01 12:00 Temperature 38.5",
                "2026-05-01 12:00 Glucose (mmol/L) 5.5", "2026-05-01 12:00 Heart rate (bpm) 80",
                "2026-05-01 12:00 Milk 118.2941 “4 oz”", "2026-05-01 12:00 Sleep 7.5",
                "2026-05-01 12:00 Seizures 3", "2026-05-01 12:00 Pain 6", "2026-05-02 12:00 Weight 20",
                "2026-05-02 12:00 Temperature 38.5", "2026-05-02 12:00 Feed (mL/h) 30"}),
         {},
         {unknownUnit("Glucose (mmol/L)", "mmol/L"), unknownUnit("Heart rate (bpm)", "bpm"), kitchen("Milk"),
          unknownUnit("Feed (mL/h)", "mL/h")},
         lines({"Feed (mL/h) measurement", "Glucose (mmol/L) measurement", "Heart rate (bpm) measurement",
                "Milk measurement millilitre", "Pain zero_to_ten", "Seizures count", "Sleep hours",
                "Temperature measurement celsius", "Weight measurement kilogram"})},
        {"u04_value_units.csv",
         lines({"2026-05-01 12:00 Value “3 scoops”", "2026-05-02 12:00 Value “120 mL”",
                "2026-05-03 12:00 Value “4 scoops”"}),
         {},
         {unknownIn("Value", "3 scoops")}},
        {"u05_reading_uom.tsv",
         lines({"2026-05-01 12:00 Reading 20.1", "2026-05-02 12:00 Reading 20.04878"}),
         {},
         {},
         lines({"Reading measurement kilogram"})},
        {"u06_length_unit.csv",
         lines({"2026-05-01 08:00 Seizure {90 s}", "2026-05-02 09:00 Seizure {120 s}",
                "2026-05-03 09:30 Seizure {90 s}", "2026-05-04 09:30 Seizure “Duration: 3 puffs”"}),
         {},
         {}},
        {"u07_ward.csv",
         lines({"2026-05-01 12:00 Pain 5 “Unit: PICU”", "2026-05-02 12:00 Pain 6 “Unit: Ward 3”"}),
         {},
         {}},
        {"u08_unit_in_cell_name.csv",
         lines({"2026-05-01 12:00 Weight 20", "2026-05-01 12:00 Intake 118.2941 “4 oz”",
                "2026-05-02 12:00 Weight 19.95806", "2026-05-02 12:00 Glucose (mg/dL) 110"}),
         {},
         {kitchen("Intake"), unknownUnit("Glucose (mg/dL)", "mg/dL")}},
        {"u09_measure.csv",
         lines({"2026-05-01 12:00 Amount given 5", "2026-05-02 12:00 Amount given “2 mg”",
                "2026-05-03 12:00 Amount given 7.5"}),
         {3},
         {unknownIn("Amount given", "2 mg")},
         lines({"Amount given measurement millilitre"})},
        {"u10_two_units.csv",
         lines({"2026-05-01 12:00 Peso 20", "2026-05-01 12:00 Leche 120", "2026-05-02 12:00 Peso 19.95806",
                "2026-05-02 12:00 Leche 118.2941 “4 oz”"}),
         {},
         {kitchen("Leche")}},
        {"u12_named_things.csv",
         lines({"2026-05-01 12:00 Weight 20", "2026-05-02 12:00 Weight 19.95806",
                "2026-05-02 12:00 Height (cm) 110"}),
         {},
         {unknownUnit("Height (cm)", "cm")},
         lines({"Height (cm) measurement", "Weight measurement kilogram"})},
        {"u13_cells_beside_heading.csv",
         lines({"2026-05-01 12:00 Keppra (mg) 500", "2026-05-01 12:00 Morphine mg 5",
                "2026-05-01 12:00 Dose taken (mg) 10", "2026-05-01 12:00 Weight 20",
                "2026-05-01 12:00 Fluid 100", "2026-05-02 12:00 Keppra (mg) “2.5 mL”",
                "2026-05-02 12:00 Morphine mg “2.5 mL”", "2026-05-02 12:00 Dose taken (mg) “2.5 mL”",
                "2026-05-02 12:00 Weight 19.95806", "2026-05-02 12:00 Fluid “2 mg”",
                "2026-05-03 12:00 Keppra (mg) 500", "2026-05-03 12:00 Morphine mg 7.5",
                "2026-05-03 12:00 Dose taken (mg) 12", "2026-05-03 12:00 Weight “5 mL”",
                "2026-05-03 12:00 Fluid 120"}),
         {3, 3, 3, 3, 4},
         lines(
             {"Keppra (mg): We do not know the unit \"mg\". The numbers stay as they are, below this name.",
              "Morphine mg: We do not know the unit \"mg\". The numbers stay as they are, below this name.",
              "Dose taken (mg): We do not know the unit \"mg\". The numbers stay as they are, below this "
              "name.",
              "Fluid: We do not know the unit in \"2 mg\". Such cells are kept as words, just as they are."}),
         lines({"Dose taken (mg) measurement", "Fluid measurement millilitre", "Keppra (mg) measurement",
                "Morphine mg measurement", "Weight measurement kilogram"})},
        {"u14_two_measures.csv",
         lines({"2026-05-01 12:00 Weight lb oz 12", "2026-05-01 12:00 Weight st lb 3",
                "2026-05-01 12:00 Mass (lb, oz) 9", "2026-05-01 12:00 Vitamin C mg 50",
                "2026-05-01 12:00 Milk 118.2941 “4 Oz”", "2026-05-01 12:00 Cups of milk 2",
                "2026-05-01 12:00 Weight 2.834952", "2026-05-02 12:00 Weight lb oz “12 lb 3 oz”",
                "2026-05-02 12:00 Weight st lb “3 st 2 lb”", "2026-05-02 12:00 Mass (lb, oz) 10",
                "2026-05-02 12:00 Vitamin C mg 60", "2026-05-02 12:00 Milk 147.8676 “5 Oz”",
                "2026-05-02 12:00 Cups of milk 3", "2026-05-02 12:00 Weight 2.863302"}),
         {3, 3},
         lines(
             {"Weight lb oz: We do not know the unit \"lb oz\". The numbers stay as they are, below this "
              "name.",
              "Weight st lb: We do not know the unit \"st lb\". The numbers stay as they are, below this "
              "name.",
              "Mass (lb, oz): We do not know the unit \"lb, oz\". The numbers stay as they are, below this "
              "name.",
              "Vitamin C mg: We do not know the unit \"mg\". The numbers stay as they are, below this name.",
              "Milk: \"4 Oz\" is read as 118.3 mL, as cups and ounces are in the United States. Please "
              "check."}),
         lines({"Cups of milk count", "Mass (lb, oz) measurement", "Milk measurement millilitre",
                "Vitamin C mg measurement", "Weight lb oz measurement", "Weight measurement kilogram",
                "Weight st lb measurement"})},
        {"u15_bare_beside_pounds.csv",
         lines({"2026-05-01 12:00 Syrup 5", "2026-05-01 12:00 Size 3", "2026-05-02 12:00 Syrup 7",
                "2026-05-02 12:00 Size 4", "2026-05-03 12:00 Syrup 6", "2026-05-03 12:00 Size 5"}),
         {},
         lines({"Syrup: Some numbers have no unit. They are read as mL. Please check.",
                "Size: Some numbers have no unit. They are read as kg. Please check."}),
         lines({"Size measurement kilogram", "Syrup measurement millilitre"})},
        {"u11_shared_unit.csv",
         lines({"2026-05-01 12:00 Seizures 2", "2026-05-01 12:00 Systolic (mmHg) 120",
                "2026-05-01 12:00 Diastolic (mmHg) 80"}),
         {},
         {unknownUnit("Systolic (mmHg)", "mmHg"), unknownUnit("Diastolic (mmHg)", "mmHg")}},
        {"u16_unit_of_cells.csv",
         lines({"2026-05-01 12:00 Pulse (bpm) 90", "2026-05-01 12:00 Height (in) 45",
                "2026-05-01 12:00 Keppra (mg) 500", "2026-05-01 12:00 Steps 2000",
                "2026-05-01 12:00 Knee (°) 90", "2026-05-01 12:00 Pressure (mmHg) 120",
                "2026-05-01 12:00 Falls 3", "2026-05-01 12:00 Albuterol (puffs) 2",
                "2026-05-02 12:00 Pulse (bpm) 88", "2026-05-02 12:00 Height (in) 45.5",
                "2026-05-02 12:00 Keppra (mg) 750", "2026-05-02 12:00 Steps 4500",
                "2026-05-02 12:00 Knee (°) 85", "2026-05-02 12:00 Pressure (mmHg) 118",
                "2026-05-02 12:00 Falls 1", "2026-05-02 12:00 Albuterol (puffs) 4"}),
         {},
         {unknownUnit("Pulse (bpm)", "bpm"), unknownUnit("Height (in)", "in"),
          unknownUnit("Keppra (mg)", "mg"), unknownUnit("Knee (°)", "°"),
          unknownUnit("Pressure (mmHg)", "mmHg"), unknownUnit("Albuterol (puffs)", "puffs")},
         lines({"Albuterol (puffs) measurement", "Falls count", "Height (in) measurement",
                "Keppra (mg) measurement", "Knee (°) measurement", "Pressure (mmHg) measurement",
                "Pulse (bpm) measurement", "Steps measurement"})},
        {"u17_unit_of_doses.csv",
         lines({"2026-05-01 12:00 Keppra (mg) 500", "2026-05-01 12:00 Diazepam “5 mg”",
                "2026-05-02 12:00 Keppra (mg) 750", "2026-05-02 12:00 Diazepam “1 g”"}),
         {},
         {unknownUnit("Keppra (mg)", "mg"), unknownIn("Diazepam", "5 mg")}},
    };
}

/// Small numbers are steps of a scale only where words say so. A unit of several parts is none of them.
QList<FaultInput> numberInputs() {
    return {
        {"c01_counts.csv",
         lines({"2026-05-01 12:00 Number of seizures 0", "2026-05-01 12:00 Cups 2",
                "2026-05-01 12:00 Wet diapers 4", "2026-05-01 12:00 Episodes 1", "2026-05-01 12:00 Vomits 0",
                "2026-05-01 12:00 Stools 2", "2026-05-01 12:00 Naps 2",
                "2026-05-01 12:00 Attempts to stand 3", "2026-05-01 12:00 Pain 4",
                "2026-05-01 12:00 Nausea 2", "2026-05-01 12:00 Spasms (0-10) 3",
                "2026-05-01 12:00 Spasm severity 5"}),
         {},
         {},
         lines({"Attempts to stand count", "Cups count", "Episodes count", "Naps count", "Nausea zero_to_ten",
                "Number of seizures count", "Pain zero_to_ten", "Spasm severity zero_to_ten",
                "Spasms (0-10) zero_to_ten", "Stools count", "Vomits count", "Wet diapers count"})},
        {"c02_rated_things.csv",
         lines({"2026-05-01 12:00 Headache 5", "2026-05-01 12:00 Spasm 3", "2026-05-02 12:00 Headache 7",
                "2026-05-02 12:00 Spasm 4"}),
         {},
         {},
         lines({"Headache zero_to_ten", "Spasm zero_to_ten"})},
        {"c03_counted_things.csv",
         lines({"2026-05-01 12:00 Seizure 5", "2026-05-01 12:00 Headache 3", "2026-05-02 12:00 Seizure 7",
                "2026-05-02 12:00 Headache 1"}),
         {},
         {},
         lines({"Headache count", "Seizure count"})},
        {"c05_points.csv",
         lines({"2026-05-01 12:00 Pain 3", "2026-05-01 12:00 Legs 2", "2026-05-02 12:00 Pain 4",
                "2026-05-02 12:00 Legs 1"}),
         {},
         {},
         lines({"Legs count", "Pain zero_to_ten"})},
        {"p01_other_scales.csv",
         lines({"2026-05-01 12:00 Pain (0-5) 3", "2026-05-01 12:00 Nausea (1-4) 2",
                "2026-05-01 12:00 Mood (1-3) 1", "2026-05-01 12:00 Fatigue (0-10) 7",
                "2026-05-01 12:00 Legs 1 to 5 3", "2026-05-01 12:00 Energy (1-10) 6",
                "2026-05-01 12:00 Calm (-5 to 5) 2", "2026-05-01 12:00 Sadness out of 7 4",
                "2026-05-02 12:00 Pain (0-5) 4", "2026-05-02 12:00 Nausea (1-4) 4",
                "2026-05-02 12:00 Mood (1-3) 3", "2026-05-02 12:00 Fatigue (0-10) 2",
                "2026-05-02 12:00 Legs 1 to 5 4", "2026-05-02 12:00 Energy (1-10) 8",
                "2026-05-02 12:00 Calm (-5 to 5) 3", "2026-05-02 12:00 Sadness out of 7 5"}),
         {},
         {},
         lines({"Calm (-5 to 5) measurement", "Energy (1-10) zero_to_ten", "Fatigue (0-10) zero_to_ten",
                "Legs 1 to 5 measurement", "Mood (1-3) measurement", "Nausea (1-4) measurement",
                "Pain (0-5) measurement", "Sadness out of 7 measurement"})},
        {"p02_other_scale_of_values.csv",
         lines({"2026-05-01 12:00 Pain (1-5) 2", "2026-05-02 12:00 Nausea (1-5) 5",
                "2026-05-02 12:00 Cramps (0-10) 7"}),
         {},
         {},
         lines({"Cramps (0-10) zero_to_ten", "Nausea (1-5) measurement", "Pain (1-5) measurement"})},
        {"p03_percent.csv",
         lines({"2026-05-01 12:00 Sleep quality 80", "2026-05-01 12:00 Weight loss 0.8",
                "2026-05-01 12:00 Meal eaten 0.5", "2026-05-02 12:00 Sleep quality 80",
                "2026-05-02 12:00 Weight loss 1.2", "2026-05-02 12:00 Meal eaten 0.8",
                "2026-05-03 12:00 Sleep quality 70", "2026-05-03 12:00 Weight loss 2",
                "2026-05-03 12:00 Meal eaten 0.25"}),
         {},
         lines({"Sleep quality: \"0.8\" is read as 80 %. Please check.",
                "Meal eaten: \"0.25\" is read as 0.25 %. Please check."}),
         lines({"Meal eaten measurement percent", "Sleep quality measurement percent",
                "Weight loss measurement percent"})},
        {"c04_out_of_ten.csv",
         lines({"2026-05-01 12:00 Legs 7 “Back: 6/10”", "2026-05-01 12:00 Arms 3",
                "2026-05-02 12:00 Legs 4 “Back: sore”", "2026-05-02 12:00 Arms 2",
                "2026-05-03 12:00 Legs 5 “Back: sore”", "2026-05-03 12:00 Arms 1"}),
         {},
         {},
         lines({"Arms count", "Legs zero_to_ten"})},
        {"k01_compound.csv",
         lines({"2026-05-01 12:00 Morphine [mg/5mL] 2", "2026-05-01 12:00 Dose mg/kg 3",
                "2026-05-01 12:00 Feed rate mL/h 45", "2026-05-01 12:00 Insulin (IU/mL) 5",
                "2026-05-01 12:00 Fentanyl mcg/h 12", "2026-05-01 12:00 Syrup 5 mL 1",
                "2026-05-01 12:00 Feed_rate_ml_per_hr 30", "2026-05-01 12:00 Fluid intake 900",
                "2026-05-02 12:00 Morphine [mg/5mL] 4", "2026-05-02 12:00 Dose mg/kg 2",
                "2026-05-02 12:00 Feed rate mL/h 50", "2026-05-02 12:00 Insulin (IU/mL) 6",
                "2026-05-02 12:00 Fentanyl mcg/h 25", "2026-05-02 12:00 Syrup 5 mL 2",
                "2026-05-02 12:00 Feed_rate_ml_per_hr 35", "2026-05-02 12:00 Fluid intake 1100"}),
         {},
         {unknownUnit("Morphine [mg/5mL]", "mg/5mL"), unknownUnit("Dose mg/kg", "mg/kg"),
          unknownUnit("Feed rate mL/h", "mL/h"), unknownUnit("Insulin (IU/mL)", "IU/mL"),
          unknownUnit("Fentanyl mcg/h", "mcg/h"), unknownUnit("Syrup 5 mL", "5 mL"),
          unknownUnit("Feed_rate_ml_per_hr", "ml_per_hr")},
         lines({"Dose mg/kg measurement", "Feed rate mL/h measurement", "Feed_rate_ml_per_hr measurement",
                "Fentanyl mcg/h measurement", "Fluid intake measurement millilitre",
                "Insulin (IU/mL) measurement", "Morphine [mg/5mL] measurement", "Syrup 5 mL measurement"})},
    };
}

/// What stands above the headings is told, and the headings are found.
QList<FaultInput> titleInputs() {
    const QStringList entries = lines({"2026-05-01 08:00 Pain 5 “a”", "2026-05-02 09:00 Pain 6 “b”"});
    return {
        {"h01_title_padded.csv", entries, {1}, {}},
        {"h02_title_bare.csv", entries, {1, 2}, {}},
        {"h03_about_lines.csv", entries, {1, 2, 3}, {}},
        {"h04_title_semicolons.csv",
         lines({"2026-05-01 12:00 Pain 5", "2026-05-02 12:00 Pain 6"}),
         {1, 2, 3},
         {}},
        {"h05_title_no_headings.csv",
         lines({"2026-05-01 12:00 Column 2 5 “a”", "2026-05-02 12:00 Column 2 6 “b”"}),
         {1},
         {}},
        {"x07_row_of_units.csv",
         lines({"2026-05-01 12:00 Temp 38.5", "2026-05-01 12:00 Fluid 100", "2026-05-02 12:00 Temp 38.4",
                "2026-05-02 12:00 Fluid 200"}),
         {2},
         {},
         lines({"Fluid measurement millilitre", "Temp measurement celsius"})},
        {"x08_row_of_formats.csv",
         lines({"2026-05-01 12:00 Temp 38.33333 “x”", "2026-05-01 12:00 Weight 19.95806",
                "2026-05-02 12:00 Temp 38.05556 “y”", "2026-05-02 12:00 Weight 20.18486"}),
         {2},
         {},
         lines({"Temp measurement fahrenheit", "Weight measurement pound"})},
        {"x09_units_and_named_units.csv",
         lines({"2026-05-01 08:00 Temp 38.33333", "2026-05-01 08:00 Dose (mg) 5", "2026-05-01 08:00 Pain 3",
                "2026-05-02 08:10 Temp 38.05556", "2026-05-02 08:10 Dose (mg) 7.5",
                "2026-05-02 08:10 Pain 4"}),
         {2},
         lines({"Dose (mg): We do not know the unit \"mg\". The numbers stay as they are, below this name."}),
         lines({"Dose (mg) measurement", "Pain zero_to_ten", "Temp measurement fahrenheit"})},
    };
}

} // namespace

QList<FaultInput> tableInputs() {
    return unitInputs() + numberInputs() + timeInputs() + titleInputs();
}
