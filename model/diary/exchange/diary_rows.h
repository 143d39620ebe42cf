// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/diary/diary_entry.h"
#include "model/diary/exchange/diary_shape.h"

#include <QTimeZone>

/// More that a table of Hearthbook's own says of one entry.
struct RowDetails {
    QString whatHelped = {};
    QString feels = {};
    QString broughtOn = {};
    QStringList places = {};
    std::optional<qint64> seconds = {};
    std::optional<qint64> writtenUtc = {};
    QString reportedBy = {};
};

/// What one file says at one moment of one thing, before it is known what that thing is in the book.
struct DiaryRow {
    int line = 0;
    int thing = 0;    ///< index of SourceTracker
    int details = -1; ///< index of RowDetails
    Moment moment = {};
    /// What the clock on the wall showed, in milliseconds, where the file does not say which zone it
    /// followed.
    std::optional<qint64> wall = {};
    std::optional<Reporter> reporter = {};
    std::optional<double> number = {};
    Unit unit = Unit::None;                 ///< of this number, where the line or its heading says it
    bool isUnitOfHeading = false;           ///< the line itself says none
    bool isOutOfTen = false;                ///< the number: "7/10"
    std::optional<double> seconds = {};     ///< how long it lasted
    std::optional<double> inOtherUnit = {}; ///< a number whose unit is not known; the text has both
    QString text = {}; ///< in the place of a number, or as it was written before it was one
    QString words = {};
};

/// One thing that the file writes of, and all its values.
struct SourceTracker {
    QString name = {};
    QString heading = {};                 ///< whole, where the name is without its unit
    QStringList programNames = {};        ///< where the program named it: in each of its languages
    bool areWordsOfProgram = false;       ///< and so its entries have words in one of these
    std::optional<TrackerKind> kind = {}; ///< where the file says it
    Unit unit = Unit::None;               ///< that the file names with most of its numbers
    QString sheet = {};
    int count = 0;
    int numbers = 0;
    int lengths = 0; ///< lengths of time in the place of a number
    double longest = 0;
    int bareNumbers = 0; ///< without a unit; what follows is about these
    bool isWhole = true; ///< none of them has a fraction
    double lowest = 0;
    double highest = 0;
    int likeCelsius = 0; ///< bare numbers that can be a temperature of a body in °C
    int likeFahrenheit = 0;
    double share = 0;       ///< a number that can be a share of one
    double fraction = 0;    ///< a share below a heading that says per cent
    double fewPercent = 0;  ///< a number there that is more than one, but of few
    double mostPercent = 0; ///< the largest number there
    QStringList texts = {}; ///< different ones, while they are few
    bool hasManyTexts = false;
    std::array<int, 7> units = {};   ///< how many numbers have each Unit
    QString headingUnit = {};        ///< a unit in the heading, or of all cells, that is not known
    QString otherUnit = {};          ///< the first one of the cells that is not known
    bool mixesUnits = false;         ///< and others are there, too
    bool isUnitOfCells = false;      ///< the unit that all cells name stands behind the name now
    QString unknownUnitExample = {}; ///< a cell with a unit that is not known
    QString kitchenExample = {};     ///< a cell in cups or ounces
    double kitchenValue = 0;         ///< what it was taken for
    QString around = {};             ///< the headings of the columns that name it and its values
    bool isRated = false;            ///< cells such as "7/10"
};

/// What became of the lines or records of a file. They add up to all that are in it.
struct RecordCount {
    qint64 all = 0;
    qint64 used = 0;   ///< say at least one entry
    qint64 told = 0;   ///< cannot be read: each is told with its line
    qint64 empty = 0;  ///< say nothing but a day
    qint64 unused = 0; ///< do not fit into a diary, or were not chosen
    qint64 above = 0;  ///< titles above a table: each is told with its line
};

/// All that a file says.
struct DiaryRows {
    QList<DiaryRow> rows = {};
    QList<SourceTracker> things = {};
    QList<RowDetails> details = {};
    ProblemList problems = {};
    RecordCount records = {};

    /// Adds a row and notes its value with its thing.
    void add(DiaryRow row);
    /// To be called after the last row. Where all numbers of a thing are in one unit that is not known, they
    /// stay numbers, and the unit stands behind the name: "Pulse (bpm)". Else they stay words.
    void settleUnits();
};

/// More lines than that are refused: they would not fit in the memory of a small computer.
constexpr qsizetype kMostDiaryRows = 400'000;

/// Reads a table as its shape says. Times without an offset are those of `zone`.
Result<DiaryRows> readDiaryRows(const TableFile &table, const DiaryShape &shape, const QTimeZone &zone,
                                const Progress &progress = {});

/// More than that cannot be brought in at once.
Error tooManyRows();
