// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/schedule_hours.h"

#include <QtEndian>

namespace {

constexpr qsizetype kEntry = 9;
constexpr int kLastDay = 0xffff;

int minuteOf(const QTime &time) {
    return time.hour() * 60 + time.minute();
}

void append(QByteArray &bytes, int number) {
    bytes.append(char(number >> 8 & 0xff));
    bytes.append(char(number & 0xff));
}

int dayOf(const std::optional<QDate> &date) {
    return date ? hoursDay(*date) : 0;
}

} // namespace

int hoursDay(const QDate &date) {
    return int(qBound(qint64(1), QDate(2000, 1, 1).daysTo(date), qint64(kLastDay)));
}

QByteArray packHours(const QList<ServiceSchedule> &schedules) {
    QByteArray bytes;
    for (const ServiceSchedule &schedule : schedules) {
        if (!schedule.opens || !schedule.closes || schedule.days.isEmpty())
            continue;
        int days = 0;
        for (const Qt::DayOfWeek day : schedule.days)
            days |= 1 << (day - 1);
        bytes.append(char(days));
        append(bytes, minuteOf(*schedule.opens));
        append(bytes, minuteOf(*schedule.closes));
        append(bytes, dayOf(schedule.validFrom));
        append(bytes, dayOf(schedule.validTo));
    }
    return bytes;
}

bool isOpenAt(const char *hours, qsizetype size, int weekday, int minute, int day) {
    const int yesterday = weekday == 1 ? 7 : weekday - 1;
    for (const char *entry = hours; size >= kEntry; size -= kEntry, entry += kEntry) {
        const int days = static_cast<unsigned char>(*entry);
        const int opens = qFromBigEndian<quint16>(entry + 1), closes = qFromBigEndian<quint16>(entry + 3);
        const int from = qFromBigEndian<quint16>(entry + 5), to = qFromBigEndian<quint16>(entry + 7);
        if (day < from || (to != 0 && day > to))
            continue;
        const bool isToday = days >> (weekday - 1) & 1, wasYesterday = days >> (yesterday - 1) & 1;
        if (closes > opens ? isToday && opens <= minute && minute < closes
                           : (isToday && opens <= minute) || (wasYesterday && minute < closes))
            return true;
    }
    return false;
}
