// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/exchange/diary_shape.h"

/// A thing that has columns of its own for its beginning and its end: "Nap start" and "Nap end".
struct NamedSpan {
    QString name = {};
    QList<int> starts = {}; ///< a day and a time may stand in two columns
    QList<int> ends = {};
};

/// "Feed" and "Feeding", but not "Nap" and "Nap 2".
bool isSameThing(const QString &a, const QString &b);

/// "Bedtime" and "Wake up" are not when the line's mood was: beside other things such a beginning is no
/// moment of the line, which has a day of its own.
void settleNamedStarts(DiaryShape &shape, const TableFile &table);
/// An end belongs to the beginning that names the same thing, and a bare "End" to a bare "Start". Others are
/// words.
void settleEnds(DiaryShape &shape, const TableFile &table);

/// The pairs whose beginning is not the line's own.
QList<NamedSpan> namedSpans(const TableFile &table, const DiaryShape &shape);
/// What the line's own beginning and end name: "Sleep" of "Sleep from" and "Sleep to". Empty where they name
/// nothing, as "Start" and "End".
QString thingOfLine(const TableFile &table, const DiaryShape &shape);
