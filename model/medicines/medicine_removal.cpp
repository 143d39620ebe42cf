// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/medicines/medicine_removal.h"

#include "model/base/isolated.h"
#include "model/diary/diary_table.h"
#include "model/medicines/dose_table.h"

#include <QCoreApplication>

namespace {

struct MedicineRemovalText {
    Q_DECLARE_TR_FUNCTIONS(MedicineRemoval)
};

const DaySpan kAllDays{QDate::fromJulianDay(0), QDate(9999, 12, 31)};

void forgetDoses(ChangeSet &changes, const QList<DiaryEntry> &entries) {
    for (const DiaryEntry &entry : entries) {
        DiaryEntry after = entry;
        after.dose.reset();
        changes.changes.push_back(replacing(entry, after));
    }
}

} // namespace

Result<ChangeSet> removalOf(const OpenTables &book, const Medicine &medicine) {
    const auto entries = book.table<DiaryTable>().withDosesOf(medicine.id);
    const auto doses = book.table<DoseTable>().ofMedicine(medicine.id, kAllDays);
    if (!entries)
        return entries.error();
    if (!doses)
        return doses.error();
    //: %1 is the name of a medicine
    ChangeSet changes{MedicineRemovalText::tr("Delete %1").arg(isolated(medicine.name)), {}};
    forgetDoses(changes, *entries);
    for (const Dose &dose : *doses)
        changes.changes.push_back(removing(dose));
    changes.changes.push_back(removing(medicine));
    return changes;
}

Result<ChangeSet> removalOf(const OpenTables &book, const Dose &dose) {
    const auto entries = book.table<DiaryTable>().withDose(dose.id);
    if (!entries)
        return entries.error();
    ChangeSet changes{MedicineRemovalText::tr("Delete what was given"), {}};
    forgetDoses(changes, *entries);
    changes.changes.push_back(removing(dose));
    return changes;
}
