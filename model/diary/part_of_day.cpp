// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/part_of_day.h"

#include "model/base/wall_time.h"

#include <QCoreApplication>

namespace {

struct PartOfDayText {
    Q_DECLARE_TR_FUNCTIONS(PartOfDay)
};

constexpr int kMorning = 5;
constexpr int kMidday = 11;
constexpr int kEvening = 17;
constexpr int kNight = 22;

struct Hours {
    int from = 0;
    int usual = 0;
};

Hours hoursOf(PartOfDay part) {
    switch (part) {
    case PartOfDay::Morning:
        return {kMorning, 8};
    case PartOfDay::Midday:
        return {kMidday, 13};
    case PartOfDay::Evening:
        return {kEvening, 19};
    case PartOfDay::Night:
        return {kNight, 23};
    }
    return {};
}

} // namespace

QString nameOf(PartOfDay part) {
    switch (part) {
    case PartOfDay::Morning:
        return PartOfDayText::tr("Morning");
    case PartOfDay::Midday:
        return PartOfDayText::tr("Midday");
    case PartOfDay::Evening:
        return PartOfDayText::tr("Evening");
    case PartOfDay::Night:
        return PartOfDayText::tr("Night");
    }
    return {};
}

TimeSlot slotOf(const Moment &moment) {
    const QDate day = moment.date();
    const int hour = moment.time().hour();
    if (hour < kMorning)
        return {day.addDays(-1), PartOfDay::Night};
    if (hour < kMidday)
        return {day, PartOfDay::Morning};
    if (hour < kEvening)
        return {day, PartOfDay::Midday};
    return {day, hour < kNight ? PartOfDay::Evening : PartOfDay::Night};
}

std::optional<QDateTime> momentIn(const TimeSlot &place, const QDateTime &now) {
    const Hours hours = hoursOf(place.part);
    const QDateTime usual = onTheClock(place.day, QTime(hours.usual, 0), now);
    if (usual <= now)
        return usual;
    const QDateTime begin = onTheClock(place.day, QTime(hours.from, 0), now);
    return begin <= now ? std::optional(now) : std::nullopt;
}
