// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/clock_time.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

std::optional<QTime> readClockTime(QStringView cell) {
    constexpr qsizetype longestClock = 12;
    if (cell.isEmpty() || cell.size() > longestClock || !cell[0].isDigit())
        return std::nullopt;
    static const QRegularExpression clock(
        u"^(?|(\\d{1,2}) ?h ?(\\d{2})?|(\\d{1,2})[.:](\\d{2})(?: ?(?:uhr|h|uur))?|"
        "(\\d{1,2})(\\d{2})(?: ?(?:uhr|h|uur))?|(\\d{1,2}) ?(?:uhr|uur))(?: ?([ap])\\.?m\\.?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto found = clock.match(cell.toString());
    if (!found.hasMatch())
        return std::nullopt;
    int hour = found.captured(1).toInt();
    if (const QString half = found.captured(3).toLower(); !half.isEmpty() && hour <= 12)
        hour = hour % 12 + (half == u"p"_s ? 12 : 0);
    const QTime time(hour, found.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}
