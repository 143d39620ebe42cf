// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/choices.h"

/// How a measurement is shown. Kept is always the first unit of its kind: °C, kg, %, mL.
enum class Unit { None, Celsius, Fahrenheit, Kilogram, Pound, Percent, Millilitre };

/// In which one what is measured in `shown` is kept.
Unit keptUnit(Unit shown);
/// `kept`, as kept in the book, in `shown`.
double fromKept(double kept, Unit shown);
/// `value`, in `shown`, as it is kept.
double toKept(double value, Unit shown);

template <>
std::span<const NamedChoice<Unit>> namedChoices<Unit>();
