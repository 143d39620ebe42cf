// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/exchange/table_file.h"
#include "model/files/cell_length.h"

#include <QJsonObject>
#include <QLocale>

/// What a column of a diary's table says. The order is kept in remembered choices: new ones go to the end.
enum class ColumnRole {
    LeaveOut,
    When, ///< day and time
    Day,
    Time,
    What,   ///< which thing the line is about
    Detail, ///< names the thing more closely
    Value,
    Words,
    Who,
    WhatHelped,
    Feels,
    BroughtOn,
    Places,  ///< keys, as Hearthbook writes them
    Seconds, ///< how long it lasted
    Offset,  ///< of the clock from UTC
    Zone,
    Written, ///< when it was written down
    Kind,    ///< as Hearthbook writes it
    Ends,    ///< when it was over: a day, a time or both
    Lasts,   ///< how long, as other programs write it
    Unit,    ///< of a number or a length in another column
    WhoName, ///< who said it, by name
};
inline constexpr int kColumnRoles = 22;

struct ColumnChoice {
    ColumnRole role = ColumnRole::LeaveOut;
    DateOrder order = DateOrder::YearMonthDay;
    DecimalMark mark = DecimalMark::Point;
    ClockParts parts = ClockParts::HoursMinutes;
    friend bool operator==(const ColumnChoice &, const ColumnChoice &) = default;
};

/// Programs whose tables are known by their headings.
enum class TableMaker { Unknown, Hearthbook, Daylio, Bearable, TrackAndGraph };

/// How the columns of a table are understood.
struct DiaryShape {
    TableMaker maker = TableMaker::Unknown;
    QList<ColumnChoice> columns = {};
    friend bool operator==(const DiaryShape &, const DiaryShape &) = default;

    int indexOf(ColumnRole role) const; ///< -1 when no column says it
    bool hasDay() const { return indexOf(ColumnRole::When) >= 0 || indexOf(ColumnRole::Day) >= 0; }
};

/// What the family is used to.
struct ShapeHints {
    DateOrder usual = DateOrder::MonthDayYear; ///< for columns that do not tell the day from the month
    QStringList things = {};                   ///< names of what is kept track of, as searchKey() makes them
};

/// What the columns most likely say, by their headings and by all of their cells.
DiaryShape guessShape(const TableFile &table, const ShapeHints &hints);
/// How people of this locale write 3/14/2026.
DateOrder usualOrder(const QLocale &locale);

/// Whether nothing in the column tells the day from the month.
bool isOrderDoubtful(const ColumnFacts &facts, const ColumnChoice &choice);
/// Whether nothing in the column tells 1,250 from 1.25.
bool isMarkDoubtful(const ColumnFacts &facts, const ColumnChoice &choice);
/// Whether nothing tells a time of the day from a length: "Fever time" with "0:25".
bool isTimeDoubtful(const ColumnFacts &facts, const ColumnChoice &choice);
/// Whether nothing tells minutes and seconds from hours and minutes: neither the column, nor its units, nor
/// when things ended.
bool arePartsDoubtful(const TableFile &table, const DiaryShape &shape, int column);

/// The same for two files of one kind: their headings decide.
QString signatureOf(const TableFile &table);
QJsonObject toJson(const DiaryShape &shape);
/// Nothing when it does not fit the table.
std::optional<DiaryShape> shapeFrom(const QJsonObject &json, const TableFile &table);
