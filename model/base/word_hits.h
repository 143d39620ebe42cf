// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A piece of a text, by its first character and how many there are.
struct WordHit {
    qsizetype begin = 0;
    qsizetype length = 0;
    friend bool operator==(const WordHit &, const WordHit &) = default;
};

/// Where words of `text` begin as one of the searched words does, without regard to case and accents.
QList<WordHit> hitsIn(const QString &text, const QString &searched);
