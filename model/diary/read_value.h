// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/tracker.h"

#include <QLocale>
#include <optional>

/// What a person typed as a value of a tracker, as it is kept: "6", "38,2" in the shown unit, "y", "very
/// much". Nothing when it is none, or out of range.
std::optional<double> readValue(const Tracker &tracker, const QString &typed,
                                const QLocale &locale = QLocale());
