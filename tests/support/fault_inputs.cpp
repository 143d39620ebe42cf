// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_inputs.h"

#include "model/diary/exchange/diary_kinds.h"

using namespace Qt::StringLiterals;

namespace {

QList<QString> words(std::initializer_list<const char *> texts) {
    QStringList list;
    for (const char *text : texts)
        list.append(QString::fromUtf8(text));
    return list;
}

} // namespace

QString faultPath(const QString &file) {
    return QStringLiteral(HEARTHBOOK_SOURCE_DIR "/tests/inputs/faults/") + file;
}

QString entryLine(const DiaryEntry &entry, const Tracker &tracker) {
    QString line = entry.moment.local().toString(u"yyyy-MM-dd HH:mm:ss "_s);
    line.replace(u":00 "_s, u" "_s);
    line += tracker.name;
    if (entry.value)
        line += u' ' + QString::number(*entry.value, 'g', 7);
    if (entry.seconds)
        line += u" {%1 s}"_s.arg(*entry.seconds);
    QString text = entry.words;
    return text.isEmpty() ? line : line + u" \u201c"_s + text.replace(u'\n', u'/') + QChar(0x201d);
}

QStringList entryLines(const QList<DiaryEntry> &entries, const QList<Tracker> &trackers) {
    QHash<Id<Tracker>, Tracker> byId;
    for (const Tracker &tracker : trackers)
        byId.insert(tracker.id, tracker);
    QStringList lines;
    for (const DiaryEntry &entry : entries)
        lines.append(entryLine(entry, byId.value(entry.tracker)));
    return lines;
}

QStringList kindLines(const QList<Tracker> &trackers) {
    QStringList lines;
    for (const Tracker &tracker : trackers)
        lines.append(tracker.name + u' ' + kindKey(tracker));
    lines.sort();
    return lines;
}

QList<FaultInput> faultInputs() {
    return tableInputs() + amountInputs() + headingInputs() +
           QList<FaultInput>{
               {"a01_dtd_broken.xml",
                words({"2026-01-10 08:00 Temperature 38.5", "2026-01-11 08:00 Weight 20.00342",
                       "2026-01-12 06:30 Sleep 9.5"}),
                {},
                words({})},
               {"a02_dtd_ok.xml",
                words({"2026-01-10 08:00 Temperature 38.5", "2026-01-11 08:00 Weight 20.00342",
                       "2026-01-12 06:30 Sleep 9.5"}),
                {},
                words({})},
               {"a03_x0b.xml",
                words({"2026-01-10 08:00 Temperature 38.5", "2026-01-11 08:00 Weight 20.00342",
                       "2026-01-12 06:30 Sleep 9.5"}),
                {},
                words({})},
               {"a06_symptom.xml",
                words({"2026-01-10 08:00 Temperature 38.5", "2026-01-11 08:00 Weight 20.00342",
                       "2026-01-11 21:00 Headache 2 {34200 s} “moderate/It lasted 9 h 30 min.”",
                       "2026-01-11 21:00 Nausea 3 {34200 s} “severe/It lasted 9 h 30 min.”",
                       "2026-01-12 06:30 Sleep 9.5"}),
                {},
                words({"1 record(s) do not fit into the diary: RespiratoryRate (1)"})},
               {"d01_ambiguous.csv",
                words({"2026-03-04 12:00 Pain 5 “a”", "2026-05-04 12:00 Pain 6 “b”"}),
                {},
                words({"Date: \"03/04/2026\" can be read in two ways. It is read as March 4, 2026. Please "
                       "check."})},
               {"d02_dayfirst.csv",
                words({"2026-04-03 12:00 Pain 5 “a”", "2026-04-15 12:00 Pain 6 “b”",
                       "2026-05-04 12:00 Pain 7 “c”"}),
                {},
                words({})},
               {"d03_twodigit.csv",
                words({"1999-12-31 12:00 Pain 7", "2026-04-15 12:00 Pain 6"}),
                {2},
                words({"Date: \"4/15/91\" is read as April 15, 1991. Please check."})},
               {"d04_same_time.csv",
                words({"2026-09-21 00:00 Seizure {346 s} “Tonic”", "2026-09-21 00:00 Seizure {1 s} “Absence”",
                       "2026-09-21 00:00 Seizure {1761 s} “Focal”",
                       "2026-09-22 00:00 Seizure {6433 s} “Absence”", "2026-09-22 00:00 Pain 3 “Head”",
                       "2026-09-22 00:00 Pain 3 “Head”"}),
                {},
                words({})},
               {"d06_bp.csv",
                words({"2024-05-05 17:45 Systolic 120 “rest”", "2024-05-05 17:45 Diastolic 80",
                       "2024-05-05 17:45 Pulse 70", "2024-05-06 07:10 Systolic 121",
                       "2024-05-06 07:10 Diastolic 81", "2024-05-06 07:10 Pulse 71"}),
                {},
                words({})},
               {"d07_dst.csv",
                words({"2025-03-30 01:59 Pain 1", "2025-03-30 03:00 Pain 3", "2025-03-30 03:30 Pain 2",
                       "2025-10-26 02:30 Pain 4", "2025-10-26 02:30 Pain 5", "2025-10-26 03:00 Pain 6"}),
                {3, 5, 6},
                words({})},
               {"d08_groups.csv",
                words({"2026-05-01 12:00 Intake 1213.03", "2026-05-02 12:00 Intake 1216.8",
                       "2026-05-03 12:00 Intake 1205"}),
                {},
                words({})},
               {"d08b_groups.csv",
                words({"2026-05-01 12:00 Intake 1205", "2026-05-02 12:00 Intake 1310",
                       "2026-05-03 12:00 Intake 950"}),
                {},
                words({"Intake ml: \"1.205\" can be read in two ways. It is read as 1,205. Please check."})},
               {"d09_jsdate.csv",
                words({"2026-08-05 18:57:56 Pain 3", "2026-08-06 07:00 Pain 4"}),
                {},
                words({})},
               {"d09b_javadate.csv",
                words({"2026-08-05 18:57:56 Pain 3", "2026-08-06 07:00 Pain 4"}),
                {},
                words({})},
               {"d10_headerless.csv",
                words({"2023-11-06 12:00 Column 3 0 “Good day”", "2023-11-07 12:00 Column 3 2 “Slept badly”",
                       "2023-11-09 12:00 Column 3 3 “Seizure, short”",
                       "2023-11-28 12:00 Column 3 4 “Fever”"}),
                {},
                words({})},
               {"d12_footer.csv",
                words({"2026-05-01 12:00 Pain 5 “a”", "2026-05-02 12:00 Pain 6 “b”",
                       "2026-05-03 12:00 Pain 7 “c”"}),
                {6, 7},
                words({})},
               {"d13_blankrows.csv",
                words({"2026-05-01 12:00 Pain 5 “a”", "2026-05-02 12:00 Pain 6 “b”"}),
                {},
                words({})},
               {"d14_arabic.csv",
                words({"2026-05-01 12:00 Pain 5", "2026-05-02 12:00 Pain 6"}),
                {},
                words({})},
               {"d14b_fa.csv",
                words({"2026-05-01 12:00 Pain 5", "2026-05-02 12:00 Pain 6"}),
                {},
                words({"Date: \"۱۴۰۵/۰۲/۱۱\" is of another calendar. It is read as May 1, 2026. Please "
                       "check."})},
               {"d14c_thai.csv",
                words({"2026-05-01 12:00 Pain 5", "2026-05-02 12:00 Pain 6", "2026-05-20 12:00 Pain 6"}),
                {},
                words({"Date: \"01/05/2569\" is of another calendar. It is read as May 1, 2026. Please "
                       "check."})},
               {"d15_moods.csv",
                words({"2021-03-25 14:00 Mood 4", "2021-03-26 14:00 Mood 2 “Line one/Line two bold & more”",
                       "2021-03-27 08:20 Mood “ok”", "2021-03-27 20:39 Mood “irritable/take care of kids”"}),
                {2, 3},
                words({})},
               {"d16_epoch.csv",
                words({"2022-03-15 01:00 pain 3", "2022-03-16 01:00 pain 4", "2022-03-17 01:00 pain 5"}),
                {},
                words({})},
               {"d16b_epochms.csv",
                words({"2022-03-15 01:00 pain 3", "2022-03-16 01:00 pain 4"}),
                {},
                words({})},
               {"d17_extreme.csv", words({}), {2, 3, 4, 5, 6, 7, 8}, words({})},
               {"d18_leapsec.csv",
                words({"2017-01-01 00:00 Pain 1", "2017-01-01 00:00 Pain 3", "2016-12-31 23:59:59 Pain 4",
                       "2017-01-01 00:00 Pain 2"}),
                {},
                words({})},
               {"d20_huckleberry.csv",
                words({"2026-01-01 08:00 Meds “Start Location: Calpol/2.5”",
                       "2026-01-01 10:00 Growth “Start Condition: 6.6kg”",
                       "2026-01-01 23:00 Temp “Start Condition: 37.4°C”",
                       "2026-05-31 16:00 Solids “Start Condition: Pumpkin/End Condition: LOVED”",
                       "2026-09-26 23:13 Diaper “End Condition: Both, poo:large”",
                       "2026-09-27 06:00 Sleep 1.833333", "2026-09-27 09:00 Sleep",
                       "2026-09-27 20:00 Sleep 9.666667",
                       "2026-09-27 22:19 Diaper “End Condition: Poo:medium/Duration: black”",
                       "2026-09-27 22:20 Feed “Start Condition: Breast Milk/Start Location: Bottle/End "
                       "Condition: "
                       "20ml”",
                       "2026-09-28 05:51 Feed {1680 s} “Start Location: Breast/End Condition: 00:28L”"}),
                {},
                words({})},
               {"d21_tg_legacy.csv",
                words({"2021-02-05 11:10:01 D {44443100 s} “Some note ending with colon:”",
                       "2021-02-05 11:10:01 D {44443100 s} “Label/Some note ending with colon:”",
                       "2021-02-08 11:17:39 D “-10:-30:20:Some: :la:bel”", "2021-02-09 11:07:28 D {4200 s}",
                       "2022-08-28 19:30:39 B 1 “So:me n:ot:e”", "2022-09-14 12:55:37 A “-10.1”",
                       "2022-09-14 21:30:41 A 1", "2022-09-15 00:20:40 Tracker C 1 “Label 2”",
                       "2022-09-16 00:13:27 Tracker C 0 “Label 1”", "2022-09-17 21:14:56 B 0"}),
                {3},
                words({})},
               {"d22_migrainebuddy.csv",
                words({"2026-08-01 21:10 Pain Level 7 {14700 s} “Medications: Ibuprofen/Triggers: "
                       "Weather/Affected "
                       "Activities: Missed school, stayed in bed/It lasted 4 h 5 min.”",
                       "2026-08-14 05:00 Pain Level 5 {10800 s} “Triggers: Stress/It lasted 3 h.”"}),
                {},
                words({})},
               {"d23_painlog.csv",
                words({"2024-01-01 08:00 Pain Level 5 “Medication: Paracetamol/Physical Activity: "
                       "None/Triggers: "
                       "Noise/woke early/Location: Head”",
                       "2024-01-01 08:00 Dosage (mg) 500", "2024-01-01 08:00 Sleep 7.5",
                       "2024-01-02 08:15 Pain Level 3 “Physical Activity: Walk/Location: Lower Back; Neck”",
                       "2024-01-02 08:15 Sleep 8"}),
                {},
                words({"Dosage (mg): We do not know the unit \"mg\". The numbers stay as they are, below "
                       "this name."})},
               {"d24_symptoms_multi.csv",
                words({"2024-01-01 08:00 Pain Level 5 “Locations: Lower Back; Neck/Symptoms: Stiffness; "
                       "Burning”",
                       "2024-01-02 09:00 Pain Level 3 “Locations: Head/Symptoms: Nausea”"}),
                {},
                words({})},
               {"d25_bearable_new.csv",
                words({"2026-03-03 08:00 Headache 3 “Severe/after school”",
                       "2026-03-03 19:00 Active “👣 Walk - Moderate | 🤒 Sick”",
                       "2026-03-03 19:00 Lifestyle “☕ Caffeine - Little | 💣 Stress - Moderate”",
                       "2026-03-04 08:00 Energy 3 “ok”",
                       "2026-03-04 12:00 Meds/Supplements “Ibuprofen 200mg x1 | Vitamin D/time of day: all "
                       "day”",
                       "2026-03-04 12:00 Period “Follicular/🩸 Bleeding level (Heavy)/time of day: Day "
                       "7”",
                       "2026-03-04 12:00 Sleep 7.75 “Asleep 22:15 – 06:00”",
                       "2026-03-04 12:00 Temperature 37"}),
                {6},
                words({})},
               {"e03_lists.csv",
                words({"2026-05-01 12:00 Pain 5 “Places: 1,2”", "2026-05-02 12:00 Pain 6 “Places: 5,6,9,10”",
                       "2026-05-03 12:00 Pain 7 “Places: 3,5,8”", "2026-05-04 12:00 Pain 7 “Places: 2”"}),
                {},
                words({})},
               {"e04_future.csv", words({"2026-05-02 12:00 Pain 6 “b”"}), {2}, words({})},
               {"e05_24h.csv", words({"2026-05-02 00:00 Pain 5", "2026-05-02 00:00 Pain 6"}), {}, words({})},
               {"e07_start_end.csv",
                words({"2026-05-01 20:00 Sleep 10.5", "2026-05-02 20:15 Sleep 9.5"}),
                {},
                words({})},
               {"e08_dose_ranges.csv",
                words({"2026-05-01 12:00 Temp 38.5", "2026-05-02 12:00 Temp 38.5",
                       "2026-05-03 12:00 Temp 37.9"}),
                {},
                words({"Temp: Some numbers have no unit. They are read as °C. Please check."})},
               {"f01_oz_header.csv",
                words({"2026-05-01 08:00 Intake 118.2941 “4 oz”",
                       "2026-05-01 08:00 Urine output 88.72059 “3 oz”",
                       "2026-05-01 12:00 Intake 177.4412 “6 oz”",
                       "2026-05-01 12:00 Urine output 59.14706 “2 oz”",
                       "2026-05-02 08:00 Intake 147.8676 “5 oz”",
                       "2026-05-02 08:00 Urine output 118.2941 “4 oz”"}),
                {},
                words({"Intake: \"4 oz\" is read as 118.3 mL, as cups and ounces are in the United States. "
                       "Please "
                       "check.",
                       "Urine output: \"3 oz\" is read as 88.72 mL, as cups and ounces are in the United "
                       "States. "
                       "Please check."})},
               {"f02_weight_header.csv",
                words({"2026-05-01 12:00 Weight 41.91193", "2026-05-01 12:00 Temp 38.5",
                       "2026-05-02 12:00 Weight 42.54696", "2026-05-02 12:00 Temp 38.7"}),
                {},
                words({"Temp: Some numbers have no unit. They are read as °C. Please check."})},
               {"f05_med.csv",
                words({"2026-05-01 08:00 Morphine “500 mcg”", "2026-05-02 08:00 Morphine “2 mg”",
                       "2026-05-03 08:00 Morphine “1 mg”"}),
                {},
                words({"Morphine: We do not know the unit in \"500 mcg\". Such cells are kept as words, just "
                       "as "
                       "they are."})},
               {"f06_weight_grams.csv",
                words({"2026-05-01 12:00 Weight 3.2", "2026-05-02 12:00 Weight 3.25"}),
                {},
                words({})},
               {"f07_intake_l.csv",
                words({"2026-05-01 12:00 Fluid intake 1200", "2026-05-02 12:00 Fluid intake 900",
                       "2026-05-03 12:00 Fluid intake 800"}),
                {},
                words({})},
               {"f08_spo2.csv",
                words({"2026-05-01 12:00 SpO2 97", "2026-05-02 12:00 SpO2 95"}),
                {},
                words({"SpO2: \"0.95\" is read as 95 %. Please check."})},
               {"g05_typo.csv",
                words({"2026-11-01 12:00 Pain 0 “n0”",  "2026-11-02 12:00 Pain 1 “n1”",
                       "2026-11-03 12:00 Pain 2 “n2”",  "2026-11-04 12:00 Pain 3 “n3”",
                       "2026-11-06 12:00 Pain 5 “n5”",  "2026-11-07 12:00 Pain 6 “n6”",
                       "2026-11-08 12:00 Pain 7 “n7”",  "2026-11-09 12:00 Pain 8 “n8”",
                       "2026-11-10 12:00 Pain 9 “n9”",  "2026-11-11 12:00 Pain 0 “n10”",
                       "2026-11-12 12:00 Pain 1 “n11”", "2026-11-13 12:00 Pain 2 “n12”",
                       "2026-11-14 12:00 Pain 3 “n13”", "2026-11-15 12:00 Pain 4 “n14”",
                       "2026-11-16 12:00 Pain 5 “n15”", "2026-11-17 12:00 Pain 6 “n16”",
                       "2026-11-18 12:00 Pain 7 “n17”", "2026-11-19 12:00 Pain 8 “n18”",
                       "2026-11-20 12:00 Pain 9 “n19”", "2026-11-21 12:00 Pain 0 “n20”",
                       "2026-11-22 12:00 Pain 1 “n21”", "2026-11-23 12:00 Pain 2 “n22”",
                       "2026-11-24 12:00 Pain 3 “n23”", "2026-11-25 12:00 Pain 4 “n24”",
                       "2026-11-26 12:00 Pain 5 “n25”", "2026-11-27 12:00 Pain 6 “n26”"}),
                {6},
                words({})},
               {"m01_daylio_plain.csv",
                words({"2026-05-01 08:00 Mood 3 “walk/slept well”", "2026-05-02 20:30 Mood 2",
                       "2026-05-03 09:00 Mood 3"}),
                {},
                words({})},
           };
}
