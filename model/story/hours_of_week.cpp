// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/hours_of_week.h"

#include "model/base/choices.h"
#include "model/base/isolated.h"
#include "model/diary/diary_entry.h"

#include <QCoreApplication>
#include <QMap>

namespace {

constexpr int kHoursOfBlock = 24 / HoursOfWeek::blocks;

struct HoursOfWeekText {
    Q_DECLARE_TR_FUNCTIONS(Story)
};

/// The highest value of each part of one day.
using DayHighs = std::array<std::optional<double>, kPartsOfDay>;

QMap<QDate, DayHighs> highsByDay(const QList<TimedValue> &values, Reporter reporter) {
    QMap<QDate, DayHighs> highs;
    for (const TimedValue &value : values) {
        if (value.reporter != reporter)
            continue;
        const TimeSlot at = slotOf({value.utcMsecs, value.offsetSeconds, {}});
        auto &high = highs[at.day][size_t(at.part)];
        high = high ? qMax(*high, value.value) : value.value;
    }
    return highs;
}

/// The highest of the other times of the day, if there is any.
std::optional<double> highestBeside(const DayHighs &day, size_t time) {
    std::optional<double> highest;
    for (size_t other = 0; other < day.size(); ++other) {
        if (other != time && day[other])
            highest = highest ? qMax(*highest, *day[other]) : *day[other];
    }
    return highest;
}

QString sentence(const HighestTime &time) {
    switch (time.part) {
    case PartOfDay::Morning:
        return HoursOfWeekText::tr("Mornings had the highest value of the day on %1 of %n day(s).", nullptr,
                                   time.days)
            .arg(time.highest);
    case PartOfDay::Midday:
        return HoursOfWeekText::tr("Middays had the highest value of the day on %1 of %n day(s).", nullptr,
                                   time.days)
            .arg(time.highest);
    case PartOfDay::Evening:
        return HoursOfWeekText::tr("Evenings had the highest value of the day on %1 of %n day(s).", nullptr,
                                   time.days)
            .arg(time.highest);
    case PartOfDay::Night:
        return HoursOfWeekText::tr("Nights had the highest value of the day on %1 of %n day(s).", nullptr,
                                   time.days)
            .arg(time.highest);
    }
    return {};
}

} // namespace

Result<HoursOfWeek> hoursOfWeek(const DiaryTable &diary, const Tracker &tracker, Reporter reporter,
                                const DaySpan &span) {
    const auto values = diary.timedValues(tracker.id, span);
    if (!values)
        return values.error();
    std::array<std::array<QList<double>, HoursOfWeek::blocks>, 7> cells;
    HoursOfWeek look{tracker, reporter, span, 0, {}};
    for (const TimedValue &value : *values) {
        if (value.reporter != reporter)
            continue;
        const QDateTime local = value.local();
        cells[size_t(local.date().dayOfWeek() - 1)][size_t(local.time().hour() / kHoursOfBlock)].append(
            value.value);
        ++look.count;
    }
    for (size_t day = 0; day < cells.size(); ++day) {
        for (size_t block = 0; block < HoursOfWeek::blocks; ++block) {
            if (const auto spread = spreadOf(cells[day][block]))
                look.cells[day][block] = {spread->count, spread->usual};
        }
    }
    return look;
}

std::array<HighestTime, kPartsOfDay> highestTimes(const QList<TimedValue> &values, Reporter reporter) {
    std::array<HighestTime, kPartsOfDay> times;
    for (size_t time = 0; time < times.size(); ++time)
        times[time].part = PartOfDay(time);
    for (const DayHighs &day : highsByDay(values, reporter)) {
        for (size_t time = 0; time < times.size(); ++time) {
            const auto others = highestBeside(day, time);
            if (!day[time] || !others)
                continue;
            ++times[time].days;
            times[time].highest += *day[time] > *others;
        }
    }
    return times;
}

Result<QStringList> sentences(const DiaryTable &diary, const HoursOfWeek &look) {
    const auto values = diary.timedValues(look.tracker.id, look.span);
    if (!values)
        return values.error();
    QStringList told{HoursOfWeekText::tr("%1, written down by: %2. %n entry(s).", nullptr, look.count)
                         .arg(isolated(look.tracker.name), nameOf(look.reporter))};
    qsizetype withEnough = 0;
    for (const HighestTime &time : highestTimes(*values, look.reporter)) {
        if (time.days < kFewestEntries)
            continue;
        ++withEnough;
        told.append(sentence(time));
    }
    if (withEnough == 0)
        told.append(
            HoursOfWeekText::tr("There are too few days with entries at different times to tell more."));
    return told;
}
