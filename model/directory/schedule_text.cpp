// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/schedule_text.h"

#include "model/base/date_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace {

struct ScheduleTextText {
    Q_DECLARE_TR_FUNCTIONS(ScheduleText)
};

constexpr int kFewestInARow = 3; ///< days that are said as "Mon-Wed"

bool hasHours(const ServiceSchedule &schedule) {
    return schedule.opens && schedule.closes && !schedule.days.isEmpty();
}

bool isOver(const ServiceSchedule &schedule, const QDate &day) {
    return schedule.validTo && *schedule.validTo < day;
}

bool isInForce(const ServiceSchedule &schedule, const QDate &day) {
    return (!schedule.validFrom || *schedule.validFrom <= day) && !isOver(schedule, day);
}

/// When hours begin to count that do not yet, and when they cease to.
QString inForceText(const ServiceSchedule &schedule, const QDate &today) {
    const bool isComing = schedule.validFrom && today < *schedule.validFrom;
    if (isComing && schedule.validTo)
        //: of opening hours: "Mon 9:00 AM to 5:00 PM, from June 1, 2026 to August 31, 2026"
        return ScheduleTextText::tr(", from %1 to %2")
            .arg(dateText(*schedule.validFrom), dateText(*schedule.validTo));
    if (isComing)
        //: of opening hours: "Mon 9:00 AM to 5:00 PM, from June 1, 2026"
        return ScheduleTextText::tr(", from %1").arg(dateText(*schedule.validFrom));
    //: of opening hours: "Mon 9:00 AM to 5:00 PM, until August 31, 2026"
    return schedule.validTo ? ScheduleTextText::tr(", until %1").arg(dateText(*schedule.validTo)) : QString();
}

QString dayName(Qt::DayOfWeek day) {
    return QLocale().standaloneDayName(day, QLocale::ShortFormat);
}

/// Sorted days, with those in a row together: "Mon-Fri", "Mon, Wed".
QString daysText(QList<Qt::DayOfWeek> days) {
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    QStringList parts;
    for (qsizetype first = 0; first < days.size();) {
        qsizetype last = first;
        while (last + 1 < days.size() && days[last + 1] == days[last] + 1)
            ++last;
        if (last - first + 1 >= kFewestInARow) {
            //: from one day of the week to another: "Mon-Fri"
            parts.append(ScheduleTextText::tr("%1-%2").arg(dayName(days[first]), dayName(days[last])));
        } else {
            for (qsizetype i = first; i <= last; ++i)
                parts.append(dayName(days[i]));
        }
        first = last + 1;
    }
    return parts.join(ScheduleTextText::tr(", ", "between days of the week"));
}

QString hoursText(const QTime &opens, const QTime &closes) {
    if (opens == QTime(0, 0) && (closes == opens || closes >= QTime(23, 59)))
        return ScheduleTextText::tr("day and night");
    //: opening hours: "9:00 AM to 5:00 PM"
    return ScheduleTextText::tr("%1 to %2").arg(timeText(opens), timeText(closes));
}

/// Days with the same hours, in the order of their first day.
struct SameHours {
    QTime opens = {};
    QTime closes = {};
    QString inForce = {};
    QList<Qt::DayOfWeek> days = {};
};

QList<SameHours> bySameHours(const QList<ServiceSchedule> &schedules, const QDate &today) {
    QList<SameHours> groups;
    for (const ServiceSchedule &schedule : schedules) {
        if (!hasHours(schedule))
            continue;
        const QString inForce = inForceText(schedule, today);
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const SameHours &group) {
            return group.opens == *schedule.opens && group.closes == *schedule.closes &&
                   group.inForce == inForce;
        });
        if (same == groups.end())
            groups.append({*schedule.opens, *schedule.closes, inForce, schedule.days});
        else
            same->days.append(schedule.days);
    }
    const auto firstDay = [](const SameHours &group) {
        return std::pair(*std::min_element(group.days.begin(), group.days.end()), group.opens);
    };
    std::stable_sort(groups.begin(), groups.end(),
                     [&](const SameHours &a, const SameHours &b) { return firstDay(a) < firstDay(b); });
    return groups;
}

void addWords(QStringList &lines, const QString &words, const QString &inForce) {
    const QString line = words.trimmed().isEmpty() ? QString() : words.simplified() + inForce;
    if (!line.isEmpty() && !lines.contains(line))
        lines.append(line);
}

bool isOpen(const ServiceSchedule &schedule, const QDateTime &when) {
    const auto today = Qt::DayOfWeek(when.date().dayOfWeek());
    const auto yesterday = Qt::DayOfWeek(when.date().addDays(-1).dayOfWeek());
    const QTime time = when.time();
    const bool overNight = *schedule.closes <= *schedule.opens;
    if (!overNight)
        return schedule.days.contains(today) && *schedule.opens <= time && time < *schedule.closes;
    return (schedule.days.contains(today) && *schedule.opens <= time) ||
           (schedule.days.contains(yesterday) && time < *schedule.closes);
}

} // namespace

QStringList scheduleLines(QList<ServiceSchedule> schedules, const QDate &today) {
    schedules.removeIf([&](const ServiceSchedule &schedule) { return isOver(schedule, today); });
    QStringList lines;
    for (const SameHours &group : bySameHours(schedules, today)) {
        //: days of the week and hours: "Mon-Fri 9:00 AM to 5:00 PM"
        const QString hours =
            ScheduleTextText::tr("%1 %2").arg(daysText(group.days), hoursText(group.opens, group.closes));
        lines.append(hours + group.inForce);
    }
    for (const ServiceSchedule &schedule : std::as_const(schedules)) {
        const QString inForce = hasHours(schedule) ? QString() : inForceText(schedule, today);
        addWords(lines, schedule.description, inForce);
        addWords(lines, schedule.notes, inForce);
    }
    return lines;
}

QStringList hoursLines(const Service &service) {
    QStringList lines = scheduleLines(service.schedules);
    for (const ServiceLocation &location : service.locations)
        lines += scheduleLines(location.schedules);
    lines.removeDuplicates();
    return lines;
}

OpenNow openAt(const QList<ServiceSchedule> &schedules, const QDateTime &when) {
    OpenNow answer = OpenNow::Unknown;
    for (const ServiceSchedule &schedule : schedules) {
        if (!hasHours(schedule) || !isInForce(schedule, when.date()))
            continue;
        if (isOpen(schedule, when))
            return OpenNow::Open;
        answer = OpenNow::Closed;
    }
    return answer;
}
