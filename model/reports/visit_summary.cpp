// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/visit_summary.h"

#include "model/appointments/appointment_table.h"
#include "model/appointments/last_visit.h"
#include "model/base/choices.h"
#include "model/careteam/contact_table.h"
#include "model/child/child_table.h"
#include "model/community/resource.h"
#include "model/community/resource_table.h"
#include "model/diary/diary_table.h"
#include "model/diary/tracker_table.h"
#include "model/equipment/equipment_table.h"
#include "model/goals/goal.h"
#include "model/goals/goal_table.h"
#include "model/keyfacts/key_fact_table.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine.h"
#include "model/medicines/medicine_table.h"
#include "model/reports/report_text.h"

#include <algorithm>

namespace {

constexpr int kDaysWithoutVisit = 30;
constexpr int kMostGoodMoments = 8;

TrackerChange readChange(Reading &reading, const DiaryTable &diary, const Tracker &tracker,
                         const DaySpan &span) {
    return {reading.take(summarize(diary, tracker, span)),
            reading.take(summarize(diary, tracker, timeBefore(span))),
            reading.take(diary.dayRanges(tracker.id, span))};
}

void readDiary(Reading &reading, const Store &store, VisitSummary &summary) {
    for (const Tracker &tracker : reading.take(store.table<TrackerTable>().all())) {
        const DiaryTable &diary = store.table<DiaryTable>();
        if (tracker.isGoodMoment()) {
            summary.goodMoments = reading.take(diary.withWords(tracker.id, summary.span, kMostGoodMoments));
            summary.goodMomentsInAll = reading.take(diary.countWithWords(tracker.id, summary.span));
        } else if (!tracker.resting) {
            summary.changes.append(readChange(reading, diary, tracker, summary.span));
        }
    }
}

int timesIn(const QList<DosesOfDay> &days) {
    int times = 0;
    for (const DosesOfDay &day : days)
        times += day.count;
    return times;
}

void countAsNeeded(Reading &reading, const Store &store, const Medicine &medicine, VisitSummary &summary) {
    const auto now = reading.take(store.table<DoseTable>().countsByDay(medicine.id, summary.span));
    const auto before =
        reading.take(store.table<DoseTable>().countsByDay(medicine.id, timeBefore(summary.span)));
    if (!now.isEmpty() || !before.isEmpty())
        summary.asNeeded.append({medicine.name, timesIn(now), int(now.size()), timesIn(before)});
}

/// The history, and the last day of a medicine that had one when it was first written down: that was no
/// change, but to the reader it is.
QList<MedicineChange> changesOf(const Medicine &medicine) {
    QList<MedicineChange> changes = medicine.changes;
    const bool isTold = std::any_of(changes.begin(), changes.end(), [](const MedicineChange &change) {
        return change.what == MedicineChange::What::Stopped;
    });
    if (medicine.stoppedOn && !isTold)
        changes.append({*medicine.stoppedOn,
                        MedicineChange::What::Stopped,
                        {},
                        medicine.stoppedOn->toString(Qt::ISODate),
                        medicine.whyStopped});
    return changes;
}

void readMedicines(Reading &reading, const Store &store, VisitSummary &summary) {
    const auto medicines = reading.take(store.table<MedicineTable>().all());
    for (const Medicine &medicine : medicines) {
        if (medicine.isInUse(summary.span.last))
            summary.medicines.append(medicine);
        if (medicine.asNeeded)
            countAsNeeded(reading, store, medicine, summary);
        for (const MedicineChange &change : changesOf(medicine)) {
            if (summary.span.contains(change.on))
                summary.medicineChanges.append({medicine, change});
        }
    }
    std::stable_sort(
        summary.medicineChanges.begin(), summary.medicineChanges.end(),
        [](const ChangedMedicine &a, const ChangedMedicine &b) { return a.change.on < b.change.on; });
}

void readEquipment(Reading &reading, const Store &store, VisitSummary &summary) {
    const auto all = reading.take(store.table<EquipmentTable>().all());
    summary.equipment = equipmentInUse(all, summary.span.last);
    for (const Equipment &each : all) {
        for (const EquipmentChange &change : each.changes) {
            if (change.what != EquipmentChange::What::Refilled && summary.span.contains(change.on))
                summary.equipmentChanges.append({each, change});
        }
    }
    std::stable_sort(
        summary.equipmentChanges.begin(), summary.equipmentChanges.end(),
        [](const ChangedEquipment &a, const ChangedEquipment &b) { return a.change.on < b.change.on; });
}

void readAppointments(Reading &reading, const Store &store, VisitSummary &summary) {
    const auto appointments = reading.take(store.table<AppointmentTable>().all());
    const QDate today = summary.printedAt.date();
    if (const Appointment *next = nextAppointment(appointments, today)) {
        summary.next = *next;
        summary.questions = next->questions;
    }
    if (const Appointment *last = lastAppointment(appointments, today)) {
        summary.last = *last;
        summary.sinceLastVisit = last->start.date() == summary.span.first;
    }
    // Without a next appointment the questions that still wait are those to ask.
    if (!summary.next)
        summary.questions = openQuestions(appointments, Moment::of(summary.printedAt));
    summary.questions.removeIf(
        [](const Question &question) { return question.state != QuestionState::Open; });
}

} // namespace

template <>
std::span<const NamedChoice<SummarySection>> namedChoices<SummarySection>() {
    static constexpr NamedChoice<SummarySection> names[] = {
        {SummarySection::Child, QT_TRANSLATE_NOOP("Names", "About the child")},
        {SummarySection::Changes, QT_TRANSLATE_NOOP("Names", "What changed")},
        {SummarySection::Medicines, QT_TRANSLATE_NOOP("Names", "Medicines and treatments")},
        {SummarySection::GoodMoments, QT_TRANSLATE_NOOP("Names", "Good moments")},
        {SummarySection::Questions, QT_TRANSLATE_NOOP("Names", "Our questions")},
        {SummarySection::Goals, QT_TRANSLATE_NOOP("Names", "Hopes, worries and goals")},
        {SummarySection::Decisions, QT_TRANSLATE_NOOP("Names", "Decided last time")},
        {SummarySection::People, QT_TRANSLATE_NOOP("Names", "Key numbers")},
        {SummarySection::Resources, QT_TRANSLATE_NOOP("Names", "Services we use")},
    };
    return names;
}

Result<QDate> usualSummaryStart(const Store &store, const QDate &today) {
    const auto appointments = store.table<AppointmentTable>().all();
    if (!appointments)
        return appointments.error();
    return lastVisit(*appointments, today).value_or(today.addDays(1 - kDaysWithoutVisit));
}

Result<VisitSummary> readVisitSummary(const Store &store, const QDate &since, const QDateTime &now) {
    VisitSummary summary{.span = {qMin(since, now.date()), now.date()}, .printedAt = now};
    Reading reading;
    summary.child = reading.take(store.table<ChildTable>().get());
    summary.facts = reading.take(store.table<KeyFactTable>().all());
    readDiary(reading, store, summary);
    readMedicines(reading, store, summary);
    readEquipment(reading, store, summary);
    readAppointments(reading, store, summary);
    summary.goals = reading.take(store.table<GoalTable>().all());
    summary.goals.removeIf([](const Goal &goal) { return goal.status != GoalStatus::Active; });
    summary.people = reading.take(store.table<ContactTable>().all());
    summary.people.removeIf([](const Contact &contact) { return contact.phones.isEmpty(); });
    summary.resources = reading.take(store.table<ResourceTable>().all());
    summary.resources.removeIf(
        [](const Resource &resource) { return resource.state != ResourceState::Using; });
    if (reading.error())
        return *reading.error();
    return summary;
}
