// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/cell_value.h"

#include "model/exchange/clean_text.h"

namespace {

/// What the heading says behind the name.
QString unitAsWritten(const QString &heading, const QString &name) {
    QString unit = heading.mid(name.size()).trimmed();
    if (unit.startsWith(u'(') || unit.startsWith(u'['))
        unit = unit.mid(1).chopped(1).trimmed();
    return unit;
}

CellValue wordsOnly(QStringView cell) {
    return {.text = cleanLine(cell.toString())};
}

} // namespace

ValueColumn::ValueColumn(const ColumnFacts &facts, const ColumnChoice &choice) :
    m_mark(choice.mark), m_parts(choice.parts), m_holdsLists(facts.lists > 0),
    m_heading(unitInHeading(facts.heading)) {
    if (m_heading.unit)
        m_headingUnit = unitAsWritten(facts.heading, m_heading.name);
}

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

CellValue ValueColumn::readNumber(QStringView cell, const CellNumber &number, const QString &about) {
    const bool isBareDegree = number.unit == QChar(0xb0);
    if (number.unit.isEmpty() || isBareDegree) {
        if (!m_heading.unit)
            return {.number = number.value};
        CellValue value = measured(cell, number.value, *m_heading.unit);
        if (!value.text.isEmpty() && value.number)
            value.text += u' ' + m_headingUnit;
        return value;
    }
    if (const auto unit = unitOf(number.unit, about))
        return measured(cell, number.value, *unit);
    CellValue value = wordsOnly(cell);
    value.unknownUnit = number.unit.toString();
    return value;
}

CellValue ValueColumn::readOther(QStringView cell, const QString &about) const {
    if (const auto amount = readCellAmounts(cell, about))
        return {.number = amount->value, .unit = amount->unit};
    const auto seconds = readCellLength(cell, m_parts);
    if (!seconds)
        return wordsOnly(cell);
    return {.seconds = seconds, .isTwoPartClock = isTwoPartClock(cell)};
}

CellValue ValueColumn::read(QStringView cell, const QString &about) {
    const bool isList = m_holdsLists && (cell.contains(u',') || cell.contains(u';') || cell.contains(u'|'));
    if (isList)
        return wordsOnly(cell);
    if (const auto number = readCellNumber(cell, m_mark))
        return readNumber(cell, *number, about);
    return readOther(cell, about);
}
