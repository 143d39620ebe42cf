// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/equipment/equipment_text.h"

#include "model/base/changed_text.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/careteam/contact_lookup.h"

#include <QCoreApplication>

namespace {

struct EquipmentWords {
    Q_DECLARE_TR_FUNCTIONS(Equipment)
};

using What = EquipmentChange::What;

/// Days are kept as in 2026-03-14; here they are read as people of the language do.
QString readableDay(const QString &kept) {
    const QDate day = QDate::fromString(kept, Qt::ISODate);
    return day.isValid() ? dateText(day) : kept;
}

QString refilledText(const EquipmentChange &change) {
    const QString what = isolated(change.before);
    return change.after.isEmpty()
               //: %1 is a supply, such as "suction tubes"
               ? EquipmentWords::tr("%1 refilled").arg(what)
               //: %1 is a supply, such as "suction tubes", and %2 how many are left
               : EquipmentWords::tr("%1 refilled, %2 left").arg(what, isolated(change.after));
}

/// Without why.
QString changedPart(const Equipment &equipment, const EquipmentChange &change) {
    const QString name = nameOf(change.what);
    switch (change.what) {
    case What::Written:
        return changedText(change.on == equipment.startedOn ? EquipmentWords::tr("In use from this day")
                                                            : name,
                           change.before, change.after);
    case What::Started:
    case What::Stopped:
        return changedText(name, readableDay(change.before), readableDay(change.after));
    case What::Replaced:
        return change.after.isEmpty() ? name : changedText(name, {}, change.after);
    case What::Refilled:
        return refilledText(change);
    default:
        return changedText(name, change.before, change.after);
    }
}

QString personText(const Contact &contact) {
    return inARow({contact.name, contact.phones.isEmpty() ? QString() : contact.phones.first().number},
                  u", "_s);
}

} // namespace

QString settingsText(const Equipment &equipment) {
    if (equipment.settings.isEmpty() || !equipment.settingsOn)
        return equipment.settings;
    //: settings of a device as they were written, and the day
    return EquipmentWords::tr("%1 (since %2)")
        .arg(isolated(equipment.settings), isolated(dateText(*equipment.settingsOn)));
}

QString useText(const Equipment &equipment) {
    //: how often equipment is used
    const QString daily = equipment.isUsedDaily ? EquipmentWords::tr("every day") : QString();
    return inARow({daily, equipment.use}, u", "_s);
}

QString equipmentText(const Equipment &equipment) {
    return inARow({equipment.size, settingsText(equipment), useText(equipment)}, u", "_s);
}

QStringList stepsOf(const Equipment &equipment) {
    QStringList steps;
    for (const QString &line : equipment.whenItFails.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            steps.append(line.trimmed());
    }
    return steps;
}

QString stepsSource(const Equipment &equipment) {
    return inARow({equipment.stepsBy, equipment.stepsOn ? dateText(*equipment.stepsOn) : QString()}, u", "_s);
}

std::optional<Contact> supplierOf(const Equipment &equipment, const QList<Contact> &contacts) {
    const Contact *supplier = contactWith(contacts, equipment.supplier);
    return supplier ? std::optional(*supplier) : std::nullopt;
}

QString supplierText(const Equipment &equipment, const std::optional<Contact> &supplier) {
    return inARow({supplier ? personText(*supplier) : QString(), equipment.supplierWords});
}

QString changeText(const Equipment &equipment, const EquipmentChange &change) {
    return withReason(changedPart(equipment, change), change.why);
}
