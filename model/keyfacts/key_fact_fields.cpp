// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/keyfacts/key_fact_fields.h"

#include <QCoreApplication>

namespace {

struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(KeyFactFields)
};

QStringList usualBaselines() {
    return {FieldText::tr("Breathing"),        FieldText::tr("Pulse"),
            FieldText::tr("Oxygen"),           FieldText::tr("Temperature"),
            FieldText::tr("Weight"),           FieldText::tr("Skin color"),
            FieldText::tr("Muscle tone"),      FieldText::tr("How awake"),
            FieldText::tr("Movement"),         FieldText::tr("Seeing and hearing"),
            FieldText::tr("Face when in pain")};
}

} // namespace

KeyFactFields fieldsOf(KeyFactKind kind) {
    switch (kind) {
    case KeyFactKind::StopLine:
        return {.what = FieldText::tr("Do not"),
                .detail = FieldText::tr("Because"),
                .saidBy = FieldText::tr("Who said so"),
                .saidOn = FieldText::tr("On which day"),
                .whatMissing = FieldText::tr("Please write what must not be done.")};
    case KeyFactKind::Allergy:
        return {.what = FieldText::tr("Allergic to, or does not tolerate"),
                .detail = FieldText::tr("What happens then"),
                .further = FieldText::tr("How bad, in your words or your team's"),
                .since = FieldText::tr("Since when"),
                .saidBy = FieldText::tr("Who said so"),
                .saidOn = FieldText::tr("On which day"),
                .whatMissing = FieldText::tr("Please write what your child is allergic to.")};
    case KeyFactKind::Baseline:
        return {.what = FieldText::tr("What"),
                .detail = FieldText::tr("Usually"),
                .saidBy = FieldText::tr("Who noted it"),
                .saidOn = FieldText::tr("On which day"),
                .usual = usualBaselines(),
                .whatMissing = FieldText::tr("Please write what this is about, such as breathing.")};
    case KeyFactKind::Plan:
        return {.what = FieldText::tr("If this happens"),
                .detail = FieldText::tr("First do"),
                .further = FieldText::tr("Then"),
                .call = FieldText::tr("Call"),
                .saidBy = FieldText::tr("Who wrote it"),
                .saidOn = FieldText::tr("On which day"),
                .whatMissing = FieldText::tr("Please write what happens then.")};
    case KeyFactKind::Diagnosis:
        return {.what = FieldText::tr("In the clinician's words"),
                .detail = FieldText::tr("In plain words"),
                .further = FieldText::tr("Who treats it"),
                .since = FieldText::tr("Since when"),
                .whatMissing = FieldText::tr("Please write the diagnosis.")};
    case KeyFactKind::Stay:
        return {.what = FieldText::tr("What was done, or why the stay"),
                .detail = FieldText::tr("What changed afterwards, and what to do at home"),
                .further = FieldText::tr("Where"),
                .call = FieldText::tr("Who to call about it"),
                .since = FieldText::tr("When"),
                .until = FieldText::tr("The instructions hold until"),
                .whatMissing = FieldText::tr("Please write what was done, or why your child was there.")};
    }
    return {};
}
