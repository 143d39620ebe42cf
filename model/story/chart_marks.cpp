// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/chart_marks.h"
#include "model/diary/informant.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/diary/tracker_summary.h"
#include "model/diary/value_text.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>
#include <cmath>

namespace {

struct ChartMarkText {
    Q_DECLARE_TR_FUNCTIONS(ChartMarks)
};

constexpr double kEntryRoom = 1.35; ///< of the room of a mark: there may be several a day
constexpr double kShortestDays[] = {0, 1, 7, 28, 90, 365}; ///< by grain

/// On the clock on the wall.
double julianTime(const TimedValue &value) {
    const double seconds = double(value.utcMsecs) / 1000 + value.offsetSeconds;
    return double(kJulianDayOf1970) + seconds / (double(kMsecsOfDay) / 1000);
}

QDate dayOf(double julian) {
    return QDate::fromJulianDay(qint64(std::floor(julian)));
}

/// From the beginning of the first day to the end of the last one.
struct TimesOf {
    TimesOf() = default;
    explicit TimesOf(const DaySpan &days) :
        from(double(days.first.toJulianDay())), to(double(days.last.toJulianDay() + 1)) {}
    bool contains(double julian) const { return from <= julian && julian < to; }

    double from = 0;
    double to = 0;
};

void setDays(ChartMark &mark, const DaySpan &days) {
    const TimesOf times(days);
    mark.from = times.from;
    mark.to = times.to;
}

QList<ChartMark> entriesOf(const TimelineLane &lane, const DaySpan &seen) {
    QList<ChartMark> marks;
    const TimesOf times(seen);
    for (const TimedValue &value : lane.values) {
        if (const double at = julianTime(value); times.contains(at))
            marks.append({.from = at,
                          .to = at,
                          .reporter = value.reporter,
                          .spread = *spreadOf({value.value}),
                          .row = value.row});
    }
    return marks;
}

/// Asked day after day, it counts the calendar only where the next days of the grain begin.
class DaysAround {
public:
    explicit DaysAround(Grain grain) : m_grain(grain) {}
    const DaySpan &of(double julian) {
        if (!m_times.contains(julian)) {
            m_days = daysAround(dayOf(julian), m_grain);
            m_times = TimesOf(m_days);
        }
        return m_days;
    }

private:
    Grain m_grain;
    DaySpan m_days;
    TimesOf m_times;
};

/// Reporters stand beside each other and are never put together.
QList<ChartMark> rangesOf(const TimelineLane &lane, Grain grain, const DaySpan &seen) {
    QMap<std::pair<QDate, Reporter>, QList<double>> parts;
    DaysAround days(grain);
    const TimesOf times(seen);
    for (const TimedValue &value : lane.values) {
        if (const double at = julianTime(value); times.contains(at))
            parts[{days.of(at).first, value.reporter}].append(value.value);
    }
    QList<ChartMark> marks;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        ChartMark mark{.what = ChartMark::What::Range,
                       .reporter = part.key().second,
                       .spread = *spreadOf(part.value()),
                       .count = int(part.value().size())};
        setDays(mark, daysAround(part.key().first, grain));
        marks.append(mark);
    }
    return marks;
}

ChartMark markOf(const StoryItem &item, const DaySpan &seen) {
    ChartMark mark{.what = item.last ? ChartMark::What::Bar : ChartMark::What::Item, .item = item};
    mark.from = mark.to = double(item.first.toJulianDay()) + 0.5;
    if (item.last)
        setDays(mark, {qMax(seen.first, item.first), qMin(seen.last, *item.last)});
    return mark;
}

/// One alone stays what it is.
void addItem(QList<ChartMark> &marks, const StoryItem &item, Grain grain) {
    const DaySpan days = daysAround(item.first, grain);
    if (marks.isEmpty() || marks.last().what == ChartMark::What::Bar ||
        !days.contains(marks.last().item.first))
        return marks.append(markOf(item, days));
    ChartMark &mark = marks.last();
    mark.what = ChartMark::What::Items;
    setDays(mark, days);
    ++mark.count;
}

QList<ChartMark> itemsOf(const TimelineLane &lane, Grain grain, const DaySpan &seen) {
    const bool together = grain > Grain::Day && lane.kind != StoryKind::Medicines;
    QList<ChartMark> marks;
    for (const StoryItem &item : lane.items) {
        if (item.last.value_or(item.first) < seen.first || seen.last < item.first)
            continue;
        if (together)
            addItem(marks, item, grain);
        else
            marks.append(markOf(item, seen));
    }
    return marks;
}

QList<ChartMark> dosesOf(const TimelineLane &lane, Grain grain, const DaySpan &seen) {
    QList<ChartMark> marks;
    for (const DosesOfDay &day : lane.doses) {
        if (!seen.contains(day.day))
            continue;
        const DaySpan days = daysAround(day.day, grain);
        if (marks.isEmpty() || !marks.last().days().contains(day.day)) {
            ChartMark mark{.what = ChartMark::What::Doses, .count = 0};
            setDays(mark, days);
            marks.append(mark);
        }
        marks.last().count += day.count;
    }
    return marks;
}

QString daysText(const DaySpan &days) {
    if (days.first == days.last)
        return dateText(days.first);
    //: the first and the last day of some time
    return ChartMarkText::tr("%1 to %2").arg(dateText(days.first), dateText(days.last));
}

/// When it was, who says so, its value, and what was written with it.
QString entryText(const TimelineLane &lane, const ChartMark &mark, const std::optional<DiaryEntry> &entry) {
    const QString who = entry ? nameOf(informantOf(*entry)) : nameOf(mark.reporter);
    QStringList parts{lane.name, valueText(lane.tracker, mark.spread.usual), who, dateText(dayOf(mark.from))};
    if (!entry)
        return inARow(parts);
    parts.append(timeText(entry->moment.time()));
    QStringList lines{inARow(parts), entry->words, entry->whatHelped};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString itemText(const TimelineLane &lane, const StoryItem &item) {
    if (!item.isBeginKnown)
        //: %1 is a medicine
        return ChartMarkText::tr("%1: its first day is not written down").arg(isolated(item.text));
    const QString name = item.text == lane.name || item.text.isEmpty() ? QString() : lane.name;
    return inARow({name, dateText(item.first)}) + (item.text.isEmpty() ? QString() : u'\n' + item.text);
}

} // namespace

Grain grainOf(double dayWidth, double mark) {
    if (dayWidth >= mark * kEntryRoom)
        return Grain::Entry;
    for (const Grain grain : {Grain::Day, Grain::Week, Grain::Month, Grain::Quarter}) {
        if (dayWidth * kShortestDays[int(grain)] >= mark)
            return grain;
    }
    return Grain::Year;
}

DaySpan daysAround(const QDate &day, Grain grain) {
    switch (grain) {
    case Grain::Entry:
    case Grain::Day:
        break;
    case Grain::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(6)};
    }
    case Grain::Month:
        return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
    case Grain::Quarter: {
        const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
        return {first, first.addMonths(3).addDays(-1)};
    }
    case Grain::Year:
        return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
    }
    return {day, day};
}

DaySpan ChartMark::days() const {
    return {dayOf(from), from < to ? dayOf(to - 1) : dayOf(from)};
}

QList<ChartMark> marksOf(const TimelineLane &lane, Grain grain, const DaySpan &seen) {
    if (lane.hasValues())
        return grain == Grain::Entry ? entriesOf(lane, seen) : rangesOf(lane, grain, seen);
    // What is drawn last lies on top: first what goes on for days, then the doses, then what happened.
    QList<ChartMark> marks = dosesOf(lane, grain, seen) + itemsOf(lane, grain, seen);
    std::stable_sort(marks.begin(), marks.end(), [](const ChartMark &a, const ChartMark &b) {
        return std::pair(a.what != ChartMark::What::Bar, a.from) <
               std::pair(b.what != ChartMark::What::Bar, b.from);
    });
    return marks;
}

QString markText(const TimelineLane &lane, const ChartMark &mark, const std::optional<DiaryEntry> &entry) {
    const QString when = daysText(mark.days());
    switch (mark.what) {
    case ChartMark::What::Entry:
        return entryText(lane, mark, entry);
    case ChartMark::What::Range:
        return inARow({lane.name, when}) + u'\n' + reportText(lane.tracker, {mark.reporter, mark.spread});
    case ChartMark::What::Items:
        return inARow({lane.name, when, ChartMarkText::tr("%n time(s)", nullptr, mark.count)});
    case ChartMark::What::Doses:
        return inARow({lane.name, when, ChartMarkText::tr("given %n time(s)", nullptr, mark.count)});
    case ChartMark::What::Item:
    case ChartMark::What::Bar:
        return itemText(lane, mark.item);
    }
    return {};
}
