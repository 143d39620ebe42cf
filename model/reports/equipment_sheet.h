// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/child/child.h"
#include "model/reports/devices.h"
#include "model/reports/report.h"

/// Everything that the page of equipment is made of.
struct EquipmentSheet {
    Child child = {};
    QDateTime printedAt = {};
    QString emergencyNumber = {};
    QList<DeviceInUse> devices = {}; ///< in use, also what is ticked among the medicines
};

Result<EquipmentSheet> readEquipmentSheet(const Store &store, const QString &emergencyNumber,
                                          const QDateTime &now);
/// What the page tells whoever gets it.
QStringList revealedBy(const EquipmentSheet &sheet);
Report equipmentSheetReport(const EquipmentSheet &sheet);
