// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QTime>

/// "Mon-Fri 9am-5pm": the days as HSDS writes them ("MO") and their hours.
struct HoursWords {
    QStringList days = {};
    QTime opens = {};
    QTime closes = {};
};
/// In English or Spanish. Nothing where any part of the text says something else, or can be read in more than
/// one way, as "Tue 6-8": then the words are worth more.
QList<HoursWords> readHoursWords(const QString &text);
