// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/cell_length.h"

#include "model/files/cell_digits.h"
#include "model/files/cell_number.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestLength = 40;
constexpr double kSixty = 60;

/// A number and the unit behind it, as they stand in a cell with several of them.
struct RawAmount {
    double number = 0;
    QString unit = {};
};

/// The colons' parts as numbers; empty when one of them is none.
QList<double> clockNumbers(QStringView cell) {
    QList<double> numbers;
    const auto parts = cell.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool ok = false;
        const double number = parts[i].toString().replace(u',', u'.').toDouble(&ok);
        const bool isWhole = number == double(qint64(number));
        if (!ok || parts[i].isEmpty() || !parts[i][0].isDigit() || (i > 0 && number >= kSixty) ||
            (i + 1 < parts.size() && !isWhole))
            return {};
        numbers.append(number);
    }
    return numbers;
}

std::optional<double> readClockLength(QStringView cell, ClockParts parts) {
    const QList<double> numbers = clockNumbers(cell);
    if (numbers.size() == 3)
        return (numbers[0] * kSixty + numbers[1]) * kSixty + numbers[2];
    if (numbers.size() != 2)
        return std::nullopt;
    const double smaller = numbers[0] * kSixty + numbers[1];
    return parts == ClockParts::MinutesSeconds ? smaller : smaller * kSixty;
}

/// "1 hour and 30 minutes": what joins amounts is no part of a unit.
QString withoutJoint(QString unit) {
    unit = unit.trimmed();
    for (const auto &joint : {u" and"_s, u" y"_s, u","_s, u"&"_s}) {
        if (unit.endsWith(joint, Qt::CaseInsensitive))
            unit = unit.chopped(joint.size()).trimmed();
    }
    return unit;
}

/// The amounts of a cell that holds nothing else; empty otherwise.
QList<RawAmount> amountsIn(QStringView cell) {
    QList<RawAmount> amounts;
    qsizetype at = 0;
    while (at < cell.size()) {
        const qsizetype begin = at;
        while (at < cell.size() && (cell[at].isDigit() || cell[at] == u'.' || cell[at] == u','))
            ++at;
        const auto number = readCellNumber(cell.mid(begin, at - begin), DecimalMark::Point);
        if (!number || !number->unit.isEmpty())
            return {};
        const qsizetype unit = at;
        while (at < cell.size() && !cell[at].isDigit())
            ++at;
        amounts.append({number->value, withoutJoint(cell.mid(unit, at - unit).toString())});
    }
    return amounts;
}

/// "m" beside hours or seconds means minutes, and so does nothing behind hours ("1h30").
KnownUnit unitOfLength(const RawAmount &amount, bool isBehindHours) {
    const QString unit = amount.unit.toLower();
    if (unit == u'm' || (unit.isEmpty() && isBehindHours))
        return {Unit::None, kSixty};
    const auto known = knownUnit(unit, {});
    return known && known->isTime() ? *known : KnownUnit{Unit::None, 0};
}

std::optional<double> readAmountsOfTime(QStringView cell) {
    const QList<RawAmount> amounts = amountsIn(cell);
    if (amounts.size() < 2)
        return std::nullopt;
    double seconds = 0;
    double before = 0;
    for (const RawAmount &amount : amounts) {
        const double factor = unitOfLength(amount, before == kSixty * kSixty).factor;
        if (factor == 0 || (before > 0 && factor >= before)) // the larger one comes first
            return std::nullopt;
        seconds += amount.number * factor;
        before = factor;
    }
    return seconds;
}

/// "PT1H30M" (ISO 8601).
std::optional<double> readIsoLength(QStringView cell) {
    if (!cell.startsWith(u"PT"_s, Qt::CaseInsensitive) || cell.size() < 4)
        return std::nullopt;
    double seconds = 0;
    const QList<RawAmount> amounts = amountsIn(cell.mid(2));
    for (const RawAmount &amount : amounts) {
        const double factor = unitOfLength(amount, false).factor;
        if (factor == 0)
            return std::nullopt;
        seconds += amount.number * factor;
    }
    return amounts.isEmpty() ? std::nullopt : std::optional(seconds);
}

} // namespace

std::optional<ClockParts> clockPartsIn(const QString &unit) {
    static const QRegularExpression minutes(u"\\bm(?:m|ins?|inut[eo]s)?:s(?:s|ecs?|econds|eg|egundos)?\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hours(u"\\bh(?:h|rs?|ours?|oras?)?:m(?:m|ins?|inut[eo]s)?\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (minutes.match(unit).hasMatch())
        return ClockParts::MinutesSeconds;
    if (hours.match(unit).hasMatch())
        return ClockParts::HoursMinutes;
    const auto known = knownUnit(unit, {});
    if (!known || !known->isTime())
        return std::nullopt;
    return known->factor > kSixty ? ClockParts::HoursMinutes : ClockParts::MinutesSeconds;
}

bool isTwoPartClock(QStringView cell) {
    constexpr qsizetype longestClock = 8;
    return cell.size() <= longestClock && cell.count(u':') == 1 && clockNumbers(cell).size() == 2;
}

bool isThreePartClock(QStringView cell) {
    return cell.size() <= kLongestLength && cell.count(u':') == 2 && clockNumbers(cell).size() == 3;
}

std::optional<double> readCellLength(QStringView cell, ClockParts parts) {
    cell = cell.trimmed();
    if (cell.isEmpty() || cell.size() > kLongestLength)
        return std::nullopt;
    const QString plain = withPlainDigits(cell);
    if (const auto clock = readClockLength(plain, parts))
        return clock;
    if (const auto iso = readIsoLength(plain))
        return iso;
    return readAmountsOfTime(plain);
}

std::optional<CellAmount> readCellAmounts(QStringView cell, const QString &about) {
    cell = cell.trimmed();
    if (cell.isEmpty() || cell.size() > kLongestLength)
        return std::nullopt;
    const QString plain = withPlainDigits(cell);
    const QList<RawAmount> amounts = amountsIn(plain);
    if (amounts.size() < 2)
        return std::nullopt;
    CellAmount sum;
    double before = 0;
    for (const RawAmount &amount : amounts) {
        const auto unit = knownUnit(amount.unit, about);
        if (!unit || unit->isTime())
            return std::nullopt;
        const double kept = toKept(unit->factor, unit->unit); // pounds meet ounces as kilograms
        if (keptUnit(unit->unit) == Unit::Celsius || (before > 0 && kept >= before) ||
            (before > 0 && keptUnit(unit->unit) != sum.unit))
            return std::nullopt;
        sum.unit = keptUnit(unit->unit);
        sum.value += amount.number * kept;
        before = kept;
    }
    return sum;
}
