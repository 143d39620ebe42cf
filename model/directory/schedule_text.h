// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/directory/service.h"

/// When a service is open, as people say it, a line for each part: "Mon-Fri 9:00 AM to 5:00 PM", "Sat 10:00
/// AM to 1:00 PM", "By appointment". Days with the same hours stand together; words of the source stand as
/// they are. What is over is left out; the rest says from when or until when it counts.
QStringList scheduleLines(QList<ServiceSchedule> schedules, const QDate &today = SystemClock().today());
/// The same of all hours of a service, those of its places too, none of them twice.
QStringList hoursLines(const Service &service);

enum class OpenNow { Open, Closed, Unknown };
/// By the weekly hours alone, in the local time of the service. Unknown where no day with hours is written,
/// or where the words could say otherwise.
OpenNow openAt(const QList<ServiceSchedule> &schedules, const QDateTime &when);
