// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/diary_guess.h"

#include "model/diary/exchange/rated_or_counted.h"
#include "model/diary/exchange/scale_labels.h"
#include "model/files/cell_unit.h"
#include "model/files/sheet_heading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double kLongestSleep = 86'400;
constexpr double kManyPercent = 10;

bool isWithin(const SourceTracker &thing, double lowest, double highest) {
    return thing.bareNumbers > 0 && lowest <= thing.lowest && thing.highest <= highest;
}

/// The unit that the name of a thing says: "intakeMl", "weight kg".
Unit unitInName(const QString &name) {
    const QStringList words = plainHeading(name).split(u' ');
    if (words.contains(u"kg"_s))
        return Unit::Kilogram;
    if (words.contains(u"lb"_s) || words.contains(u"lbs"_s))
        return Unit::Pound;
    return words.contains(u"ml"_s) ? Unit::Millilitre : Unit::None;
}

/// A few whole numbers are how often there was some.
bool isVolume(const SourceTracker &thing) {
    constexpr double fewest = 10;
    const QString key = plainHeading(thing.name);
    return (thing.highest > fewest || !thing.isWhole) &&
           (key.contains(u"intake"_s) || key.contains(u"output"_s) || key.contains(u"urine"_s));
}

/// What the name of the thing and the size of its numbers suggest.
Unit unitByName(const SourceTracker &thing) {
    if (areCounted(thing.name, thing.around) || thing.isUnitOfCells)
        return Unit::None;
    if (!thing.headingUnit.isEmpty())
        return Unit::None; // the heading names one, though we do not know it
    if (isAboutTemperature(thing.name))
        return thing.likeFahrenheit > thing.likeCelsius ? Unit::Fahrenheit : Unit::Celsius;
    if (isAboutOxygen(thing.name))
        return Unit::Percent;
    if (const Unit said = unitInName(thing.name); said != Unit::None)
        return said;
    if (isAboutWeight(thing.name))
        return Unit::Kilogram;
    return isVolume(thing) ? Unit::Millilitre : Unit::None;
}

/// The one that most numbers name; None where no number names any. What single cells name is not about the
/// others where the heading names a unit for these, though we do not know it.
Unit unitSaid(const SourceTracker &thing) {
    if (thing.bareNumbers > 0 && !thing.headingUnit.isEmpty())
        return thing.unit;
    const auto most = std::max_element(thing.units.begin() + 1, thing.units.end());
    return *most > 0 ? Unit(most - thing.units.begin()) : thing.unit;
}

/// "40%" among steps of a scale makes no percentages of them.
bool sayMostlyUnits(const SourceTracker &thing) {
    return !thing.isRated && unitSaid(thing) != Unit::None && thing.bareNumbers * 2 <= thing.numbers;
}

TrackerKind kindOfNumbers(const SourceTracker &thing) {
    const bool isCount = areCounted(thing.name, thing.around);
    const bool isScale = thing.isRated || areRated(thing.name, thing.around);
    const bool isOther = isOnOtherScale(thing);
    const bool isMeasured = isUnitWord(thing.headingUnit); // "Pain (mmHg)"
    if (isScale && !isOther && !isMeasured && isWithin(thing, 0, 10) && !sayMostlyUnits(thing) &&
        !isAboutOxygen(thing.name))
        return TrackerKind::ZeroToTen;
    if (guessUnit(thing) != Unit::None || !thing.headingUnit.isEmpty() || (isOther && !isCount))
        return TrackerKind::Measurement;
    if (isAboutSleep(thing.name) && !isCount && !isScale && isWithin(thing, 0, 24))
        return TrackerKind::Hours;
    return thing.isWhole && isWithin(thing, 0, 999) ? TrackerKind::Count : TrackerKind::Measurement;
}

TrackerKind kindOfLengths(const SourceTracker &thing) {
    return isAboutSleep(thing.name) && thing.longest <= kLongestSleep ? TrackerKind::Hours
                                                                      : TrackerKind::Event;
}

} // namespace

Unit guessUnit(const SourceTracker &thing) {
    const Unit said = unitSaid(thing);
    return said == Unit::None ? unitByName(thing) : said;
}

Unit guessBareUnit(const SourceTracker &thing, Unit known) {
    if (thing.isUnitOfCells)
        return Unit::None; // they have one, though the book does not
    if (thing.unit != Unit::None && unitSaid(thing) == thing.unit)
        return thing.unit; // the file says it for all of them
    if (thing.headingUnit.isEmpty() && thing.likeCelsius + thing.likeFahrenheit > 0 &&
        (isAboutTemperature(thing.name) || keptUnit(unitSaid(thing)) == Unit::Celsius))
        return thing.likeFahrenheit > thing.likeCelsius ? Unit::Fahrenheit : Unit::Celsius;
    if (unitSaid(thing) != Unit::None)
        return unitSaid(thing);
    return known == Unit::None || !thing.headingUnit.isEmpty() ? unitByName(thing) : known;
}

bool isOnOtherScale(const SourceTracker &thing) {
    return !otherScaleIn(declaresScale(thing.name) ? thing.name : thing.around).isEmpty();
}

bool areShares(const SourceTracker &thing) {
    const bool isFarFromOthers = thing.mostPercent > 1 && thing.fewPercent == 0;
    return isAboutOxygen(thing.name) ? thing.share > 0 : thing.fraction > 0 && isFarFromOthers;
}

bool mayBeShares(const SourceTracker &thing) {
    return thing.fraction > 0 && (thing.mostPercent <= 1 || thing.mostPercent >= kManyPercent);
}

TrackerKind guessKind(const SourceTracker &thing) {
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
