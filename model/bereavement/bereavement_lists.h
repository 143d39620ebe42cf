// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

class OpenTables;

/// One thing that can be done after a death, by the family or by somebody else.
struct BereavementThing {
    QString what =
        {}; ///< its name in BereavementStep, such as "hours.team" or "tell/" and a record; never shown
    QString text = {};
    friend bool operator==(const BereavementThing &, const BereavementThing &) = default;
};

/// Some of them together: what to expect, who can help, and what can be done, if one wants to do it.
struct BereavementList {
    QString name = {}; ///< never shown
    QString title = {};
    QString whatToExpect = {};
    QString whoCanHelp = {};
    QList<BereavementThing> things = {};
    friend bool operator==(const BereavementList &, const BereavementList &) = default;
};

/// The first hours, days, weeks, and later, in the language of the program. They name who knows, not the
/// rule: rules differ from place to place.
QList<BereavementList> bereavementLists();

/// Whom to tell, what to give back and which visits to call off, as the book knows them. Visits are those
/// from the day of the death on, or else from `today` on.
Result<QList<BereavementList>> bereavementListsOf(const OpenTables &book, const QDate &today);
