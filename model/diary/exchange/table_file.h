// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/problem_list.h"
#include "model/base/progress.h"
#include "model/files/cell_number.h"
#include "model/files/cell_unit.h"
#include "model/files/csv_file.h"
#include "model/files/date_time_parser.h"

#include <QMap>

/// What all cells of one column hold.
struct ColumnFacts {
    QString heading = {};
    bool isLowest = false;         ///< "min" beside a column of "max" is no unit
    bool isClock = false;          ///< the heading is that of times of the day
    bool isDayFirst = false;       ///< the file is of a land that writes the day before the month
    bool isLikelyDayFirst = false; ///< it looks so, but files of other lands may look like that, too
    bool mayBePairs = false; ///< "3,4" may be two numbers: nothing shows that the file has decimal commas
    int filled = 0;
    int days = 0;                  ///< cells that name a day
    int times = 0;                 ///< cells that name a time
    int beforeSix = 0;             ///< of these, those that may as well be a length, as "0:25"
    int evenings = 0;              ///< and those that are too late for one, as "21:30"
    int amPm = 0;                  ///< times such as "9:30 PM"
    int clocks = 0;                ///< cells of a column of times that say one only there, as "0830"
    int lateClocks = 0;            ///< of these, those that are hardly a length
    int weekdays = 0;              ///< cells that are the name of a weekday
    int numbers = 0;               ///< cells that are a number, perhaps with a unit
    int epochs = 0;                ///< of these, such as 1647302400: moments as computers count them
    int lengths = 0;               ///< cells that can only be a length of time, as "0:00:30" and "1 h 30 min"
    int threeParts = 0;            ///< cells such as "1:01:35"
    int lists = 0;                 ///< cells with several numbers, as "5,6,9,10"
    std::array<int, 3> reads = {}; ///< days that each DateOrder can read
    std::array<int, 3> fits = {};  ///< of these, those of the past
    std::array<int, 3> recent = {}; ///< of these, those of the last years
    int onlyDayFirst = 0;           ///< days such as 13/02/2026
    int onlyMonthFirst = 0;         ///< days such as 02/13/2026
    int unclear = 0;                ///< days that can be read in two ways
    int dotted = 0;                 ///< of these, those with points, as in 02.05.2024
    QString unclearExample = {};
    QString yearFirstExample = {};           ///< a day such as 26-05-01, which may begin with its year
    std::array<QString, 3> oldExamples = {}; ///< for each order: a day of long ago, with a year of two digits
    QString otherCalendarExample = {};       ///< a day of the Thai or the Persian calendar
    int points = 0;                          ///< numbers such as 3.5
    int commas = 0;                          ///< numbers such as 3,5
    int pairs = 0;                           ///< of these, those that may be two numbers
    QString pairExample = {};
    int groups = 0; ///< numbers such as 1,250, which can be read in two ways
    QString groupExample = {};
    QString clockExample = {};     ///< a cell such as "5:30"
    double largestPlain = 0;       ///< number without any mark
    QMap<QString, int> texts = {}; ///< different cells, while they are few
    bool hasManyTexts = false;
    QStringList examples = {};

    HeadingUnit unit() const { return isLowest ? HeadingUnit{heading} : unitInHeading(heading); }
    bool isMostly(int count) const { return filled > 0 && count * 5 >= filled * 4; }
};

/// A table as it was found: nothing of its rows is kept.
struct TableFile {
    QString path = {};
    CsvFormat format = {};
    int headingLine = 0; ///< 0: it has no headings
    int lastAbove = 0;   ///< the last line above the rows: the headings, or a title
    int titles = 0;      ///< lines above the headings; each is told
    QList<ColumnFacts> columns = {};
    int rows = 0; ///< below the headings
    ProblemList problems = {};
};

/// Reads the whole file and says what its columns hold. Days after `today` speak against an order.
Result<TableFile> lookAtTable(const QString &path, const QDate &today, const Progress &progress = {});

/// Reads the rows below the headings once more.
Result<> readTable(const TableFile &table, const CsvParser::TakeRow &take, const Progress &progress = {});
