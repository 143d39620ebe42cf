// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

// Hours that a table has in several columns: one for each day, or for when it opens and when it closes.

struct HoursHeading {
    enum Part { Whole, Opens, Closes, Days };
    Part part = Whole;
    QString day = {}; ///< "monday"; empty for all days
};
/// What a heading as plainHeading() has it says of hours; nothing where it says more than that, or no more
/// than "hours".
std::optional<HoursHeading> hoursHeadingOf(const QString &plain);
/// A time, hours, that it is closed, or a tick in the column of a day.
bool isHoursCell(const HoursHeading &heading, const QString &cell);

struct HoursCell {
    QString heading = {};
    QString text = {};
};
/// What the cells say together, a piece for each day or group of days: "monday 9:00 - 17:00".
QStringList hoursPieces(const QList<HoursCell> &cells);
