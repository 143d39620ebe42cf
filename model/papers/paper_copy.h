// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/papers/paper_contents.h"

#include <QDate>

/// That a copy of one of our papers lies somewhere: on the refrigerator, in the car.
struct PaperCopy {
    Id<PaperCopy> id = Id<PaperCopy>::create();
    QString paper = {}; ///< its name in the command line, such as "emergency"
    QString place = {};
    QDate since = {};
    QString mark = {}; ///< what the paper told when the copy was laid there: see contentMark()
    friend bool operator==(const PaperCopy &, const PaperCopy &) = default;
};

/// A mark that is another one as soon as a paper tells something else.
QString contentMark(const QList<PaperItem> &items);
/// Those of the copies that are from before the paper became what it is now.
QList<PaperCopy> copiesFromBefore(const QList<PaperCopy> &copies, const QString &markNow);
/// The copy once it was replaced.
PaperCopy renewed(PaperCopy copy, const QString &markNow, const QDate &today);
/// Where copies lie, as people call it: "refrigerator", "car".
QStringList usualCopyPlaces();
/// "3 copies are from before: refrigerator, car, school"; empty where there are none.
QString copiesFromBeforeText(const QList<PaperCopy> &copies);
