// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

/// Something that is used up, the day on which the family expects it to be, and how many are left.
struct Supply {
    QString what = {};
    std::optional<QDate> runsOutOn = {};
    QString left = {}; ///< as somebody counted them: "12", "two boxes"
    friend bool operator==(const Supply &, const Supply &) = default;
};

/// "Suction tubes, 12 left, runs out on May 3, 2026".
QString supplyText(const Supply &supply);
