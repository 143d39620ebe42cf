// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/child/child.h"

/// The age in whole years, or in months for the first two years, as words: "7 years", "14 months".
/// Empty without a birth date, for a day before it, and after a death: then no age is counted any more.
QString ageText(const Child &child, const QDate &today);
/// "born on March 3, 2019 (7 years)"; after a death, the day of it in place of the age, where it is known.
/// Empty without a birth date.
QString bornText(const Child &child, const QDate &today);

/// The age in whole years; nothing when the birth date is unknown or after `today`.
std::optional<int> yearsOld(const std::optional<QDate> &birthDate, const QDate &today);
