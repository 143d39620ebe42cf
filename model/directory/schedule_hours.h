// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service.h"

/// The weekly hours in a few bytes, for asking very many services whether they are open: for each schedule
/// with days and hours 9 bytes, big-endian: a bit for each day (Monday 1), minutes when it opens and closes,
/// the first and the last day on which that is so, counted from 2000-01-01; 0 for none.
QByteArray packHours(const QList<ServiceSchedule> &schedules);

/// Whether one of them is open then: what openAt() answers of the schedules themselves.
bool isOpenAt(const char *hours, qsizetype size, int weekday, int minute, int day);

/// `day` of isOpenAt().
int hoursDay(const QDate &date);
