// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample_equipment.h"

#include "model/sample/sample_dates.h"

using namespace Qt::StringLiterals;

namespace {

// Where each stands in sampleContacts().
constexpr int kRosaQuint = 1;
constexpr int kOxygenDoctor = 2;

const QString kRepairs = u"Lakeside Home Equipment, (312) 555-0192"_s;

QList<Equipment> devices(const QDate &lastDay) {
    const auto day = [&lastDay](int before) { return lastDay.addDays(-before); };
    return {{.kind = EquipmentKind::Device,
             .name = u"Suction machine"_s,
             .settings = u"as on the card in the lid"_s,
             .settingsOn = day(kHome),
             .use = u"when she cannot cough it up"_s,
             .supplierWords = kRepairs,
             .spare = u"The hand pump, in the red bag by her bed"_s,
             .whenItFails = u"Use the hand pump in the red bag.\nCall Rosa."_s,
             .stepsBy = u"Rosa Quint"_s,
             .stepsOn = day(kHome),
             .startedOn = day(kHome),
             .supplies = {{u"Suction tubes"_s, day(-25), u"18"_s}}},
            {.kind = EquipmentKind::Device,
             .name = u"Feeding pump"_s,
             .settings = u"as on the feed plan"_s,
             .settingsOn = day(kNewPlan),
             .isUsedDaily = true,
             .supplierWords = u"Harbor Home Feeds, (312) 555-0190"_s,
             .whenItFails = u"Let the feed run in by hand, as Rosa showed us.\nCall Harbor Home Feeds."_s,
             .stepsBy = u"Mom"_s,
             .stepsOn = day(90),
             .startedOn = day(1100)},
            {.kind = EquipmentKind::Device,
             .name = u"Wheelchair"_s,
             .size = u"with the blue headrest"_s,
             .isUsedDaily = true,
             .supplierWords = kRepairs,
             .startedOn = day(700)}};
}

Equipment feedingTube(const QDate &lastDay) {
    return {.kind = EquipmentKind::LineOrTube,
            .name = u"Feeding tube (G-tube)"_s,
            .size = u"as on the card in the kit"_s,
            .isUsedDaily = true,
            .spare = u"The kit in the kitchen drawer"_s,
            .whenItFails = u"Blocked: push warm water slowly.\nOut: cover the opening, keep the tube.\n"
                           "Call the nurse line."_s,
            .stepsBy = u"Mom"_s,
            .stepsOn = lastDay.addDays(-90),
            .startedOn = lastDay.addDays(-1100),
            .supplies = {{u"Extension tubes"_s, lastDay.addDays(11), u"2"_s}}};
}

Equipment oxygenAtNight(const QDate &lastDay) {
    return {.kind = EquipmentKind::Oxygen,
            .name = u"Oxygen at night"_s,
            .size = u"machine, small tank for trips"_s,
            .settings = u"as on the tag of the machine"_s,
            .settingsOn = lastDay.addDays(-kHome),
            .use = u"at night from 8:30, and when breathing is hard, with the nose tube"_s,
            .isUsedDaily = true,
            .supplierWords = u"Lake Oxygen, (312) 555-0191, day and night"_s,
            .spare = u"The small tank, in the hall"_s,
            .whenItFails = u"Use the small tank in the hall.\nCall Lake Oxygen."_s,
            .stepsBy = u"Lake Oxygen"_s,
            .stepsOn = lastDay.addDays(-kHome),
            .startedOn = lastDay.addDays(-kHome),
            .supplies = {{u"Nose tubes"_s, lastDay.addDays(20), u"4"_s}}};
}

} // namespace

QList<Equipment> sampleEquipment(Sampler &sampler, const QList<Contact> &contacts, const QDate &lastDay) {
    using What = EquipmentChange::What;
    QList<Equipment> all = devices(lastDay) + QList<Equipment>{feedingTube(lastDay), oxygenAtNight(lastDay)};
    for (Equipment &each : all) {
        each.id = sampler.id<Equipment>();
        if (each.kind == EquipmentKind::LineOrTube)
            each.supplier = contacts[kRosaQuint].id;
        if (each.kind == EquipmentKind::Oxygen)
            each.prescriber = contacts[kOxygenDoctor].id;
        const QString why =
            each.kind == EquipmentKind::Oxygen ? u"Since the days in the hospital"_s : QString();
        each = withHistory(std::nullopt, each, *each.startedOn, why, contacts);
        if (each.kind == EquipmentKind::LineOrTube)
            each.changes.append(
                {lastDay.addDays(-kNeurology), What::Replaced, {}, u"at the clinic, the same size"_s, {}});
        if (each.kind == EquipmentKind::Oxygen)
            each.changes.append({lastDay.addDays(-12), What::Refilled, u"Nose tubes"_s, u"6"_s, {}});
    }
    return all;
}
