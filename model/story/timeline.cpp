// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/timeline.h"

#include "model/appointments/appointment_table.h"
#include "model/base/choices.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/diary/chart_range.h"
#include "model/diary/diary_table.h"
#include "model/diary/tracker_table.h"
#include "model/equipment/equipment_table.h"
#include "model/equipment/equipment_text.h"
#include "model/goals/goal.h"
#include "model/goals/goal_table.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine.h"
#include "model/medicines/medicine_table.h"
#include "model/medicines/medicine_text.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>

namespace {

struct TimelineText {
    Q_DECLARE_TR_FUNCTIONS(Story)
};

constexpr int kLongestText = 80;

QString shortText(const QString &text) {
    const QString line = text.simplified();
    return line.size() <= kLongestText ? line : line.left(kLongestText - 1) + QChar(0x2026);
}

StoryKind kindOf(const Tracker &tracker) {
    if (tracker.isGoodMoment())
        return StoryKind::GoodMoments;
    return tracker.hasValue() ? StoryKind::Symptoms : StoryKind::Events;
}

/// A lane for each that was used in the span.
template <typename Record>
void addUsed(QList<TimelineLane> &lanes, const QList<Record> &records, const DaySpan &span) {
    for (const Record &record : records) {
        const bool isLater = record.startedOn && span.last < *record.startedOn;
        const bool isOver = record.stoppedOn && *record.stoppedOn < span.first;
        if (!isLater && !isOver)
            lanes.append({.kind = StoryKind::Medicines, .name = record.name, .medicine = record.id.uuid()});
    }
}

void sortItems(TimelineLane &lane) {
    std::stable_sort(lane.items.begin(), lane.items.end(),
                     [](const StoryItem &a, const StoryItem &b) { return a.first < b.first; });
}

Result<> fillEntries(const Store &store, TimelineLane &lane, const DaySpan &span) {
    const auto entries = store.table<DiaryTable>().withoutValues(lane.tracker.id, span);
    if (!entries)
        return entries.error();
    for (const DiaryEntry &entry : *entries)
        lane.items.append({entry.moment.date(), {}, shortText(entry.words), entry.id.uuid()});
    return {};
}

Result<> fillAppointments(const Store &store, TimelineLane &lane, const DaySpan &span) {
    const auto appointments = store.table<AppointmentTable>().all();
    if (!appointments)
        return appointments.error();
    for (const Appointment &appointment : *appointments) {
        if (span.contains(appointment.start.date()))
            lane.items.append(
                {appointment.start.date(), {}, shortText(appointment.title), appointment.id.uuid()});
    }
    return {};
}

bool isReached(const GoalEvent &event) {
    return event.what == GoalEvent::What::StatusChanged &&
           event.after == QString::number(int(GoalStatus::Reached));
}

Result<> fillGoals(const Store &store, TimelineLane &lane, const DaySpan &span) {
    const auto goals = store.table<GoalTable>().all();
    if (!goals)
        return goals.error();
    for (const Goal &goal : *goals) {
        for (const GoalEvent &event : goal.events) {
            if (!span.contains(event.on))
                continue;
            if (isReached(event))
                lane.items.append({event.on, {}, shortText(goal.title), goal.id.uuid()});
            else if (event.what == GoalEvent::What::StepDone)
                lane.items.append({event.on, {}, shortText(event.after), goal.id.uuid()});
        }
    }
    return {};
}

template <typename Record>
const Record *find(const QList<Record> &records, const QUuid &id) {
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const Record &each) { return each.id.uuid() == id; });
    return found == records.end() ? nullptr : &*found;
}

bool isMarked(const MedicineChange &change) {
    return change.what != MedicineChange::What::Written;
}

/// That something was refilled is no part of the story.
bool isMarked(const EquipmentChange &change) {
    return change.what != EquipmentChange::What::Written && change.what != EquipmentChange::What::Refilled;
}

/// A bar while a medicine or a piece of equipment is used, and a mark for each change.
template <typename Record>
void addUse(TimelineLane &lane, const Record &record, const DaySpan &span) {
    const QUuid id = record.id.uuid();
    lane.items.append({record.startedOn.value_or(span.first), record.stoppedOn.value_or(span.last),
                       record.name, id, !record.stoppedOn, record.startedOn.has_value()});
    for (const auto &change : record.changes) {
        if (isMarked(change) && span.contains(change.on))
            lane.items.append({change.on, {}, shortText(changeText(record, change)), id});
    }
}

Result<> fillEquipment(const Store &store, TimelineLane &lane, const DaySpan &span) {
    const auto equipment = store.table<EquipmentTable>().all();
    if (!equipment)
        return equipment.error();
    if (const Equipment *found = find(*equipment, lane.medicine))
        addUse(lane, *found, span);
    return {};
}

/// Also the days on which it was given as needed.
Result<> fillMedicine(const Store &store, TimelineLane &lane, const DaySpan &span) {
    const auto medicines = store.table<MedicineTable>().all();
    if (!medicines)
        return medicines.error();
    const Medicine *medicine = find(*medicines, lane.medicine);
    if (!medicine)
        return fillEquipment(store, lane, span);
    addUse(lane, *medicine, span);
    if (!medicine->asNeeded)
        return {};
    const auto doses = store.table<DoseTable>().countsByDay(medicine->id, span);
    if (!doses)
        return doses.error();
    lane.doses = *doses;
    return {};
}

Result<> fillValues(const Store &store, TimelineLane &lane, const DaySpan &span) {
    auto values = store.table<DiaryTable>().timedValues(lane.tracker.id, span);
    if (!values)
        return values.error();
    lane.values = *std::move(values);
    QList<double> written;
    for (const TimedValue &each : std::as_const(lane.values))
        written.append(each.value);
    lane.scale = chartRange(lane.tracker, written);
    return {};
}

Result<> fill(const Store &store, TimelineLane &lane, const DaySpan &span) {
    switch (lane.kind) {
    case StoryKind::Symptoms:
        return fillValues(store, lane, span);
    case StoryKind::Medicines:
        return fillMedicine(store, lane, span);
    case StoryKind::Appointments:
        return fillAppointments(store, lane, span);
    case StoryKind::Goals:
        return fillGoals(store, lane, span);
    case StoryKind::GoodMoments:
    case StoryKind::Events:
        return fillEntries(store, lane, span);
    }
    return {};
}

/// The bar of a medicine is an item of its first day where that is known and within the span.
void addLines(QList<StoryLine> &lines, const TimelineLane &lane, const DaySpan &span) {
    for (const StoryItem &item : lane.items) {
        const bool isMedicine = lane.kind == StoryKind::Medicines;
        if (item.last && isMedicine) {
            if (item.isBeginKnown && span.contains(item.first))
                lines.append({item.first, lane.kind, TimelineText::tr("%1: started").arg(isolated(item.text)),
                              item.record});
            if (!item.goesOn && span.contains(*item.last))
                lines.append({*item.last, lane.kind, TimelineText::tr("%1: stopped").arg(isolated(item.text)),
                              item.record});
        } else if (span.contains(item.first)) {
            //: the name of a medicine or of what is tracked, and what happened: "Seizure: in the bath"
            const QString text =
                isMedicine || lane.kind == StoryKind::Events
                    ? TimelineText::tr("%1: %2").arg(isolated(lane.name), isolated(item.text))
                    : item.text;
            lines.append({item.first, lane.kind, item.text.isEmpty() ? lane.name : text, item.record});
        }
    }
}

} // namespace

QList<DayRange> TimelineLane::rangesByDay() const {
    QMap<std::pair<QDate, Reporter>, DayRange> days;
    for (const TimedValue &each : values) {
        const QDate day = each.local().date();
        DayRange &range = days[{day, each.reporter}];
        if (range.count++ == 0)
            range = {day, each.reporter, each.value, each.value, 1};
        range.lowest = qMin(range.lowest, each.value);
        range.highest = qMax(range.highest, each.value);
    }
    return days.values();
}

template <>
std::span<const NamedChoice<StoryKind>> namedChoices<StoryKind>() {
    static constexpr NamedChoice<StoryKind> names[] = {
        {StoryKind::Symptoms, QT_TRANSLATE_NOOP("Names", "What is tracked")},
        {StoryKind::Medicines, QT_TRANSLATE_NOOP("Names", "Medicines and treatments")},
        {StoryKind::Appointments, QT_TRANSLATE_NOOP("Names", "Appointments")},
        {StoryKind::Goals, QT_TRANSLATE_NOOP("Names", "Goals reached")},
        {StoryKind::GoodMoments, QT_TRANSLATE_NOOP("Names", "Good moments")},
        {StoryKind::Events, QT_TRANSLATE_NOOP("Names", "Things that happened")},
    };
    return names;
}

QList<StoryKind> storyKinds() {
    QList<StoryKind> kinds;
    for (const NamedChoice<StoryKind> &each : namedChoices<StoryKind>())
        kinds.append(each.choice);
    return kinds;
}

Result<QList<TimelineLane>> timelineLanes(const Store &store, const DaySpan &span) {
    const auto trackers = store.table<TrackerTable>().all();
    const auto medicines = store.table<MedicineTable>().all();
    const auto equipment = store.table<EquipmentTable>().all();
    if (!trackers)
        return trackers.error();
    if (!medicines)
        return medicines.error();
    if (!equipment)
        return equipment.error();
    QList<TimelineLane> lanes;
    for (const Tracker &tracker : *trackers) {
        // What rests is part of the story only where something was written.
        const auto days =
            tracker.resting ? store.table<DiaryTable>().daysWithEntries(tracker.id, span) : Result<int>(1);
        if (!days)
            return days.error();
        if (*days > 0)
            lanes.append({.kind = kindOf(tracker), .name = tracker.name, .tracker = tracker});
    }
    lanes.append({.kind = StoryKind::Goals, .name = nameOf(StoryKind::Goals)});
    lanes.append({.kind = StoryKind::Appointments, .name = nameOf(StoryKind::Appointments)});
    addUsed(lanes, *medicines, span);
    addUsed(lanes, *equipment, span);
    const auto place = [](const TimelineLane &lane) {
        constexpr int order[] = {0, 5, 4, 3, 2, 1};
        return order[int(lane.kind)];
    };
    std::stable_sort(lanes.begin(), lanes.end(),
                     [&](const TimelineLane &a, const TimelineLane &b) { return place(a) < place(b); });
    return lanes;
}

Result<TimelineLane> filledLane(const Store &store, TimelineLane lane, const DaySpan &span) {
    if (auto filled = fill(store, lane, span); !filled)
        return filled.error();
    sortItems(lane);
    return lane;
}

Result<DaySpan> timelineSpan(const Store &store, const QDate &today) {
    DaySpan span{today, today};
    const auto take = [&](const QDate &day) {
        span.first = qMin(span.first, day);
        span.last = qMax(span.last, day);
    };
    const auto diary = store.table<DiaryTable>().wholeSpan();
    const auto appointments = store.table<AppointmentTable>().all();
    if (!diary)
        return diary.error();
    if (!appointments)
        return appointments.error();
    if (*diary) {
        take((*diary)->first);
        take((*diary)->last);
    }
    for (const Appointment &appointment : *appointments)
        take(appointment.start.date());
    return span;
}

Result<Timeline> readTimeline(const Store &store, const DaySpan &span, const QList<StoryKind> &kinds) {
    const auto lanes = timelineLanes(store, span);
    if (!lanes)
        return lanes.error();
    Timeline timeline{span, {}};
    for (const TimelineLane &lane : *lanes) {
        if (!kinds.contains(lane.kind))
            continue;
        const auto filled = filledLane(store, lane, span);
        if (!filled)
            return filled.error();
        timeline.lanes.append(*filled);
    }
    return timeline;
}

QList<StoryLine> storyLines(const Timeline &timeline, const DaySpan &span) {
    QList<StoryLine> lines;
    for (const TimelineLane &lane : timeline.lanes)
        addLines(lines, lane, span);
    std::stable_sort(lines.begin(), lines.end(),
                     [](const StoryLine &a, const StoryLine &b) { return b.day < a.day; });
    return lines;
}
