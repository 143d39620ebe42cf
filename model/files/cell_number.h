// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <optional>

enum class DecimalMark { Point, Comma };

/// What a number says of how its column writes numbers.
enum class NumberStyle {
    Plain,     ///< nothing: it has no marks
    Point,     ///< "3.5"
    Comma,     ///< "3,5"
    Ambiguous, ///< "1,250" or "1.250"
};

struct CellNumber {
    double value = 0;
    NumberStyle style = NumberStyle::Plain;
    QStringView unit = {}; ///< what stands behind it, for example "°C"
};

/// "/10" and "out of 10" behind a number say that it is a step of a scale.
bool isOutOfTen(QStringView unit);

/// Digits with marks and signs, perhaps with a unit behind them. Nothing when the cell says anything else.
std::optional<CellNumber> readCellNumber(QStringView cell, DecimalMark mark);
