// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/equipment_sheet.h"

#include "model/base/isolated.h"
#include "model/child/child_table.h"
#include "model/equipment/equipment_text.h"
#include "model/medicines/medicine_table.h"
#include "model/medicines/medicine_text.h"
#include "model/reports/html.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct EquipmentSheetText {
    Q_DECLARE_TR_FUNCTIONS(EquipmentSheet)
};

constexpr int kPartPercent = 24;

/// Oxygen and equipment that is ticked among the medicines stands on the page as the rest does.
Equipment asEquipment(const Medicine &medicine) {
    Equipment equipment{.name = medicine.name, .size = medicine.form};
    if (medicine.kind == TreatmentKind::Oxygen)
        equipment.kind = EquipmentKind::Oxygen;
    equipment.settings = inARow({medicine.strength, medicine.dose, medicine.route}, u", "_s);
    equipment.use = inARow({medicine.schedule, timesText(medicine.times), asNeededText(medicine)}, u", "_s);
    equipment.purpose = medicine.purpose;
    equipment.supplierWords = medicine.supplier;
    equipment.whenItFails = medicine.whenItFails;
    equipment.notes = medicine.notes;
    equipment.startedOn = medicine.startedOn;
    equipment.supplies = medicine.supplies;
    return equipment;
}

/// Where nobody wrote what to do, that is said: blank would read as nothing to do.
QString stepsHtml(const Equipment &equipment) {
    QStringList steps = stepsOf(equipment);
    if (steps.isEmpty())
        return escaped(EquipmentSheetText::tr("Not written yet"));
    for (int i = 0; i < steps.size() && steps.size() > 1; ++i)
        //: the number of a step, and what to do: "1. Use the hand pump."
        steps[i] = EquipmentSheetText::tr("%1. %2").arg(QString::number(i + 1), isolated(steps[i]));
    const QString source = stepsSource(equipment);
    //: %1 is a person, a day, or both
    const QString written =
        source.isEmpty() ? QString() : EquipmentSheetText::tr("(written by %1)").arg(isolated(source));
    return inARow({strong(steps.join(u'\n')), escaped(written)}, u"<br>"_s);
}

QString callHtml(const DeviceInUse &device) {
    QStringList lines;
    if (const auto &supplier = device.supplier) {
        const QStringList numbers = texts(supplier->phones, [](const Phone &phone) { return phone.number; });
        lines.append(
            inARow({supplier->name, supplier->role, numbers.join(u", "_s), inOneLine(supplier->hours)}));
    }
    lines.append(inOneLine(device.equipment.supplierWords));
    return escaped(inARow(lines, u"\n"_s));
}

QString suppliesHtml(const Equipment &equipment) {
    return escaped(texts(equipment.supplies, supplyText).join(u'\n'));
}

/// What to do and whom to call stands before the rest.
void addDevice(Html &html, const DeviceInUse &device) {
    const Equipment &equipment = device.equipment;
    html.heading(2, equipment.name);
    html.facts({{EquipmentSheetText::tr("If it stops working"), stepsHtml(equipment)},
                {EquipmentSheetText::tr("The spare lies"), escaped(inOneLine(equipment.spare))},
                {EquipmentSheetText::tr("Call"), callHtml(device)},
                {EquipmentSheetText::tr("Settings, as written"), escaped(inOneLine(settingsText(equipment)))},
                {EquipmentSheetText::tr("Model or size"), escaped(inOneLine(equipment.size))},
                {EquipmentSheetText::tr("What it is for"), escaped(inOneLine(equipment.purpose))},
                {EquipmentSheetText::tr("Used"), escaped(inOneLine(useText(equipment)))},
                {EquipmentSheetText::tr("Supplies"), suppliesHtml(equipment)},
                {EquipmentSheetText::tr("Notes"), escaped(inOneLine(equipment.notes))}},
               kPartPercent);
}

QString titleOf(const EquipmentSheet &sheet) {
    const QString name = sheet.child.shortName();
    return name.isEmpty() ? EquipmentSheetText::tr("Equipment")
                          : EquipmentSheetText::tr("Equipment: %1").arg(isolated(name));
}

} // namespace

Result<EquipmentSheet> readEquipmentSheet(const Store &store, const QString &emergencyNumber,
                                          const QDateTime &now) {
    EquipmentSheet sheet{.printedAt = now, .emergencyNumber = emergencyNumber};
    Reading reading;
    sheet.child = reading.take(store.table<ChildTable>().get());
    sheet.devices = readDevices(reading, store, now.date());
    for (const Medicine &medicine : reading.take(store.table<MedicineTable>().all())) {
        if (!isOffered(medicine.kind) && medicine.isInUse(now.date()))
            sheet.devices.append({asEquipment(medicine), std::nullopt});
    }
    if (reading.error())
        return *reading.error();
    return sheet;
}

QStringList revealedBy(const EquipmentSheet &sheet) {
    QStringList revealed{EquipmentSheetText::tr("your child's name")};
    if (sheet.devices.isEmpty())
        return revealed;
    revealed.append(EquipmentSheetText::tr("equipment, its settings and its supplies"));
    const auto hasSupplier = [](const DeviceInUse &device) {
        return device.supplier || !device.equipment.supplierWords.isEmpty();
    };
    if (std::any_of(sheet.devices.begin(), sheet.devices.end(), hasSupplier))
        revealed.append(EquipmentSheetText::tr("who brings and repairs it"));
    return revealed;
}

Report equipmentSheetReport(const EquipmentSheet &sheet) {
    Report report{.title = titleOf(sheet),
                  .fileTitle = EquipmentSheetText::tr("Equipment"),
                  .footer = inARow({sheet.child.name, printedFooter(sheet.printedAt)})};
    Html html(isRightToLeft());
    html.heading(1, report.title);
    html.paragraph(EquipmentSheetText::tr("What is used, and what to do if it stops working."), "quiet");
    if (const QString &number = sheet.emergencyNumber; !number.isEmpty())
        html.raw(
            u"<p>%1</p>\n"_s.arg(strong(labelled(EquipmentSheetText::tr("Emergency number here"), number))));
    for (const DeviceInUse &device : sheet.devices)
        addDevice(html, device);
    if (sheet.devices.isEmpty())
        html.paragraph(EquipmentSheetText::tr("Not written yet"));
    report.html = html.body();
    return report;
}
