// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>
#include <QUuid>
#include <optional>

/// What a row of a log sheet is ticked or written for.
enum class LogRowKind {
    Planned,  ///< a medicine at one of its times
    AsNeeded, ///< a medicine that is given as needed, or when it suits
    Value,    ///< something that is tracked by a value, for each part of the day
    Words,    ///< something that is told in words, or a free line
};

struct LogRow {
    LogRowKind kind = LogRowKind::Planned;
    QUuid what = {}; ///< a medicine or a tracker; null for a free line
    std::optional<QTime> time = {};
    QString name = {}; ///< as it was called when the sheet was made
    friend bool operator==(const LogRow &, const LogRow &) = default;

    bool isFree() const { return what.isNull(); }
};

/// The rows of a sheet of paper for one day, in their order: so that what was ticked on it can be typed in by
/// the same rows, although the book has changed meanwhile.
struct LogSheet {
    Id<LogSheet> id = Id<LogSheet>::create();
    QString code = {};             ///< names the rows and the day; see logCode()
    std::optional<QDate> day = {}; ///< nothing when the day is written by hand
    QDate madeOn = {};
    QList<LogRow> rows = {};
    friend bool operator==(const LogSheet &, const LogSheet &) = default;
};

/// Six letters and digits that are always the same for the same rows and day. None of them is easily taken
/// for another.
QString logCode(const std::optional<QDate> &day, const QList<LogRow> &rows);
/// As it stands on the sheet: "D4-7F2K".
QString shownLogCode(const QString &code);
/// What a person typed as a code, with or without its dash, in small letters too, and with an O for a 0.
/// Empty when it is none.
QString readLogCode(const QString &typed);
