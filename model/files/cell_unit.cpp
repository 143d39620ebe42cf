// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/cell_unit.h"

#include "model/base/search_key.h"
#include "model/base/word_list.h"
#include "model/files/sheet_heading.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

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
/// These are units of a child's weight alone: "45 g" of anything else is no weight.
constexpr NamedUnit kUnitsOfWeight[] = {
    {"g gr gm gms gram grams gramo gramos", {Unit::Kilogram, 0.001}},
    {"oz ounce ounces onza onzas", {Unit::Kilogram, kKilogramsInAnOunce}},
    {"st stone stones", {Unit::Kilogram, kKilogramsInAStone}},
};
/// These are units of what is drunk, or measured as it leaves the body: a cup of cereal is no fluid.
constexpr NamedUnit kUnitsOfKitchen[] = {
    {"oz ounce ounces onza onzas floz flozs fluidounce fluidounces ozfl",
     {Unit::Millilitre, kMillilitresInAnOunce, true}},
    {"cup cups c taza tazas", {Unit::Millilitre, 236.5882365, true}},
    {"tsp tsps teaspoon teaspoons cucharadita cucharaditas", {Unit::Millilitre, 4.92892159375, true}},
    {"tbsp tbsps tablespoon tablespoons cucharada cucharadas", {Unit::Millilitre, 14.78676478125, true}},
    {"pt pint pints pinta pintas", {Unit::Millilitre, 473.176473, true}},
    {"qt quart quarts", {Unit::Millilitre, 946.352946, true}},
    {"gal gallon gallons galon galones", {Unit::Millilitre, 3785.411784, true}},
};

/// Units that the book has no measure for, as plainUnit() makes them.
constexpr const char *kOtherMeasures = "mg mcg \u00b5g \u03bcg ug ng iu ui mmol umol meq mosm bpm mmhg kpa "
                                       "cmh2o mmol cm mm inch inches kcal cal kj";
constexpr const char *kCountedThings =
    "u unit units unidad unidades tab tabs tablet tablets tableta tabletas pill pills pastilla pastillas "
    "capsule capsules capsula capsulas puff puffs drop drops gota gotas gtt spray sprays patch patches "
    "parche "
    "parches scoop scoops sachet sachets sobre sobres dose doses dosis ampule ampoule vial vials suppository "
    "beats breaths latidos";
/// In the place of a unit: that it is only counted or rated, or of which time or person it is.
constexpr const char *kNoUnits =
    "count counts number numbers num no no. none n/a na nil - -- # x total sum times time veces numero "
    "conteo "
    "score scores scale rating rated points point pts puntos level nrs vas severity average avg mean max "
    "worst "
    "best highest lowest peak daily today child parent mom mum dad optional if any ninguno ninguna "
    "morning noon afternoon evening night am pm manana tarde noche home hospital clinic casa";
/// In the place of a unit: where on the body it was measured.
constexpr const char *kMeasuredPlaces =
    "ear oral mouth rectal rectum axillary axilla armpit underarm under arm forehead temporal tympanic skin "
    "groin core bladder probe left right oido boca oral recto rectal axila axilar frente piel izquierdo "
    "izquierda derecho derecha";

// What is measured and does not last: words, and beginnings of words, as plainHeading() makes them.
constexpr const char *kMeasuredWords =
    "hr fc rr bp pa rhr sat sats o2 bg bz sys dia hrv map pain dolor schmerz schmerzen douleur heart pulse "
    "pulso puls rate pressure presion sugar azucar weight peso gewicht poids beats breaths latidos";
constexpr const char *kMeasuredBeginnings[] = {
    "temp",   "heartrate", "herz",    "spo2",  "oxygen",   "oxigen", "saturat", "saturac", "sattig", "blut",
    "systol", "sistol",    "diastol", "gluco", "respirat", "atemf",  "frequen", "frecuen", "zucker", "puls"};
constexpr const char *kPerWords = "per por pro par";

/// Without case, spaces, points and marks over letters.
QString plainUnit(QStringView text) {
    QString plain = text.toString().toLower();
    plain.replace(QChar(0xba), QChar(0xb0)).replace(QChar(0x2da), QChar(0xb0)).replace(QChar(0xed), u'i');
    plain.removeIf([](QChar c) { return c.isSpace() || c == u'.'; });
    return plain;
}

std::optional<KnownUnit> unitIn(const NamedUnit &named, const QString &plain) {
    return isOneOf(named.names, plain) ? std::optional(named.unit) : std::nullopt;
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

/// "Pulse min" is the lowest pulse, and "Breaths per min" are no minutes.
bool isLowestOf(const QString &unit, const QString &name) {
    if (plainUnit(unit) != u"min"_s)
        return false;
    const QStringList words = plainHeading(name).split(u' ', Qt::SkipEmptyParts);
    const bool isRate = name.endsWith(u'/') || (!words.isEmpty() && isOneOf(kPerWords, words.last()));
    return isRate || std::any_of(words.begin(), words.end(), [](const QString &word) {
               return isOneOf(kMeasuredWords, word) ||
                      std::any_of(std::begin(kMeasuredBeginnings), std::end(kMeasuredBeginnings),
                                  [&](const char *each) { return word.startsWith(QLatin1String(each)); });
           });
}

/// "Temp C" is in Celsius, but "Vitamin C" is not: one letter alone needs brackets, or the right name.
bool isHeadingWord(const QString &word, const KnownUnit &unit, const QString &name) {
    if (unit.isTime()) // "Sleep hours" and "Sick days" are names that people say
        return unit.factor <= kSecondsOfMinute && word.size() >= kFewestLettersOfTime;
    return word.size() > 1 || word == u'%' || isAboutTemperature(name);
}

const QRegularExpression &compoundAtEnd() {
    static const QRegularExpression compound(
        u"(?:^|[\\s,;:_\\d-])((\\p{L}+|%)\\d?"
        "(?:(?:\\s*/\\s*|[\\s_]+(?:per|por|cada|in|en)[\\s_]+)"
        "(?:\\d+(?:[.,]\\d+)?\\s*)?(?:\\p{L}+|%)[\\d\u00b2\u00b3]?)+)$"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return compound;
}

bool isMeasure(const QString &word) {
    const QString plain = plainUnit(word);
    const auto known = unitIn(kKnownUnits, plain);
    return (known && !known->isTime()) || unitIn(kUnitsOfWeight, plain) || unitIn(kUnitsOfKitchen, plain) ||
           isOneOf(kOtherMeasures, plain);
}

/// "mg/5 mL" of "Morphine mg/5 mL", and "5 mL" of "Syrup 5 mL": the last word alone is not the unit.
QString compoundIn(const QString &heading) {
    if (const auto found = compoundAtEnd().match(heading); found.hasMatch() && isMeasure(found.captured(2)))
        return found.captured(1);
    static const QRegularExpression several(u"(?:^|[\\s_])(\\d+(?:[.,]\\d+)?\\s*(\\p{L}+))$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const auto found = several.match(heading);
    return found.hasMatch() && isMeasure(found.captured(2)) ? found.captured(1) : QString();
}

/// "lb oz" of "Weight lb oz", and all of "lb, oz": which of them a number alone is in, nobody knows.
QString severalMeasuresIn(const QString &heading) {
    static const QRegularExpression marks(u"[\\s,;/&+_-]+(?:(?:and|y)[\\s_]+)?"_s);
    qsizetype start = heading.size();
    int count = 0;
    while (start > 0) {
        QRegularExpressionMatch before;
        const qsizetype mark = heading.lastIndexOf(marks, start - 1, &before);
        const qsizetype word = mark < 0 ? 0 : before.capturedEnd();
        const QString text = heading.mid(word, start - word);
        if (text.size() < 2 || !isMeasure(text))
            break;
        ++count;
        start = qMax<qsizetype>(mark, 0);
    }
    static const QRegularExpression joint(u"^[\\s,;/&+_-]+"_s);
    return count > 1 ? heading.mid(start).remove(joint) : QString();
}

/// "Intake:" and "Weight in" before their units.
QString nameBefore(QStringView name) {
    static const QRegularExpression joint(u"(?:[\\s_](?:in|en)|[\\s,;:_/\u2013-])+$"_s);
    return name.toString().remove(joint);
}

/// "Minutes", "mL": a heading that is nothing but a unit. "Min" may be the lowest, and nobody knows what "C"
/// is.
bool isUnitAlone(const QString &heading, const KnownUnit &unit) {
    constexpr qsizetype fewestLetters = 4; // of a time: "Hr" is a heart rate
    return unit.isTime() ? unit.factor <= kSecondsOfHour && heading.size() >= fewestLetters
                         : heading.size() > 1 || heading == u'%';
}

/// "Intake oz", "intake_oz": the last word.
HeadingUnit unitInLastWord(const QString &heading) {
    if (const QString compound = compoundIn(heading); !compound.isEmpty())
        return {.name = heading, .unknown = compound};
    if (const QString several = severalMeasuresIn(heading); !several.isEmpty() && several != heading)
        return {.name = heading, .unknown = several};
    const qsizetype mark = qMax(heading.lastIndexOf(u' '), heading.lastIndexOf(u'_'));
    const QString word = heading.mid(mark + 1);
    const QString name = mark > 0 ? nameBefore(QStringView(heading).left(mark)) : QString();
    if (name.isEmpty() || isLowestOf(word, heading.left(mark).trimmed()))
        return {heading};
    if (const auto unit = knownUnit(word, name))
        return isHeadingWord(word, *unit, name) ? HeadingUnit{name, unit, {}, word} : HeadingUnit{heading};
    const bool isOther = isOneOf(kOtherMeasures, plainUnit(word));
    return {.name = heading, .unknown = isOther ? word : QString()};
}

/// "Oz of milk", "mL de leche": the first word. "Cups of milk" are counted.
std::optional<HeadingUnit> unitInFirstWord(const QString &heading) {
    static const QRegularExpression amount(u"^((?:fl\\.? )?\\p{L}+)\\.? (?:of|de) (.+)$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption |
                                               QRegularExpression::CaseInsensitiveOption);
    const auto found = amount.match(heading);
    const QString word = found.captured(1);
    const auto unit = found.hasMatch() ? knownUnit(word, found.captured(2)) : std::nullopt;
    const bool isOunce = plainUnit(word).contains(u"oz"_s) || plainUnit(word).startsWith(u"ou"_s);
    if (!unit || unit->isTime() || unit->unit == Unit::Percent || (unit->isOfKitchen && !isOunce))
        return std::nullopt;
    QString name = found.captured(2);
    name[0] = name[0].toUpper();
    return HeadingUnit{name, unit, {}, word};
}

/// "0-10" says how far a scale goes, but "mg/5 mL" and "10^9/L" are units.
bool saysNumbersAlone(const QString &inner) {
    static const QRegularExpression letterBesideMark(u"\\p{L}\\s*/|/\\s*\\d*\\s*\\p{L}"_s);
    static const QRegularExpression outOf(u"/\\s*\\d+$"_s);
    const bool hasDigits = std::any_of(inner.begin(), inner.end(), [](QChar c) { return c.isDigit(); });
    return hasDigits && compoundIn(inner).isEmpty() &&
           (!letterBesideMark.match(inner).hasMatch() || outOf.match(inner).hasMatch());
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
    return key == u"o2"_s || saysOneOf(name, {"oxygen", "spo2", "oxigeno", "saturation", "o2 sat"});
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

bool isUnitWord(const QString &text) {
    const QString plain = plainUnit(text);
    if (plain.isEmpty())
        return false;
    return isMeasure(text) || unitIn(kKnownUnits, plain) || compoundIn(text) == text ||
           severalMeasuresIn(text) == text || isOneOf(kCountedThings, plain);
}

bool isNoUnit(const QString &text) {
    static const QRegularExpression outOfTen(u"^(?:[01] *(?:-|to|a) *10|(?:out )?(?:of|/) *10)$"_s);
    const QString key = searchKey(text).simplified();
    const QStringList words = key.split(u' ', Qt::SkipEmptyParts);
    const auto saysNone = [](const QString &word) {
        return isOneOf(kNoUnits, word) || isOneOf(kMeasuredPlaces, word);
    };
    return outOfTen.match(key).hasMatch() ||
           (!words.isEmpty() && std::all_of(words.begin(), words.end(), saysNone));
}

bool isSameUnit(QStringView a, QStringView b, const QString &about) {
    const auto first = knownUnit(a, about);
    const auto second = knownUnit(b, about);
    if (first && second)
        return first->unit == second->unit && first->factor == second->factor;
    return !first && !second && plainUnit(a) == plainUnit(b);
}

HeadingUnit unitInHeading(const QString &heading) {
    if (const auto alone = knownUnit(heading, heading); alone && isUnitAlone(heading, *alone))
        return {heading, alone, {}, heading};
    const QChar last = heading.isEmpty() ? QChar() : heading.back();
    if (last != u')' && last != u']')
        return unitInFirstWord(heading).value_or(unitInLastWord(heading));
    const qsizetype open = heading.lastIndexOf(last == u')' ? u'(' : u'[');
    const QString name = open > 0 ? heading.left(open).trimmed() : QString();
    if (name.isEmpty())
        return {heading};
    const QString inner = heading.mid(open + 1, heading.size() - open - 2).trimmed();
    if ((inner == u's' && !heading[open - 1].isSpace()) || isLowestOf(inner, name))
        return {heading}; // "Seizure(s)"
    if (const auto unit = knownUnit(inner, name))
        return {name, unit, {}, inner};
    return {heading, {}, saysNumbersAlone(inner) || isNoUnit(inner) ? QString() : inner};
}
