// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/search_key.h"
#include "model/diary/exchange/diary_rows.h"
#include "model/diary/exchange/rated_or_counted.h"
#include "model/files/cell_unit.h"
#include "model/files/sheet_heading.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRowTexts = 40;
// What a body can have; between both scales lies no number.
constexpr double kColdestCelsius = 20;
constexpr double kHottestCelsius = 46;
constexpr double kColdestFahrenheit = 80;
constexpr double kHottestFahrenheit = 115;
constexpr double kFewPercent = 10;

/// "0.8" below "Sleep quality %".
void noteRowPercent(SourceTracker &thing, double number) {
    if (number > 0 && number < 1)
        thing.fraction = number;
    if (number > 1 && number < kFewPercent)
        thing.fewPercent = number;
    thing.mostPercent = qMax(thing.mostPercent, number);
}

void noteRowNumber(SourceTracker &thing, const DiaryRow &row) {
    ++thing.numbers;
    ++thing.units[size_t(row.unit)];
    if (*row.number > 0 && *row.number <= 1)
        thing.share = *row.number;
    if (row.unit == Unit::Percent && row.isUnitOfHeading)
        noteRowPercent(thing, *row.number);
    if (row.unit != Unit::None)
        return;
    const double number = *row.number;
    thing.lowest = thing.bareNumbers == 0 ? number : qMin(thing.lowest, number);
    thing.highest = thing.bareNumbers == 0 ? number : qMax(thing.highest, number);
    thing.isWhole = thing.isWhole && number == std::floor(number);
    thing.likeCelsius += number >= kColdestCelsius && number <= kHottestCelsius ? 1 : 0;
    thing.likeFahrenheit += number >= kColdestFahrenheit && number <= kHottestFahrenheit ? 1 : 0;
    ++thing.bareNumbers;
}

void noteRowText(SourceTracker &thing, const QString &text) {
    if (text.isEmpty() || thing.hasManyTexts || thing.texts.contains(text))
        return;
    thing.hasManyTexts = thing.texts.size() >= kMostRowTexts;
    if (!thing.hasManyTexts)
        thing.texts.append(text);
}

/// "3 points", "7 pts": of a scale.
bool isStepOfScale(const QString &unit) {
    static const QStringList words{u"point"_s, u"points"_s, u"pt"_s, u"pts"_s, u"punto"_s, u"puntos"_s};
    return words.contains(unit);
}

/// "Steps" where the cells say "2000 steps", and "times" anywhere.
bool needsNoUnit(const SourceTracker &thing) {
    const QString unit = plainHeading(thing.otherUnit);
    const QString name = u' ' + plainHeading(thing.name) + u' ';
    const bool isSaid = !unit.isEmpty() && !isUnitWord(thing.otherUnit) && name.contains(u' ' + unit + u' ');
    const bool isCount = isNoUnit(thing.otherUnit) && areCounted(thing.otherUnit, {}); // "puffs" are a unit
    return isSaid || isCount || isStepOfScale(unit);
}

QString nameInUnit(const SourceTracker &thing) {
    return needsNoUnit(thing) ? thing.name : thing.name + u" (%1)"_s.arg(thing.otherUnit);
}

bool agreesOnUnit(const SourceTracker &thing, const QList<SourceTracker> &all) {
    constexpr qsizetype longestName = 80;
    const QString name = nameInUnit(thing);
    const bool isTaken = name != thing.name && std::any_of(all.begin(), all.end(), [&](const auto &other) {
                             return searchKey(other.name) == searchKey(name);
                         });
    return !thing.otherUnit.isEmpty() && !thing.mixesUnits && thing.numbers == 0 && !thing.kind &&
           thing.headingUnit.isEmpty() && name.size() <= longestName && !isTaken;
}

void takeUnitOfCells(SourceTracker &thing) {
    if (thing.heading.isEmpty())
        thing.heading = thing.name;
    thing.headingUnit = needsNoUnit(thing) ? QString() : thing.otherUnit;
    thing.name = nameInUnit(thing);
    thing.isUnitOfCells = true;
    thing.unknownUnitExample.clear();
}

} // namespace

void DiaryRows::settleUnits() {
    for (SourceTracker &thing : things) {
        if (agreesOnUnit(thing, things))
            takeUnitOfCells(thing);
    }
    for (DiaryRow &row : rows) {
        SourceTracker &thing = things[row.thing];
        if (!row.inOtherUnit)
            continue;
        if (!thing.isUnitOfCells) {
            noteRowText(thing, row.text);
            continue;
        }
        row.number = row.inOtherUnit;
        noteRowNumber(thing, row);
    }
}

void DiaryRows::add(DiaryRow row) {
    SourceTracker &thing = things[row.thing];
    ++thing.count;
    if (row.number) {
        noteRowNumber(thing, row);
    } else if (row.seconds && row.text.isEmpty()) {
        ++thing.lengths;
        thing.longest = qMax(thing.longest, *row.seconds);
    } else if (!row.inOtherUnit) {
        noteRowText(thing, row.text);
    }
    rows.append(std::move(row));
}
