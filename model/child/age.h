// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

/// The age in whole years, or in months for the first two years, as words: "7 years", "14 months".
/// Empty for a day after `today`.
QString ageText(const QDate &birthDate, const QDate &today);

/// The age in whole years; nothing when the birth date is unknown or after `today`.
std::optional<int> yearsOld(const std::optional<QDate> &birthDate, const QDate &today);
