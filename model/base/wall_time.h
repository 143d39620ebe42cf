// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/moment.h"

#include <QHash>
#include <QTimeZone>

/// What a clock on the wall meant where it did not say which zone it follows.
enum class WallTime {
    Once,
    Twice, ///< the hour that comes twice when clocks go back: the first of both is taken
    Never, ///< the hour that clocks skip: as much later as they skipped
};

/// Turns what a clock on the wall showed into moments of one zone. Remembers the days it was asked for, as
/// zones answer slowly.
class WallClock {
public:
    explicit WallClock(const QTimeZone &zone) : m_zone(zone), m_name(zone.id()) {}

    Moment at(const QDate &day, const QTime &time, WallTime *what = nullptr);

private:
    struct Offsets {
        int before = 0; ///< in seconds, a day before
        int after = 0;  ///< a day after
    };
    Offsets offsetsOf(const QDate &day);

    QTimeZone m_zone;
    QByteArray m_name;
    QHash<qint64, Offsets> m_known;
};

/// That time on the clock of a day and zone. Where the clock was turned back it is the later one that is not
/// after `now`; where it was turned forward, the moment at which it was.
QDateTime onTheClock(const QDate &day, const QTime &time, const QDateTime &now);
