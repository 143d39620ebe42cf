// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/equipment/equipment.h"

#include <QStringList>

/// As they were written, and since when: "as on the tag (since May 3, 2026)".
QString settingsText(const Equipment &equipment);
/// How often, when and how: "every day, at night".
QString useText(const Equipment &equipment);
/// What it is, in one row: its size, its settings and when it is used.
QString equipmentText(const Equipment &equipment);
/// What to do when it does not work, a step each.
QStringList stepsOf(const Equipment &equipment);
/// Who wrote the steps and when: "Rosa, May 3, 2026". Empty where nobody wrote that down.
QString stepsSource(const Equipment &equipment);
/// Who of the care team brings and repairs it.
std::optional<Contact> supplierOf(const Equipment &equipment, const QList<Contact> &contacts);
/// The same with a number, and what else is written of that: "Ana, (312) 555-0191 · day and night".
QString supplierText(const Equipment &equipment, const std::optional<Contact> &supplier);

/// What changed, without its day: "Suction tubes refilled, 12 left".
QString changeText(const Equipment &equipment, const EquipmentChange &change);
