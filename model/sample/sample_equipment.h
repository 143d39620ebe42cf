// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/equipment/equipment.h"
#include "model/sample/sampler.h"

/// What the child of the sample family lives with. `contacts` are those of sampleContacts().
QList<Equipment> sampleEquipment(Sampler &sampler, const QList<Contact> &contacts, const QDate &lastDay);
