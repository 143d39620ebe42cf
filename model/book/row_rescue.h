// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

struct sqlite3;

/// What came out of one table of a damaged book.
struct RescuedTable {
    QString table = {};
    int kept = 0;         ///< rows that were read
    qint64 missing = 0;   ///< at most so many between them were not; deleted ones count, too
    bool isWhole = false; ///< nothing stood in the way
    qint64 rows = 0;      ///< that the new book holds now
};

/// Copies every row that can be read from the tables of a damaged database into the same tables of `target`,
/// over what is there. What belongs to a record that was lost gets another owner or loses the link. Inside a
/// transaction of the target.
QList<RescuedTable> rescueRows(sqlite3 *damaged, sqlite3 *target);
