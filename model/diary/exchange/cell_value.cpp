// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/cell_value.h"

#include "model/base/clean_text.h"
#include "model/diary/exchange/diary_headings.h"
#include "model/diary/exchange/rated_or_counted.h"

namespace {

CellValue wordsOnly(QStringView cell) {
    return {.text = cleanLine(cell.toString())};
}

QString withUnit(QStringView cell, QStringView unit) {
    return unit.isEmpty() ? cell.toString() : cell.toString() + u' ' + unit.toString();
}

QString unitForThingsIn(const HeadingUnit &heading) {
    if (heading.unit || !heading.unknown.isEmpty())
        return isUnitWord(heading.unknown) ? heading.unknown : QString();
    const bool isUnit = isUnitWord(heading.name) && !isAmountHeading(heading.name); // "Dose" is none
    return isUnit ? heading.name : QString();
}

/// Two cups are written "2 c", and any step "3 F": one letter is a temperature where a body can have it.
bool isOnlyALetter(QStringView unit, const KnownUnit &known, double number, const QString &about) {
    constexpr double coldest = 30;
    constexpr double hottest = 46;
    if (unit.size() != 1 || keptUnit(known.unit) != Unit::Celsius || isAboutTemperature(about))
        return false;
    const double celsius = toKept(number, known.unit);
    return celsius < coldest || celsius > hottest;
}

} // namespace

ValueColumn::ValueColumn(const ColumnFacts &facts, const ColumnChoice &choice) :
    m_mark(choice.mark), m_parts(choice.parts), m_holdsLists(facts.lists > 0), m_heading(facts.unit()),
    m_unitForThings(unitForThingsIn(m_heading)) {}

std::optional<KnownUnit> ValueColumn::unitOf(QStringView unit, const QString &about) {
    const QString key = unit.toString() + u'\n' + about;
    const auto known = m_units.constFind(key);
    if (known != m_units.constEnd())
        return *known;
    return *m_units.insert(key, knownUnit(unit, about));
}

CellValue ValueColumn::measured(QStringView cell, double number, const KnownUnit &unit) const {
    const double converted = number * unit.factor;
    if (unit.isTime())
        return number < 0 ? wordsOnly(cell) : CellValue{.seconds = converted};
    CellValue value{.number = converted, .unit = unit.unit, .isOfKitchen = unit.isOfKitchen};
    if (unit.isOfKitchen)
        value.text = cleanLine(cell.toString());
    return value;
}

CellValue ValueColumn::readBare(QStringView cell, double number) const {
    if (!m_heading.unit)
        return {.number = number};
    CellValue value = measured(cell, number, *m_heading.unit);
    value.isUnitOfHeading = true;
    if (!value.text.isEmpty() && value.number)
        value.text += u' ' + m_heading.written;
    return value;
}

CellValue ValueColumn::readIn(QStringView unit, QStringView cell, double number, const QString &about) {
    const auto known = unitOf(unit, about);
    const bool isKnown = known && !isOnlyALetter(unit, *known, number, about);
    return isKnown ? measured(cell, number, *known) : ofOther(unit, cell, number);
}

CellValue ValueColumn::ofOther(QStringView unit, QStringView cell, double number) {
    CellValue value = wordsOnly(cell);
    value.unknownUnit = unit.toString();
    value.ofUnknownUnit = number;
    return value;
}

CellValue ValueColumn::readNumber(QStringView cell, const CellNumber &number, const QString &about,
                                  QStringView unit) {
    const bool isOfTemperature = isAboutTemperature(about) || m_heading.unit;
    const bool isBareDegree = number.unit == QChar(0xb0) && isOfTemperature; // else it is of an angle
    if (isOutOfTen(number.unit))
        return {.number = number.value, .isOutOfTen = true};
    const bool isOfHeading =
        unit.isEmpty() && !m_heading.unknown.isEmpty() && isSameUnit(number.unit, m_heading.unknown, about);
    if (number.unit.isEmpty() || isBareDegree || isOfHeading) // "500 mg" below "Keppra (mg)"
        return unit.isEmpty() ? readBare(cell, number.value)
                              : readIn(unit, withUnit(cell, unit), number.value, about);
    if (unit.isEmpty() || isSameUnit(number.unit, unit, about))
        return readIn(number.unit, cell, number.value, about);
    CellValue value = wordsOnly(withUnit(cell, unit)); // two units for one number
    value.unknownUnit = unit.toString();
    return value;
}

CellValue ValueColumn::readOther(QStringView cell, const QString &about, QStringView unit) const {
    if (const auto amount = readCellAmounts(cell, about))
        return {.number = amount->value,
                .unit = amount->unit,
                .text = m_heading.unknown.isEmpty() ? QString() : cleanLine(cell.toString())};
    const auto parts = clockPartsIn(unit.toString());
    if (const auto seconds = readCellLength(cell, parts.value_or(m_parts)))
        return {.seconds = seconds};
    return wordsOnly(withUnit(cell, unit));
}

bool ValueColumn::saysNothing(QStringView unit) {
    const QString key = unit.toString();
    const auto known = m_noUnits.constFind(key);
    return known != m_noUnits.constEnd() ? *known : *m_noUnits.insert(key, isNoUnit(key));
}

CellValue ValueColumn::read(QStringView cell, const QString &about, QStringView unit) {
    if (!unit.isEmpty() && saysNothing(unit)) {
        CellValue value = read(cell, about);
        value.isRated = areRated(unit.toString(), {});
        return value;
    }
    const bool isList = m_holdsLists && (cell.contains(u',') || cell.contains(u';') || cell.contains(u'|'));
    if (isList)
        return wordsOnly(withUnit(cell, unit));
    if (const auto number = readCellNumber(cell, m_mark))
        return readNumber(cell, *number, about, unit);
    return readOther(cell, about, unit);
}
