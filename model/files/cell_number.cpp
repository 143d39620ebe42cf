// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/cell_number.h"

#include "model/files/cell_digits.h"

#include <QByteArray>
#include <QList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestNumber = 40;
constexpr qsizetype kLongestUnit = 20;
constexpr int kDigitsOfGroup = 3;

bool isDigit(QChar c) {
    return c.unicode() >= u'0' && c.unicode() <= u'9';
}

bool isMark(QChar c) {
    return c == u'.' || c == u',';
}

bool isBetweenGroups(QChar c) {
    return c == u' ' || c == QChar(0xa0) || c == QChar(0x202f) || c == u'\'' || c == QChar(0x2019);
}

/// Digits and marks, without the sign before and the unit behind.
QStringView digitsOf(QStringView text) {
    qsizetype end = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isDigit(text[i]) || (isMark(text[i]) && i + 1 < text.size() && isDigit(text[i + 1])))
            end = i + 1;
        else if (!isBetweenGroups(text[i]) || i + 1 >= text.size() || !isDigit(text[i + 1]))
            break;
    }
    return text.left(end);
}

NumberStyle styleOf(QStringView digits) {
    const qsizetype comma = digits.lastIndexOf(u',');
    const qsizetype point = digits.lastIndexOf(u'.');
    if (comma < 0 && point < 0)
        return NumberStyle::Plain;
    if (comma >= 0 && point >= 0)
        return comma > point ? NumberStyle::Comma : NumberStyle::Point;
    const QChar mark = comma >= 0 ? u',' : u'.';
    const bool isOne = digits.count(mark) == 1;
    const qsizetype before = digits.indexOf(mark);
    const qsizetype behind = digits.size() - digits.lastIndexOf(mark) - 1;
    if (!isOne) // groups of thousands
        return comma >= 0 ? NumberStyle::Point : NumberStyle::Comma;
    if (behind == kDigitsOfGroup && before <= kDigitsOfGroup && digits[0] != u'0')
        return NumberStyle::Ambiguous;
    return comma >= 0 ? NumberStyle::Comma : NumberStyle::Point;
}

bool isUnit(QStringView text) {
    return text.size() <= kLongestUnit &&
           (std::none_of(text.begin(), text.end(), isDigit) || isOutOfTen(text));
}

/// "1,250,000", "1'250" and "12,50,000", as in India: one mark, three digits behind the last one, and before
/// it two or three each time. "5,6,9,10" is a list of numbers, which nothing may put together.
bool areGroups(QStringView whole) {
    QChar mark;
    QList<qsizetype> groups{0};
    for (const QChar c : whole) {
        if (isDigit(c)) {
            ++groups.last();
            continue;
        }
        if (!mark.isNull() && c != mark)
            return false;
        mark = c;
        groups.append(0);
    }
    if (groups.size() == 1)
        return true;
    const qsizetype usual = groups.size() > 2 ? groups[1] : kDigitsOfGroup;
    const auto isUsual = [usual](qsizetype digits) { return digits == usual; };
    return groups.last() == kDigitsOfGroup && groups.first() >= 1 && groups.first() <= kDigitsOfGroup &&
           (usual == 2 || usual == kDigitsOfGroup) &&
           std::all_of(groups.begin() + 1, groups.end() - 1, isUsual);
}

/// As C writes a number; empty when the marks make no sense.
QByteArray plainNumber(QStringView digits, QChar decimal) {
    const qsizetype at = digits.lastIndexOf(decimal);
    const QStringView whole = at < 0 ? digits : digits.left(at);
    const QStringView fraction = at < 0 ? QStringView() : digits.mid(at + 1);
    if (!areGroups(whole) || !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return {};
    QByteArray plain;
    for (const QChar c : whole) {
        if (isDigit(c))
            plain.append(char(c.unicode()));
    }
    return fraction.isEmpty() ? plain : plain + '.' + fraction.toLatin1();
}

std::optional<CellNumber> readPlainNumber(QStringView cell, DecimalMark mark) {
    const bool negative = cell[0] == u'-' || cell[0] == QChar(0x2212);
    const QStringView text = negative || cell[0] == u'+' ? cell.mid(1) : cell;
    const QStringView digits = digitsOf(text);
    const QStringView unit = text.mid(digits.size()).trimmed();
    if (digits.isEmpty() || !isUnit(unit))
        return std::nullopt;
    CellNumber number{0, styleOf(digits), unit};
    // One mark alone that cannot stand between groups is the decimal mark, whatever the column says.
    const bool commaIsDecimal = number.style == NumberStyle::Comma ||
                                (number.style == NumberStyle::Ambiguous && mark == DecimalMark::Comma);
    bool ok = false;
    number.value = plainNumber(digits, commaIsDecimal ? u',' : u'.').toDouble(&ok);
    if (negative)
        number.value = -number.value;
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

bool isOutOfTen(QStringView unit) {
    if (!unit.endsWith(u"10"_s))
        return false;
    const QStringView before = unit.chopped(2).trimmed();
    return before == u'/' || before.compare(u"out of"_s, Qt::CaseInsensitive) == 0;
}

std::optional<CellNumber> readCellNumber(QStringView cell, DecimalMark mark) {
    cell = cell.trimmed();
    if (cell.isEmpty() || cell.size() > kLongestNumber)
        return std::nullopt;
    if (!hasOtherDigits(cell))
        return readPlainNumber(cell, mark);
    const QString plain = withPlainDigits(cell);
    auto number = readPlainNumber(plain, mark);
    if (number)
        number->unit = cell.right(number->unit.size()); // of the cell that lives on
    return number;
}
