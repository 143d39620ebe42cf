// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/time/moment.h"

#include <QTimeZone>

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

QDateTime Moment::local() const {
    return QDateTime::fromMSecsSinceEpoch(utcMsecs, Qt::OffsetFromUTC, offsetSeconds);
}
