// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/store.h"
#include "model/child/child.h"
#include "model/equipment/equipment.h"
#include "model/keyfacts/key_fact.h"
#include "model/medicines/dose.h"
#include "model/medicines/medicine.h"
#include "model/reports/report.h"

/// Everything that the list for several carers is made of.
struct MedicationList {
    Child child = {};
    QDateTime printedAt = {};
    QList<KeyFact> facts = {};
    QList<Medicine> regular = {};
    struct AsNeeded {
        Medicine medicine = {};
        std::optional<Dose> latest = {};
    };
    QList<AsNeeded> asNeeded = {};
    QList<Medicine> stopped = {}; ///< lately
    struct Changed {
        Medicine medicine = {};
        MedicineChange change = {};
    };
    QList<Changed> changed = {};         ///< lately, the newest first
    QList<Equipment> oxygen = {};        ///< in use
    QList<Equipment> stoppedOxygen = {}; ///< lately
};

/// What changed or was stopped so many days ago is still told.
inline constexpr int kLatelyDays = 30;

Result<MedicationList> readMedicationList(const Store &store, const QDateTime &now);
/// What the list tells whoever gets it.
QStringList revealedBy(const MedicationList &list);
Report medicationListReport(const MedicationList &list);
