// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

constexpr qint64 kMsecsOfDay = 24 * 60 * 60 * 1000;
constexpr qint64 kJulianDayOf1970 = 2'440'588;

/// A point in time as the person saw it: UTC for order, the offset for the clock on the wall,
/// and the zone's name. So a diary survives travel, both clock changes and new zone rules.
struct Moment {
    qint64 utcMsecs = 0;   ///< since 1970-01-01T00:00Z
    int offsetSeconds = 0; ///< east of UTC
    QByteArray zone = {};  ///< IANA name; empty when unknown

    static Moment of(const QDateTime &when);
    /// What a clock on the wall showed that is this far from UTC.
    static Moment at(const QDate &day, const QTime &time, int offsetSeconds, const QByteArray &zone = {});

    /// The clock and calendar on the wall at that moment and place.
    QDateTime local() const;
    QDate date() const;
    QTime time() const;

    friend bool operator==(const Moment &, const Moment &) = default;
    friend bool operator<(const Moment &a, const Moment &b) { return a.utcMsecs < b.utcMsecs; }
};
