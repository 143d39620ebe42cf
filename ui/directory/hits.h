// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A piece of a text, by its first character and how many there are.
struct Hit {
    qsizetype begin = 0;
    qsizetype length = 0;
    friend bool operator==(const Hit &, const Hit &) = default;
};

/// Where words of `text` begin as one of the searched words does, without regard to case and accents.
QList<Hit> hitsIn(const QString &text, const QString &searched);
