// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/exchange/diary_shape.h"

/// A heading in the form in which two ways to write it are equal.
QString headingKey(const QString &heading);

/// What a heading says of its column, as people and programs write it in English and Spanish.
std::optional<ColumnRole> roleByHeading(const QString &heading);
/// "Start", "Sleep from"; "End", "Sleep to": below it stand days or times.
bool isStartHeading(const QString &heading);
bool isEndHeading(const QString &heading);
/// "Created", "Date of birth", "Next appointment": a day, but not the one of the entry.
bool isOtherDayHeading(const QString &heading);
/// What began or ended, as the heading names it: "Sleep" of "Sleep to" and of "Bedtime". Empty for "End
/// time".
QString thingOfSpan(const QString &heading);
/// How long something lasted.
bool isLengthHeading(const QString &heading);
/// "Cry time", "Walk": what people measure in minutes.
bool lastsByHeading(const QString &heading);
/// "Time", "Uhrzeit", "Start": its cells are times of the day, however they are written.
bool isClockHeading(const QString &heading);
/// "Datum", "Douleur": in a language of lands where the day comes before the month.
bool isOfDayFirstLand(const QString &heading);
/// "Activity", "Seizure type": names what a line is about, where its numbers have no name of their own.
bool mayNameThing(const QString &heading);
/// Whether it is one of these that happens and may be stronger or weaker: "Seizure type".
bool mayNameEvent(const QString &heading);
/// "Amount", "Dose", "Duration": a number of what the line names elsewhere.
bool isAmountHeading(const QString &heading);
/// "Time", "Meal time", "Given at": below it stand times of the day.
bool isTimeHeading(const QString &heading);
/// "Seizure", "Longest apnea": what people measure in minutes and seconds.
bool isBriefByHeading(const QString &heading);
/// "Overnight feed": what may last from one day to the next.
bool mayLastANight(const QString &name);
/// "Severity (0-10)": how strong that was what the line is about.
bool isSeverityHeading(const QString &heading);
/// The one place for free words: its texts need no heading before them.
bool isNoteHeading(const QString &heading);

/// Which program wrote a table with these headings, and what each says there.
TableMaker makerOf(const QStringList &keys);
std::optional<ColumnRole> knownRole(TableMaker maker, const QString &key);
