// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/moment.h"

#include <QTimeZone>

namespace {

/// Milliseconds of the clock on the wall, since 1970.
qint64 wallMsecs(const Moment &moment) {
    return moment.utcMsecs + moment.offsetSeconds * qint64(1000);
}

qint64 wallDays(const Moment &moment) {
    const qint64 msecs = wallMsecs(moment);
    return msecs / kMsecsOfDay - (msecs % kMsecsOfDay < 0 ? 1 : 0);
}

} // namespace

Moment Moment::of(const QDateTime &when) {
    QByteArray zone;
    if (when.timeSpec() == Qt::TimeZone)
        zone = when.timeZone().id();
    else if (when.timeSpec() == Qt::LocalTime)
        zone = QTimeZone::systemTimeZoneId();
    else if (when.timeSpec() == Qt::UTC)
        zone = "UTC";
    return {when.toMSecsSinceEpoch(), when.offsetFromUtc(), zone};
}

Moment Moment::at(const QDate &day, const QTime &time, int offsetSeconds, const QByteArray &zone) {
    return {QDateTime(day, time, QTimeZone::utc()).toMSecsSinceEpoch() - offsetSeconds * qint64(1000),
            offsetSeconds, zone};
}

QDateTime Moment::local() const {
    return QDateTime::fromMSecsSinceEpoch(utcMsecs, QTimeZone::utc()).toOffsetFromUtc(offsetSeconds);
}

// Long diaries ask for these very often, so they go no way round by a QDateTime.
QDate Moment::date() const {
    return QDate::fromJulianDay(kJulianDayOf1970 + wallDays(*this));
}

QTime Moment::time() const {
    return QTime::fromMSecsSinceStartOfDay(int(wallMsecs(*this) - wallDays(*this) * kMsecsOfDay));
}
