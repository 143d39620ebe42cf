// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/equipment/equipment.h"

#include "model/careteam/contact_lookup.h"

using namespace Qt::StringLiterals;

namespace {

QString keptDay(const std::optional<QDate> &day) {
    return day ? day->toString(Qt::ISODate) : QString();
}

} // namespace

Equipment withHistory(const std::optional<Equipment> &before, Equipment after, const QDate &day,
                      const QString &why, const QList<Contact> &contacts) {
    using What = EquipmentChange::What;
    if (!before) {
        after.changes.append({after.startedOn.value_or(day), What::Written, {}, after.name, why});
        return after;
    }
    const auto note = [&](What what, const QString &was, const QString &is, const QDate &on) {
        if (was != is)
            after.changes.append({on, what, was, is, why});
    };
    note(What::Name, before->name, after.name, day);
    note(What::Size, before->size, after.size, day);
    note(What::Settings, before->settings, after.settings, day);
    note(What::Use, before->use, after.use, day);
    note(What::Purpose, before->purpose, after.purpose, day);
    note(What::Prescriber, nameOfContact(contacts, before->prescriber),
         nameOfContact(contacts, after.prescriber), day);
    note(What::Started, keptDay(before->startedOn), keptDay(after.startedOn), after.startedOn.value_or(day));
    note(What::Stopped, keptDay(before->stoppedOn), keptDay(after.stoppedOn), after.stoppedOn.value_or(day));
    return after;
}

QList<Equipment> equipmentInUse(QList<Equipment> all, const QDate &day) {
    all.removeIf([&day](const Equipment &each) { return !each.isInUse(day); });
    std::stable_sort(all.begin(), all.end(),
                     [](const Equipment &a, const Equipment &b) { return a.isUsedDaily && !b.isUsedDaily; });
    return all;
}

template <>
std::span<const NamedChoice<EquipmentKind>> namedChoices<EquipmentKind>() {
    static constexpr NamedChoice<EquipmentKind> names[] = {
        {EquipmentKind::Device, QT_TRANSLATE_NOOP("Names", "Device")},
        {EquipmentKind::LineOrTube, QT_TRANSLATE_NOOP3("Names", "Line or tube", "a medical one")},
        {EquipmentKind::Oxygen, QT_TRANSLATE_NOOP("Names", "Oxygen")},
        {EquipmentKind::Other, QT_TRANSLATE_NOOP3("Names", "Other", "equipment")},
    };
    return names;
}

template <>
std::span<const NamedChoice<EquipmentChange::What>> namedChoices<EquipmentChange::What>() {
    using What = EquipmentChange::What;
    static constexpr NamedChoice<What> names[] = {
        {What::Written, QT_TRANSLATE_NOOP3("Names", "Written down", "equipment")},
        {What::Name, QT_TRANSLATE_NOOP("Names", "Name")},
        {What::Size, QT_TRANSLATE_NOOP("Names", "Model or size")},
        {What::Settings, QT_TRANSLATE_NOOP3("Names", "Settings", "of equipment")},
        {What::Use, QT_TRANSLATE_NOOP("Names", "When it is used")},
        {What::Purpose, QT_TRANSLATE_NOOP("Names", "What it is for")},
        {What::Prescriber, QT_TRANSLATE_NOOP("Names", "Ordered by")},
        {What::Started, QT_TRANSLATE_NOOP("Names", "First day")},
        {What::Stopped, QT_TRANSLATE_NOOP("Names", "Last day")},
        {What::Replaced, QT_TRANSLATE_NOOP("Names", "Changed for a new one")},
        {What::Refilled, QT_TRANSLATE_NOOP("Names", "Refilled")},
    };
    return names;
}
