// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/cell_digits.h"
#include "model/files/date_time_parser.h"

#include <algorithm>

std::optional<qint64> readCellEpoch(QStringView cell) {
    constexpr qint64 first = 631'152'000;  // 1990, in seconds
    constexpr qint64 last = 4'102'444'800; // 2100
    const QString text = withPlainDigits(cell.trimmed());
    const qsizetype digits = text.indexOf(u'.') < 0 ? text.size() : text.indexOf(u'.');
    if (!std::all_of(text.begin(), text.begin() + digits, [](QChar c) { return c >= u'0' && c <= u'9'; }) ||
        (digits != 9 && digits != 10 && digits != 13 && digits != 16))
        return std::nullopt;
    bool ok = false;
    const double number = text.toDouble(&ok); // 16 digits fit into it
    const auto msecs = qint64(digits == 16 ? number / 1000 : digits == 13 ? number : number * 1000);
    const bool isLikely = ok && msecs >= first * 1000 && msecs < last * 1000;
    return isLikely ? std::optional(msecs) : std::nullopt;
}
