// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/diary_guess.h"

#include "model/exchange/cell_unit.h"
#include "model/exchange/scale_words.h"
#include "model/text/search_key.h"

#include <algorithm>

namespace {

constexpr double kLongestSleep = 86'400;

bool isWithin(const FoundThing &thing, double lowest, double highest) {
    return thing.bareNumbers > 0 && lowest <= thing.lowest && thing.highest <= highest;
}

/// "Sleep quality" is no number of hours.
bool isJudged(const QString &name) {
    const QString key = searchKey(name);
    return key.contains(QLatin1String("quality")) || key.contains(QLatin1String("calidad")) ||
           key.contains(QLatin1String("score")) || key.contains(QLatin1String("rating"));
}

/// What the name of the thing and the size of its numbers suggest.
Unit unitByName(const FoundThing &thing) {
    if (isAboutTemperature(thing.name))
        return thing.likeFahrenheit > thing.likeCelsius ? Unit::Fahrenheit : Unit::Celsius;
    if (!thing.headingUnit.isEmpty())
        return Unit::None; // the heading names one, though we do not know it
    if (isAboutOxygen(thing.name))
        return Unit::Percent;
    const QString key = searchKey(thing.name);
    if (isAboutWeight(thing.name) || key.contains(QLatin1String("kg")))
        return key.contains(QLatin1String("lb")) ? Unit::Pound : Unit::Kilogram;
    const bool isVolume = key.contains(QLatin1String("ml")) || key.contains(QLatin1String("intake")) ||
                          key.contains(QLatin1String("output")) || key.contains(QLatin1String("urine"));
    return isVolume ? Unit::Millilitre : Unit::None;
}

/// The one that most numbers name; None where no number names any.
Unit unitSaid(const FoundThing &thing) {
    const auto most = std::max_element(thing.units.begin() + 1, thing.units.end());
    return *most > 0 ? Unit(most - thing.units.begin()) : thing.unit;
}

TrackerKind kindOfNumbers(const FoundThing &thing) {
    if (guessUnit(thing) != Unit::None || !thing.headingUnit.isEmpty())
        return TrackerKind::Measurement;
    if (isAboutSleep(thing.name) && !isJudged(thing.name) && isWithin(thing, 0, 24))
        return TrackerKind::Hours;
    if (isWithin(thing, 0, 10))
        return TrackerKind::ZeroToTen;
    return thing.isWhole && isWithin(thing, 0, 999) ? TrackerKind::Count : TrackerKind::Measurement;
}

TrackerKind kindOfLengths(const FoundThing &thing) {
    return isAboutSleep(thing.name) && thing.longest <= kLongestSleep ? TrackerKind::Hours
                                                                      : TrackerKind::Event;
}

} // namespace

Unit guessUnit(const FoundThing &thing) {
    const Unit said = unitSaid(thing);
    return said == Unit::None ? unitByName(thing) : said;
}

Unit guessBareUnit(const FoundThing &thing, Unit known) {
    if (thing.unit != Unit::None && unitSaid(thing) == thing.unit)
        return thing.unit; // the file says it for all of them
    if (thing.likeCelsius + thing.likeFahrenheit > 0 &&
        (isAboutTemperature(thing.name) || keptUnit(unitSaid(thing)) == Unit::Celsius))
        return thing.likeFahrenheit > thing.likeCelsius ? Unit::Fahrenheit : Unit::Celsius;
    if (unitSaid(thing) != Unit::None)
        return unitSaid(thing);
    return known == Unit::None || !thing.headingUnit.isEmpty() ? unitByName(thing) : known;
}

bool areShares(const FoundThing &thing) {
    return isAboutOxygen(thing.name) && thing.share > 0;
}

TrackerKind guessKind(const FoundThing &thing) {
    if (thing.kind)
        return *thing.kind;
    if (thing.lengths > thing.numbers && thing.texts.size() <= thing.lengths)
        return kindOfLengths(thing);
    const bool haveUnits = thing.numbers > thing.bareNumbers; // then half of them say what is measured
    if (thing.numbers > 0 && thing.numbers * 5 >= thing.count * (haveUnits ? 2 : 4))
        return kindOfNumbers(thing);
    if (!thing.texts.isEmpty() && !thing.hasManyTexts) {
        QStringList words = thing.texts;
        words.removeIf([](const QString &text) { return !isScaleWord(text); });
        const auto kind = kindOfWords(words);
        if (kind && words.size() * 2 >= thing.texts.size())
            return *kind;
    }
    return thing.numbers > 0 && thing.texts.isEmpty() ? kindOfNumbers(thing) : TrackerKind::Words;
}
