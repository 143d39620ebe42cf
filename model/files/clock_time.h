// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QTime>
#include <optional>

/// A time of the day as people write it in a column that is named so: "8h30", "08.30", "0830", "8.30 Uhr".
/// Elsewhere these are lengths and numbers.
std::optional<QTime> readClockTime(QStringView cell);
