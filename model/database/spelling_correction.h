// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QList>

class Connection;

/// The sorted words of one full text, as FTS5 gives them in two tables for it.
struct WordList {
    Connection &connection;
    const char *nextWord;   ///< the first word that is not before the bound one, of the table of instances
    const char *beginsWith; ///< the rows with the first word that begins as the bound one, bound twice
};

/// The statements of a WordList whose table of rows is `rows`, and of instances `instances`. Asked for its
/// words alone, the list of where they stand gives one without counting how often it is there.
#define NEXT_WORD_OF(instances) "SELECT term FROM " instances " WHERE term >= ? ORDER BY term LIMIT 1"
#define BEGINS_WITH_OF(rows)                                                                                 \
    "SELECT doc FROM " rows " WHERE term >= ? AND term < ? || char(1114109) ORDER BY term LIMIT 1"

/// The typed words with those that stand in none of the lists changed into one that does: one letter more,
/// less, other, or two that changed places. Words of less than four letters stay. Empty when there is nothing
/// to change.
Result<QString> mendSlips(const QList<WordList> &lists, const QString &typed);
