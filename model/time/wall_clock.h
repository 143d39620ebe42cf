// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

/// The moment at which the clock on the wall shows `time` on `day`. A time that the clock leaves out when it
/// is put forward is as long after midnight as it would have been: 2:30 is then what the clock calls 3:30.
inline QDateTime onTheWall(const QDate &day, const QTime &time, const QTimeZone &zone) {
    const QDateTime when(day, time, zone);
    if (when.isValid())
        return when;
    const QDateTime asInUtc(day, time, Qt::UTC);
    const int offsetBefore = zone.offsetFromUtc(asInUtc.addDays(-1));
    return asInUtc.addSecs(-offsetBefore).toTimeZone(zone);
}
