// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/spread.h"

#include "model/base/choices.h"
#include "model/diary/diary_entry.h"

#include <algorithm>
#include <cmath>

namespace {

/// `part` from 0 to 1; `sorted` is not empty.
double quantile(const QList<double> &sorted, double part) {
    const double place = part * double(sorted.size() - 1);
    const auto below = qsizetype(std::floor(place));
    const auto above = qMin(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - double(below));
}

} // namespace

std::optional<Spread> spreadOf(QList<double> values) {
    if (values.isEmpty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    return Spread{int(values.size()),    values.first(),         quantile(values, 0.25),
                  quantile(values, 0.5), quantile(values, 0.75), values.last()};
}

QList<ReportedSpread> spreadsByReporter(const QList<TimedValue> &values) {
    QList<ReportedSpread> spreads;
    for (int i = 0; i < choiceCount<Reporter>(); ++i) {
        QList<double> said;
        for (const TimedValue &value : values) {
            if (value.reporter == Reporter(i))
                said.append(value.value);
        }
        if (const auto spread = spreadOf(said))
            spreads.append({Reporter(i), *spread, {}});
    }
    return spreads;
}
