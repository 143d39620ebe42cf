// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/handover.h"

#include "model/careteam/contact_table.h"
#include "model/careteam/people_to_call.h"
#include "model/child/child_table.h"
#include "model/comfort/comfort_page_table.h"
#include "model/keyfacts/key_fact_table.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine_table.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct HandoverText {
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

constexpr int kHour = 60 * 60;
constexpr int kDay = 24 * kHour;

bool isAid(const Medicine &medicine) {
    return medicine.kind == TreatmentKind::Oxygen || medicine.kind == TreatmentKind::Equipment;
}

void readMedicines(Reading &reading, const Store &store, Handover &handover) {
    const QDate today = handover.printedAt.date();
    const auto medicines = reading.take(store.table<MedicineTable>().all());
    const auto doses = reading.take(store.table<DoseTable>().inSpan({today.addDays(-2), today.addDays(2)}));
    handover.planned = plannedDoses(medicines, doses, handover.from(), handover.to());
    for (const Medicine &medicine : medicines) {
        for (const Dose &dose : doses) {
            const QDateTime when = dose.moment.local();
            if (dose.medicine == medicine.id && handover.from() <= when && when <= handover.to())
                handover.given.append({medicine.name, dose});
        }
        if (!medicine.isInUse(today))
            continue;
        if (medicine.asNeeded)
            handover.asNeeded.append({medicine, reading.take(store.table<DoseTable>().latest(medicine.id))});
        if (medicine.kind == TreatmentKind::Feed)
            handover.feeds.append(medicine);
        else if (isAid(medicine))
            handover.aids.append(medicine);
        else if (medicine.times.isEmpty() && !medicine.asNeeded)
            handover.withoutTimes.append(medicine);
    }
    std::stable_sort(handover.given.begin(), handover.given.end(),
                     [](const GivenDose &a, const GivenDose &b) { return a.dose.moment < b.dose.moment; });
}

} // namespace

template <>
std::span<const NamedChoice<HandoverReader>> namedChoices<HandoverReader>() {
    static constexpr NamedChoice<HandoverReader> names[] = {
        {HandoverReader::Parent, QT_TRANSLATE_NOOP("Names", "The other parent")},
        {HandoverReader::Nurse, QT_TRANSLATE_NOOP("Names", "A nurse")},
        {HandoverReader::School, QT_TRANSLATE_NOOP("Names", "School")},
        {HandoverReader::Respite, QT_TRANSLATE_NOOP("Names", "Respite care, or a sitter")},
    };
    return names;
}

template <>
std::span<const NamedChoice<HandoverTime>> namedChoices<HandoverTime>() {
    static constexpr NamedChoice<HandoverTime> names[] = {
        {HandoverTime::Next24Hours, QT_TRANSLATE_NOOP("Names", "The next 24 hours")},
        {HandoverTime::Last24Hours, QT_TRANSLATE_NOOP("Names", "The last 24 hours")},
    };
    return names;
}

template <>
std::span<const NamedChoice<HandoverSection>> namedChoices<HandoverSection>() {
    static constexpr NamedChoice<HandoverSection> names[] = {
        {HandoverSection::Child, QT_TRANSLATE_NOOP("Names", "About the child")},
        {HandoverSection::Diagnoses, QT_TRANSLATE_NOOP("Names", "Diagnoses")},
        {HandoverSection::Times, QT_TRANSLATE_NOOP("Names", "Medicines and times")},
        {HandoverSection::AsNeeded, QT_TRANSLATE_NOOP("Names", "As needed")},
        {HandoverSection::Feeds, QT_TRANSLATE_NOOP3("Names", "Feeds", "food that is given")},
        {HandoverSection::Aids, QT_TRANSLATE_NOOP("Names", "Oxygen and equipment")},
        {HandoverSection::WhatHelps, QT_TRANSLATE_NOOP("Names", "What helps")},
        {HandoverSection::People, QT_TRANSLATE_NOOP("Names", "Who to call")},
    };
    return names;
}

HandoverSections usualSections(HandoverReader reader) {
    // A school needs to know what to do, and seldom the names of illnesses.
    return reader == HandoverReader::School ? kAllHandoverSections & ~int(HandoverSection::Diagnoses)
                                            : kAllHandoverSections;
}

QDateTime Handover::from() const {
    // What was planned a moment ago belongs to who takes over: perhaps it is given just now.
    return time == HandoverTime::Next24Hours ? printedAt.addSecs(-kHour) : printedAt.addSecs(-kDay);
}

QDateTime Handover::to() const {
    return time == HandoverTime::Next24Hours ? printedAt.addSecs(kDay) : printedAt;
}

Result<Handover> readHandover(const Store &store, HandoverTime time, const QString &emergencyNumber,
                              const QDateTime &now) {
    Handover handover{.printedAt = now, .time = time, .emergencyNumber = emergencyNumber};
    Reading reading;
    handover.child = reading.take(store.table<ChildTable>().get());
    readMedicines(reading, store, handover);
    handover.devices = readDevices(reading, store, now.date());
    handover.facts = reading.take(store.table<KeyFactTable>().all());
    handover.comfort = reading.take(store.table<ComfortPageTable>().get());
    const auto contacts = reading.take(store.table<ContactTable>().all());
    handover.people = peopleToCall(contacts);
    std::copy_if(contacts.begin(), contacts.end(), std::back_inserter(handover.skilled),
                 [](const Contact &contact) { return !contact.skills.isEmpty(); });
    if (reading.error())
        return *reading.error();
    return handover;
}

QStringList revealedBy(const Handover &handover, const HandoverChoice &choice) {
    QStringList revealed;
    const auto add = [&](HandoverSection section, bool hasContent, const QString &text) {
        if (choice.sections.testFlag(section) && hasContent)
            revealed.append(text);
    };
    const auto isWritten = [&handover](KeyFactKind kind) {
        return factsOf(handover.facts, kind).state() != KeyFactState::NotWritten;
    };
    const Child &child = handover.child;
    const bool isNext = choice.time == HandoverTime::Next24Hours;
    add(HandoverSection::Child, child.birthDate.has_value(), HandoverText::tr("your child's age"));
    add(HandoverSection::Child, isWritten(KeyFactKind::Allergy), HandoverText::tr("the allergies"));
    add(HandoverSection::Diagnoses, isWritten(KeyFactKind::Diagnosis), HandoverText::tr("the diagnoses"));
    add(HandoverSection::Times, isNext && !(handover.planned.isEmpty() && handover.withoutTimes.isEmpty()),
        HandoverText::tr("the medicines and their times"));
    add(HandoverSection::Times, !isNext && !handover.given.isEmpty(),
        HandoverText::tr("what was given, by whom and for what"));
    add(HandoverSection::AsNeeded, !handover.asNeeded.isEmpty(),
        HandoverText::tr("what is given as needed, and when it was last given"));
    add(HandoverSection::Feeds, !handover.feeds.isEmpty(),
        HandoverText::tr("the feeds", "food that is given"));
    add(HandoverSection::Aids, handover.hasAids(), HandoverText::tr("oxygen and equipment"));
    add(HandoverSection::WhatHelps, !child.comforts.isEmpty() || handover.comfort,
        HandoverText::tr("what helps your child"));
    add(HandoverSection::People, !handover.people.isEmpty(),
        HandoverText::tr("names and numbers of %n person(s)", nullptr, int(handover.people.size())));
    add(HandoverSection::People, !handover.skilled.isEmpty(), HandoverText::tr("who learned to do what"));
    return revealed;
}
