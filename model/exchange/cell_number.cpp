// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/cell_number.h"

#include <QByteArray>
#include <algorithm>

namespace {

constexpr qsizetype kLongestNumber = 30;
constexpr qsizetype kLongestUnit = 8;
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
    return text.size() <= kLongestUnit && std::none_of(text.begin(), text.end(), isDigit);
}

} // namespace

std::optional<CellNumber> readCellNumber(QStringView cell, DecimalMark mark) {
    cell = cell.trimmed();
    if (cell.isEmpty() || cell.size() > kLongestNumber)
        return std::nullopt;
    const bool negative = cell[0] == u'-' || cell[0] == QChar(0x2212);
    if (negative || cell[0] == u'+')
        cell = cell.mid(1);
    const QStringView digits = digitsOf(cell);
    const QStringView unit = cell.mid(digits.size()).trimmed();
    if (digits.isEmpty() || !isUnit(unit))
        return std::nullopt;
    CellNumber number{0, styleOf(digits), unit};
    QByteArray plain;
    // One mark alone that cannot stand between groups is the decimal mark, whatever the column says.
    const bool commaIsDecimal = number.style == NumberStyle::Comma ||
                                (number.style == NumberStyle::Ambiguous && mark == DecimalMark::Comma);
    const QChar decimal = commaIsDecimal ? u',' : u'.';
    for (const QChar c : digits) {
        if (isDigit(c))
            plain.append(char(c.unicode()));
        else if (c == decimal)
            plain.append('.');
    }
    bool ok = false;
    number.value = plain.toDouble(&ok);
    if (negative)
        number.value = -number.value;
    return ok ? std::optional(number) : std::nullopt;
}
