// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <optional>

/// One number as a person types it: digits of any script, with a point or a comma before a fraction. Nothing
/// for anything else, such as "1e5", or "1,000" where that may as well be a thousand.
std::optional<double> readNumber(const QString &typed, const QLocale &locale = QLocale());
