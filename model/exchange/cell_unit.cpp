// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/cell_unit.h"

#include "model/text/search_key.h"

#include <QStringList>
#include <algorithm>

namespace {

constexpr qsizetype kFewestLettersOfTime = 3; ///< "min"
constexpr double kSecondsOfMinute = 60;
constexpr double kSecondsOfHour = 3600;
constexpr double kSecondsOfDay = 86400;
// By definition: https://www.nist.gov/pml/special-publication-811, appendix B.
constexpr double kKilogramsInAnOunce = 0.028349523125;
constexpr double kKilogramsInAStone = 6.35029318;
constexpr double kMillilitresInAnOunce = 29.5735295625;

/// A unit with all its names, as plainUnit() makes them.
struct NamedUnit {
    const char *names;
    KnownUnit unit;
};
constexpr NamedUnit kKnownUnits[] = {
    {"\u00b0c c degc \u2103 celsius degreesc centigrade gradosc", {Unit::Celsius}},
    {"\u00b0f f degf \u2109 fahrenheit degreesf gradosf", {Unit::Fahrenheit}},
    {"kg kgs kilo kilos kilogram kilograms kilogramo kilogramos", {Unit::Kilogram}},
    {"lb lbs pound pounds libra libras", {Unit::Pound}},
    {"% percent pct porciento", {Unit::Percent}},
    {"ml mls cc cm3 cm\u00b3 millilitre millilitres milliliter milliliters mililitro mililitros",
     {Unit::Millilitre}},
    {"l lt ltr liter liters litre litres litro litros", {Unit::Millilitre, 1000}},
    {"dl deciliter decilitre decilitro", {Unit::Millilitre, 100}},
    {"cl centiliter centilitre centilitro", {Unit::Millilitre, 10}},
    {"s sec secs second seconds seg segs segundo segundos", {Unit::None, 1}},
    {"min mins minute minutes minuto minutos", {Unit::None, kSecondsOfMinute}},
    {"h hr hrs hour hours hora horas", {Unit::None, kSecondsOfHour}},
    {"d day days dia dias", {Unit::None, kSecondsOfDay}},
};
/// Of a child's weight alone: "45 g" of anything else is no weight.
constexpr NamedUnit kUnitsOfWeight[] = {
    {"g gr gm gms gram grams gramo gramos", {Unit::Kilogram, 0.001}},
    {"oz ounce ounces onza onzas", {Unit::Kilogram, kKilogramsInAnOunce}},
    {"st stone stones", {Unit::Kilogram, kKilogramsInAStone}},
};
/// Of what is drunk or measured as it leaves the body: a cup of cereal is no fluid.
constexpr NamedUnit kUnitsOfKitchen[] = {
    {"oz ounce ounces onza onzas floz flozs fluidounce fluidounces ozfl",
     {Unit::Millilitre, kMillilitresInAnOunce, true}},
    {"cup cups taza tazas", {Unit::Millilitre, 236.5882365, true}},
    {"tsp tsps teaspoon teaspoons cucharadita cucharaditas", {Unit::Millilitre, 4.92892159375, true}},
    {"tbsp tbsps tablespoon tablespoons cucharada cucharadas", {Unit::Millilitre, 14.78676478125, true}},
    {"pt pint pints pinta pintas", {Unit::Millilitre, 473.176473, true}},
    {"qt quart quarts", {Unit::Millilitre, 946.352946, true}},
    {"gal gallon gallons galon galones", {Unit::Millilitre, 3785.411784, true}},
};

/// Without case, spaces, points and marks over letters.
QString plainUnit(QStringView text) {
    QString plain = text.toString().toLower();
    plain.replace(QChar(0xba), QChar(0xb0)).replace(QChar(0x2da), QChar(0xb0)).replace(QChar(0xed), u'i');
    plain.removeIf([](QChar c) { return c.isSpace() || c == u'.'; });
    return plain;
}

std::optional<KnownUnit> unitIn(const NamedUnit &named, const QString &plain) {
    return QString::fromUtf8(named.names).split(u' ').contains(plain) ? std::optional(named.unit)
                                                                      : std::nullopt;
}

template <size_t Size>
std::optional<KnownUnit> unitIn(const NamedUnit (&units)[Size], const QString &plain) {
    for (const NamedUnit &named : units) {
        if (const auto found = unitIn(named, plain))
            return found;
    }
    return std::nullopt;
}

bool saysOneOf(const QString &name, std::initializer_list<const char *> words) {
    const QString key = searchKey(name);
    return std::any_of(words.begin(), words.end(),
                       [&](const char *word) { return key.contains(QLatin1String(word)); });
}

/// "Temp C" is in Celsius, but "Vitamin C" is not: one letter alone needs brackets, or the right name.
bool isHeadingWord(const QString &word, const KnownUnit &unit, const QString &name) {
    if (unit.isTime()) // "Sleep hours" and "Sick days" are names that people say
        return unit.factor <= kSecondsOfMinute && word.size() >= kFewestLettersOfTime;
    return word.size() > 1 || word == u'%' || isAboutTemperature(name);
}

/// "Intake oz": the last word.
HeadingUnit unitInLastWord(const QString &heading) {
    const qsizetype space = heading.lastIndexOf(u' ');
    if (space <= 0)
        return {heading};
    const QString word = heading.mid(space + 1);
    const QString name = heading.left(space).trimmed();
    const auto unit = knownUnit(word, name);
    return unit && isHeadingWord(word, *unit, name) ? HeadingUnit{name, unit} : HeadingUnit{heading};
}

} // namespace

bool isAboutTemperature(const QString &name) {
    return saysOneOf(name, {"temp", "fever", "fiebre", "celsius", "fahrenheit"});
}

bool isAboutWeight(const QString &name) {
    return saysOneOf(name, {"weight", "peso", "mass", "growth"});
}

bool isAboutOxygen(const QString &name) {
    const QString key = searchKey(name).simplified();
    return key == QLatin1String("o2") ||
           saysOneOf(name, {"oxygen", "spo2", "oxigeno", "saturation", "o2 sat"});
}

bool isAboutFluid(const QString &name) {
    return saysOneOf(name, {"intake", "output", "urine", "fluid",  "drink", "drank", "milk", "formula",
                            "feed",   "fed",    "water", "bottle", "juice", "pump",  "tube", "pee",
                            "volume", "liquid", "orina", "leche",  "agua",  "bebid", "jugo"});
}

bool isAboutSleep(const QString &name) {
    return saysOneOf(name, {"sleep", "hours", "asleep", "nap", "sueno", "horas", "siesta"});
}

std::optional<KnownUnit> knownUnit(QStringView text, const QString &about) {
    const QString plain = plainUnit(text);
    if (plain.isEmpty())
        return std::nullopt;
    if (isAboutWeight(about)) {
        if (const auto weight = unitIn(kUnitsOfWeight, plain))
            return weight;
    }
    if (isAboutFluid(about)) {
        if (const auto kitchen = unitIn(kUnitsOfKitchen, plain))
            return kitchen;
    }
    return unitIn(kKnownUnits, plain);
}

HeadingUnit unitInHeading(const QString &heading) {
    const QChar last = heading.isEmpty() ? QChar() : heading.back();
    if (last != u')' && last != u']')
        return unitInLastWord(heading);
    const qsizetype open = heading.lastIndexOf(last == u')' ? u'(' : u'[');
    const QString name = open > 0 ? heading.left(open).trimmed() : QString();
    if (name.isEmpty())
        return {heading};
    const QString inner = heading.mid(open + 1, heading.size() - open - 2).trimmed();
    if (inner == u's' && !heading[open - 1].isSpace())
        return {heading}; // "Seizure(s)"
    if (const auto unit = knownUnit(inner, name))
        return {name, unit};
    const bool saysNumbers = std::any_of(inner.begin(), inner.end(), [](QChar c) { return c.isDigit(); });
    return {heading, {}, saysNumbers ? QString() : inner};
}
