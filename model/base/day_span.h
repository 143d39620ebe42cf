// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

/// Days from first to last, both within. Days are those of the clock on the wall.
struct DaySpan {
    QDate first = {};
    QDate last = {};
    friend bool operator==(const DaySpan &, const DaySpan &) = default;

    qint64 days() const { return first.daysTo(last) + 1; }
    bool contains(const QDate &day) const { return first <= day && day <= last; }
};
