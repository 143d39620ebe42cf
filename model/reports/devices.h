// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/store.h"
#include "model/equipment/equipment.h"
#include "model/reports/report_text.h"

/// Something of the equipment that is in use, and who of the care team brings and repairs it.
struct DeviceInUse {
    Equipment equipment = {};
    std::optional<Contact> supplier = {};
};

/// The daily ones first.
QList<DeviceInUse> readDevices(Reading &reading, const Store &store, const QDate &day);

/// What to do when it does not work and where the spare lies, in one row; empty where nobody wrote that.
QString rescueText(const Equipment &equipment);
