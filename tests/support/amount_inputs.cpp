// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_inputs.h"

QList<FaultInput> amountInputs() {
    return {
        {"q01_bearable_units.csv",
         lines({"2026-06-01 08:00 Weight 19.05088", "2026-06-02 08:00 Weight 19.95806",
                "2026-06-03 08:00 Temperature 37.5", "2026-06-04 08:00 Fluid 3548.824 “120 oz”",
                "2026-06-05 08:00 Fluid 1500", "2026-06-06 08:00 Exercise {1800 s}",
                "2026-06-07 08:00 Blood sugar (mmol/L) 5.5", "2026-06-08 08:00 Headache 3 “Severe”",
                "2026-06-09 08:00 Weight 254.0117"}),
         {},
         lines(
             {"Fluid: \"120 oz\" is read as 3,549 mL, as cups and ounces are in the United States. Please "
              "check.",
              "Blood sugar (mmol/L): We do not know the unit \"mmol/L\". The numbers stay as they are, below "
              "this name."})},
        {"q02_cups.csv",
         lines({"2026-05-01 12:00 Drink 473.1765 “2 c”", "2026-05-01 12:00 Intake 120",
                "2026-05-01 12:00 Formula 709.7647 “3 C”", "2026-05-02 12:00 Drink 236.5882 “1 c”",
                "2026-05-02 12:00 Intake 118.2941 “4 oz”", "2026-05-02 12:00 Formula 473.1765 “2 C”",
                "2026-05-03 12:00 Drink 236.5882 “1 cup”", "2026-05-03 12:00 Intake 236.5882 “1 c”",
                "2026-05-04 12:00 Intake 200"}),
         {},
         lines({"Drink: \"2 c\" is read as 473.2 mL, as cups and ounces are in the United States. Please "
                "check.",
                "Intake: Some numbers have no unit. They are read as mL. Please check.",
                "Intake: \"4 oz\" is read as 118.3 mL, as cups and ounces are in the United States. Please "
                "check.",
                "Formula: \"3 C\" is read as 709.8 mL, as cups and ounces are in the United States. Please "
                "check."})},
        {"q03_no_temperature.csv",
         lines({"2026-05-01 12:00 Play (C) 3", "2026-05-01 12:00 Fever 38.5", "2026-05-02 12:00 Play (C) 2",
                "2026-05-02 12:00 Fever 38.5"}),
         {},
         lines({"Play (C): We do not know the unit \"C\". The numbers stay as they are, below this name."}),
         lines({"Fever measurement celsius", "Play (C) measurement"})},
        {"q04_other_scales_of_heat.csv",
         lines({"2026-05-01 12:00 Temp (Réaumur) 31", "2026-05-01 12:00 Temp (K) 310.5",
                "2026-05-01 12:00 Temp (left ear) 37.5", "2026-05-01 12:00 Pressure pain (mmHg) 7",
                "2026-05-02 12:00 Temp (Réaumur) 31.5", "2026-05-02 12:00 Temp (K) 311",
                "2026-05-02 12:00 Temp (left ear) 38", "2026-05-02 12:00 Pressure pain (mmHg) 8"}),
         {},
         lines({"Temp (Réaumur): We do not know the unit \"Réaumur\". The numbers stay as they are, below "
                "this name.",
                "Temp (K): We do not know the unit \"K\". The numbers stay as they are, below this name.",
                "Temp (left ear): Some numbers have no unit. They are read as °C. Please check.",
                "Pressure pain (mmHg): We do not know the unit \"mmHg\". The numbers stay as they are, below "
                "this name."}),
         lines({"Pressure pain (mmHg) measurement", "Temp (K) measurement", "Temp (Réaumur) measurement",
                "Temp (left ear) measurement celsius"})},
        {"q05_mixed_cells.csv",
         lines({"2026-05-01 12:00 Fentanyl (mcg/h) 25", "2026-05-01 12:00 Formula 118.2941 “4 fl oz”",
                "2026-05-01 12:00 Pain 3", "2026-05-01 12:00 Sleep 8", "2026-05-02 12:00 Fentanyl (mcg/h) 50",
                "2026-05-02 12:00 Formula “1/2 cup”", "2026-05-02 12:00 Pain “7 of 10”",
                "2026-05-02 12:00 Sleep 7.5", "2026-05-03 12:00 Fentanyl (mcg/h) 50",
                "2026-05-03 12:00 Formula 750", "2026-05-03 12:00 Pain “40 %”", "2026-05-03 12:00 Sleep 7.5",
                "2026-05-04 12:00 Fentanyl (mcg/h) 50", "2026-05-04 12:00 Formula 200",
                "2026-05-04 12:00 Sleep 7.5"}),
         {3, 3, 4},
         lines(
             {"Fentanyl (mcg/h): We do not know the unit \"mcg/h\". The numbers stay as they are, below "
              "this name.",
              "Formula: \"4 fl oz\" is read as 118.3 mL, as cups and ounces are in the United States. Please "
              "check."})},
        {"q06_fever_over_midnight.csv",
         lines({"2026-05-01 08:00 Fever {21600 s}", "2026-05-01 12:00 Highest 39.1",
                "2026-05-02 12:00 Highest 38.7", "2026-05-02 22:00 Fever {18000 s}"}),
         {},
         lines({"Only what begins and ends has a time. Noon is taken for everything else."})},
    };
}
