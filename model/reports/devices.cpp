// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/devices.h"

#include "model/base/isolated.h"
#include "model/careteam/contact_table.h"
#include "model/equipment/equipment_table.h"
#include "model/equipment/equipment_text.h"

#include <QCoreApplication>

namespace {

struct DevicesText {
    Q_DECLARE_TR_FUNCTIONS(Devices)
};

/// The steps one behind the other, however each ends.
QString stepsInOneLine(const Equipment &equipment) {
    QStringList steps = stepsOf(equipment);
    for (QString &step : steps) {
        while (step.endsWith(u'.'))
            step.chop(1);
    }
    return isolated(steps).join(u". "_s);
}

} // namespace

QList<DeviceInUse> readDevices(Reading &reading, const Store &store, const QDate &day) {
    const auto contacts = reading.take(store.table<ContactTable>().all());
    QList<DeviceInUse> devices;
    for (const Equipment &each : equipmentInUse(reading.take(store.table<EquipmentTable>().all()), day))
        devices.append({each, supplierOf(each, contacts)});
    return devices;
}

QString rescueText(const Equipment &equipment) {
    return inARow({labelled(DevicesText::tr("When it does not work"), stepsInOneLine(equipment)),
                   labelled(DevicesText::tr("Spare"), inOneLine(equipment.spare))});
}
