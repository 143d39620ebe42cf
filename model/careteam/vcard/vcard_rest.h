// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/vcard/vcard_property.h"

#include <QStringList>

/// A line for the notes: "Anniversary: 2020-05-01".
struct CardNote {
    QString label = {};
    QString text = {};
};

/// What a property says that has no field in the book, as lines for the notes. None for what only machines
/// read, and for what the book has fields for.
QList<CardNote> notesOfRest(const CardProperty &property, const QString &ownLabel, CardEscapes escapes);

/// What the book has no place for, and what is no line of words: a picture, a sound, a key. It is told.
bool isLeftOut(const CardProperty &property);
