// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/unit.h"

namespace {

// By definition: https://www.nist.gov/pml/special-publication-811, appendix B.
constexpr double kKilogramsInAPound = 0.45359237;
constexpr double kFahrenheitPerCelsius = 1.8;
constexpr double kFreezingInFahrenheit = 32;

} // namespace

Unit keptUnit(Unit shown) {
    if (shown == Unit::Fahrenheit)
        return Unit::Celsius;
    return shown == Unit::Pound ? Unit::Kilogram : shown;
}

double fromKept(double kept, Unit shown) {
    if (shown == Unit::Fahrenheit)
        return kept * kFahrenheitPerCelsius + kFreezingInFahrenheit;
    return shown == Unit::Pound ? kept / kKilogramsInAPound : kept;
}

double toKept(double value, Unit shown) {
    if (shown == Unit::Fahrenheit)
        return (value - kFreezingInFahrenheit) / kFahrenheitPerCelsius;
    return shown == Unit::Pound ? value * kKilogramsInAPound : value;
}

template <>
std::span<const NamedChoice<Unit>> namedChoices<Unit>() {
    static constexpr NamedChoice<Unit> names[] = {
        {Unit::None, ""},
        {Unit::Celsius, QT_TRANSLATE_NOOP("Names", "°C")},
        {Unit::Fahrenheit, QT_TRANSLATE_NOOP("Names", "°F")},
        {Unit::Kilogram, QT_TRANSLATE_NOOP("Names", "kg")},
        {Unit::Pound, QT_TRANSLATE_NOOP("Names", "lb")},
        {Unit::Percent, QT_TRANSLATE_NOOP3("Names", "%", "percent")},
        {Unit::Millilitre, QT_TRANSLATE_NOOP("Names", "mL")},
    };
    return names;
}
