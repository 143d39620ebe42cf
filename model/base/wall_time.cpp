// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/wall_time.h"

#include <QTimeZone>

namespace {

constexpr qint64 kMsecsOfSecond = 1000;

} // namespace

/// The offset changes at most once in two days, so that these two are all that can hold in between.
WallClock::Offsets WallClock::offsetsOf(const QDate &day) {
    const auto known = m_known.constFind(day.toJulianDay());
    if (known != m_known.constEnd())
        return *known;
    const qint64 midnight = (day.toJulianDay() - kJulianDayOf1970) * kMsecsOfDay;
    const auto offsetAt = [this](qint64 utc) {
        return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, QTimeZone::utc()));
    };
    const Offsets offsets{offsetAt(midnight - kMsecsOfDay / 2), offsetAt(midnight + kMsecsOfDay * 3 / 2)};
    m_known.insert(day.toJulianDay(), offsets);
    return offsets;
}

Moment WallClock::at(const QDate &day, const QTime &time, WallTime *what) {
    const qint64 local = (day.toJulianDay() - kJulianDayOf1970) * kMsecsOfDay + time.msecsSinceStartOfDay();
    const Offsets offsets = offsetsOf(day);
    const qint64 early = local - offsets.before * kMsecsOfSecond;
    const qint64 late = local - offsets.after * kMsecsOfSecond;
    WallTime met = WallTime::Once;
    Moment moment{early, offsets.before, m_name};
    if (offsets.before != offsets.after) {
        const auto holds = [this](qint64 utc, int offset) {
            return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, QTimeZone::utc())) == offset;
        };
        const bool first = holds(early, offsets.before);
        const bool second = holds(late, offsets.after);
        if (first && second)
            met = WallTime::Twice;
        else if (!first && !second) {
            met = WallTime::Never;
            moment.offsetSeconds = offsets.after; // the clock had already gone on
        } else if (second)
            moment = {late, offsets.after, m_name};
    }
    if (what)
        *what = met;
    return moment;
}

QDateTime onTheClock(const QDate &day, const QTime &time, const QDateTime &now) {
    const QTimeZone zone = now.timeZone();
    WallTime what = WallTime::Once;
    const Moment met = WallClock(zone).at(day, time, &what);
    QDateTime first = QDateTime::fromMSecsSinceEpoch(met.utcMsecs, zone);
    if (what == WallTime::Never)
        return zone.previousTransition(first.addMSecs(1)).atUtc.toTimeZone(zone);
    if (what == WallTime::Once)
        return first;
    const int later = zone.nextTransition(first).offsetFromUtc;
    const QDateTime second = first.addSecs(first.offsetFromUtc() - later);
    return second <= now ? second : first;
}
