// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

/// Ages in years, where the whole text says nothing else: months are parts of a year.
struct AgeRange {
    std::optional<double> from = {};
    std::optional<double> to = {};
};
/// "6 to 17", "6 months - 3 years", "18 mo", "3+". One age alone is both.
std::optional<AgeRange> readAges(const QString &text);
/// "none", "any": there is no limit.
bool saysNoAge(const QString &text);
