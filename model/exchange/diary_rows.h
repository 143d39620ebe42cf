// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_entry.h"
#include "model/exchange/diary_shape.h"

#include <QTimeZone>

/// More that a table of Hearthbook's own says of one entry.
struct RowDetails {
    QString whatHelped = {};
    QString feels = {};
    QString broughtOn = {};
    QStringList places = {};
    std::optional<qint64> seconds = {};
    std::optional<qint64> writtenUtc = {};
};

/// What one file says at one moment of one thing, before it is known what that thing is in the book.
struct DiaryRow {
    int line = 0;
    int thing = 0;    ///< index of FoundThing
    int details = -1; ///< index of RowDetails
    Moment moment = {};
    std::optional<Reporter> reporter = {};
    std::optional<double> number = {};
    QString text = {}; ///< in the place of a number
    QString words = {};
};

/// One thing that the file writes of, and all its values.
struct FoundThing {
    QString name = {};
    std::optional<TrackerKind> kind = {}; ///< where the file says it
    Unit unit = Unit::None;               ///< in which its numbers are
    QString sheet = {};
    int count = 0;
    int numbers = 0;
    bool isWhole = true; ///< no number has a fraction
    double lowest = 0;
    double highest = 0;
    QStringList texts = {}; ///< different ones, while they are few
    bool hasManyTexts = false;
    bool isDoubtfulUnit = false; ///< numbers with different units
};

/// All that a file says.
struct DiaryRows {
    QList<DiaryRow> rows = {};
    QList<FoundThing> things = {};
    QList<RowDetails> details = {};
    ProblemList problems = {};
    bool hasTimes = false;

    /// Adds a row and notes its value with its thing.
    void add(DiaryRow row);
};

/// More lines than that are refused: they would not fit in the memory of a small computer.
constexpr qsizetype kMostDiaryRows = 400'000;

/// Reads a table as its shape says. Times without an offset are those of `zone`.
Result<DiaryRows> readDiaryRows(const TableFile &table, const DiaryShape &shape, const QTimeZone &zone,
                                WorkProgress *progress = nullptr);

/// More than that cannot be brought in at once.
Error tooManyRows();
/// The unit that stands behind a number.
Unit unitOf(QStringView text);
