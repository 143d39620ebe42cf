// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/equipment/equipment_sheets.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/equipment/equipment_text.h"

using What = EquipmentChange::What;

EquipmentSettingsSheet::EquipmentSettingsSheet(const PageContext &context, const Equipment &equipment,
                                               QWidget *parent) :
    ShortSheet(tr("New settings"), equipment.name, context, equipment, parent) {
    text(tr("Settings, as your team wrote them"), &Equipment::settings, "settings")->selectAll();
    m_from = addDate(tr("From which day on?"), today(), "from");
    m_why = addLine(tr("Why? This may stay blank."), {}, "why");
    addRule(m_from, [this] { return m_from->problem(); });
}

void EquipmentSettingsSheet::complete(Equipment &equipment) const {
    const QDate day = m_from->date().value_or(today());
    equipment.settingsOn = day;
    equipment = withHistory(before(), equipment, day, words(m_why), {});
}

QString EquipmentSettingsSheet::outcome(const Equipment &after) const {
    //: a device, and its new settings
    return tr("%1: %2").arg(isolated(after.name), isolated(after.settings));
}

EquipmentReplacedSheet::EquipmentReplacedSheet(const PageContext &context, const Equipment &equipment,
                                               QWidget *parent) :
    ShortSheet(tr("It was changed for a new one"), equipment.name, context, equipment, parent) {
    m_day = addDate(tr("On which day?"), today(), "day");
    line(tr("Model or size now"), &Equipment::size, "size");
    m_note = addLine(tr("Who did it, and how did it go? This may stay blank."), {}, "note");
    addRule(m_day, [this] { return m_day->problem(); });
}

void EquipmentReplacedSheet::complete(Equipment &equipment) const {
    const QDate day = m_day->date().value_or(today());
    equipment.changes.append({day, What::Replaced, {}, words(m_note), {}});
    equipment = withHistory(before(), equipment, day, {}, {});
}

QString EquipmentReplacedSheet::outcome(const Equipment &after) const {
    //: a tube or device, and the day on which a new one took its place
    return tr("%1: changed on %2").arg(isolated(after.name), dateText(m_day->date().value_or(today())));
}

EquipmentStopSheet::EquipmentStopSheet(const PageContext &context, const Equipment &equipment,
                                       QWidget *parent) :
    ShortSheet(tr("It is not used any more"), equipment.name, context, equipment, parent) {
    m_lastDay = addDate(tr("Last day"), today(), "lastDay");
    line(tr("Why? This may stay blank."), &Equipment::whyStopped, "whyStopped");
    addRule(m_lastDay, [this] { return dayMessage(); });
}

QString EquipmentStopSheet::dayMessage() const {
    const auto day = m_lastDay->date();
    if (!day)
        return m_lastDay->problem();
    return start().startedOn && *day < *start().startedOn ? tr("The last day is before the first one.")
                                                          : QString();
}

void EquipmentStopSheet::complete(Equipment &equipment) const {
    equipment.stoppedOn = m_lastDay->date();
    equipment = withHistory(before(), equipment, today(), equipment.whyStopped, {});
}

QString EquipmentStopSheet::outcome(const Equipment &after) const {
    //: a device, and the last day on which it was used
    return tr("%1: last day %2").arg(isolated(after.name), dateText(after.stoppedOn.value_or(today())));
}

EquipmentRefillSheet::EquipmentRefillSheet(const PageContext &context, const Equipment &equipment, int supply,
                                           QWidget *parent) :
    ShortSheet(tr("It was refilled"), equipment.supplies[supply].what, context, equipment, parent),
    m_supply(supply) {
    line(
        tr("How many are there now?"), [supply](auto &of) -> auto & { return of.supplies[supply].left; },
        "left");
    auto *day = date(
        tr("Until which day does it last now?"),
        [supply](auto &of) -> auto & { return of.supplies[supply].runsOutOn; }, "runsOutOn");
    addRule(day, [day] { return day->problem(DateField::Blank::Allowed); });
}

void EquipmentRefillSheet::complete(Equipment &equipment) const {
    const Supply &supply = equipment.supplies[m_supply];
    equipment.changes.append({today(), What::Refilled, supply.what, supply.left, {}});
}

QString EquipmentRefillSheet::outcome(const Equipment &after) const {
    return supplyText(after.supplies[m_supply]);
}
