// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/entry_choices.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/child/age.h"
#include "model/child/child_table.h"
#include "model/comfort/comfort_page_table.h"
#include "model/diary/diary_table.h"
#include "model/diary/recent_texts.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine_table.h"

#include <QCoreApplication>

namespace {

constexpr int kMostNames = 6;

QString doseText(const Dose &dose, const QString &medicine) {
    const QString when = timeText(dose.moment.time());
    //: a medicine that was given: its name, how much, and when
    return dose.amount.isEmpty()
               ? QCoreApplication::translate("EntryEditor", "%1 at %2").arg(isolated(medicine), when)
               : QCoreApplication::translate("EntryEditor", "%1, %2, at %3")
                     .arg(isolated(medicine), isolated(dose.amount), when);
}

/// Those of the day of the entry and of the day before, and the one that it has already.
QList<Dose> dosesFor(const Store &store, const DiaryEntry &entry) {
    const QDate day = entry.moment.date();
    QList<Dose> doses = store.table<DoseTable>().inSpan({day.addDays(-1), day}).valueOr({});
    std::reverse(doses.begin(), doses.end());
    const bool known = !entry.dose || std::any_of(doses.begin(), doses.end(),
                                                  [&](const Dose &dose) { return dose.id == *entry.dose; });
    if (known)
        return doses;
    if (const auto own = store.table<DoseTable>().find(*entry.dose); own && *own)
        doses.append(**own);
    return doses;
}

} // namespace

EntryChoices entryChoices(const Store &store, const QList<Tracker> &trackers, const DiaryEntry &entry,
                          const QDateTime &now) {
    EntryChoices choices{.trackers = trackers};
    QHash<Id<Medicine>, QString> names;
    for (const Medicine &medicine : store.table<MedicineTable>().all().valueOr({}))
        names.insert(medicine.id, medicine.name);
    for (const Dose &dose : dosesFor(store, entry))
        choices.doses.append({dose.id, doseText(dose, names.value(dose.medicine))});
    const UsedWords used = usedWords(store.table<DiaryTable>(), now.date()).valueOr({});
    const auto page = store.table<ComfortPageTable>().get().valueOr({});
    choices.comforts = comfortMeasures(page ? page->calms : QString(), used.helped);
    choices.causes = used.broughtOn;
    choices.named = store.table<DiaryTable>().informants(kMostNames).valueOr({});
    if (const auto child = store.table<ChildTable>().get())
        choices.years = yearsOld(child->birthDate, now.date());
    return choices;
}
