// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/dose_actions.h"

#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/diary/informant_choices.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine_removal.h"
#include "model/medicines/medicine_table.h"
#include "model/medicines/medicine_text.h"
#include "ui/kit/history.h"
#include "ui/kit/read_or_tell.h"
#include "ui/medicines/dose_editor.h"
#include "ui/medicines/give_sheet.h"

#include <QCoreApplication>

namespace {

struct DoseActionsText {
    Q_DECLARE_TR_FUNCTIONS(DoseActions)
};

constexpr int kMostGiverNames = 5;

QString writerOf(const PageContext &context) {
    const auto who =
        readOrTell(context.history, currentInformant(context.store.table<CurrentInformantTable>()));
    return who.value_or(Informant()).name;
}

QStringList giversOf(const PageContext &context) {
    return readOrTell(context.history, context.store.table<DoseTable>().givers(kMostGiverNames))
        .value_or(QStringList());
}

//: %1 is the name of a medicine
QString givingLabel(const Medicine &medicine) {
    return DoseActionsText::tr("Give %1").arg(isolated(medicine.name));
}

void openSheet(const PageContext &context, const Medicine &medicine, const Dose &fresh, QWidget *parent) {
    const auto latest = readOrTell(context.history, context.store.table<DoseTable>().latest(medicine.id))
                            .value_or(std::nullopt);
    auto *sheet = new GiveSheet(context, medicine, fresh, latest, giversOf(context), parent);
    sheet->begin({kDoseDraft, medicine.id.uuid()}, [sheet, medicine](const Dose &given) {
        return Result<ChangeSet>({givingLabel(medicine), {adding(given)}, sheet->outcome(given)});
    });
}

void openEditor(const PageContext &context, const Medicine &medicine, const std::optional<Dose> &before,
                const Dose &fresh, QWidget *parent) {
    auto *editor = new DoseEditor(context, medicine, before, fresh, giversOf(context), parent);
    const QUuid record = before ? before->id.uuid() : medicine.id.uuid();
    //: %1 is the name of a medicine
    const QString label = before ? DoseActionsText::tr("Edit what was given: %1").arg(isolated(medicine.name))
                                 : givingLabel(medicine);
    editor->begin({kDoseDraft, record}, label, [medicine, today = context.clock.today()](const Dose &dose) {
        return givenOutcome(medicine, dose, today);
    });
}

} // namespace

void giveMedicine(const PageContext &context, const Medicine &medicine, const QString &givenBy,
                  QWidget *parent) {
    Dose dose{.medicine = medicine.id, .moment = Moment::of(context.clock.now())};
    dose.amount = medicine.dose;
    dose.givenBy = givenBy.isEmpty() ? writerOf(context) : givenBy;
    // Which planned time it is for, only the whole form asks.
    const bool isPlanned = !medicine.asNeeded && !medicine.times.isEmpty();
    isPlanned ? openEditor(context, medicine, std::nullopt, dose, parent)
              : openSheet(context, medicine, dose, parent);
}

void editDose(const PageContext &context, const Medicine &medicine, const Dose &dose, QWidget *parent) {
    openEditor(context, medicine, dose, dose, parent);
}

void deleteDose(const PageContext &context, const Medicine &medicine, const Dose &dose) {
    auto changes = readOrTell(context.history, removalOf(context.store, dose));
    if (!changes)
        return;
    //: %1 is a dose: "Acetaminophen given at 2:00 PM"
    changes->outcome =
        DoseActionsText::tr("Deleted: %1").arg(givenOutcome(medicine, dose, context.clock.today()));
    context.history.perform(*changes);
}

bool openDoseDraft(const PageContext &context, const DraftKey &draft, QWidget *parent) {
    const auto medicines =
        readOrTell(context.history, context.store.table<MedicineTable>().all()).value_or(QList<Medicine>());
    const auto dose =
        readOrTell(context.history, context.store.table<DoseTable>().find(Id<Dose>::fromUuid(draft.record)))
            .value_or(std::nullopt);
    for (const Medicine &medicine : medicines) {
        if (dose && medicine.id == dose->medicine) {
            editDose(context, medicine, *dose, parent);
            return true;
        }
        if (medicine.id.uuid() == draft.record) {
            giveMedicine(context, medicine, {}, parent);
            return true;
        }
    }
    return false;
}
