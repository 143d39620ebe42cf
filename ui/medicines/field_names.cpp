// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/field_names.h"

#include <QCoreApplication>

namespace {

struct MedicineFieldsText {
    Q_DECLARE_TR_FUNCTIONS(MedicineFields)
};

FieldNames ofMedicine() {
    return {MedicineFieldsText::tr("Name"),
            MedicineFieldsText::tr("Form, such as tablet or liquid"),
            MedicineFieldsText::tr("Strength, as on the label"),
            MedicineFieldsText::tr("Dose, as on the label"),
            MedicineFieldsText::tr("How it is given"),
            MedicineFieldsText::tr("When, as your team wrote it"),
            MedicineFieldsText::tr("Pharmacy"),
            MedicineFieldsText::tr("When it cannot be given"),
            MedicineFieldsText::tr("Change the dose"),
            MedicineFieldsText::tr("Give now…")};
}

FieldNames ofFeed() {
    return {MedicineFieldsText::tr("Which feed?", "food that is given"),
            MedicineFieldsText::tr("Form, such as powder or ready to use"),
            MedicineFieldsText::tr("How it is mixed, as written"),
            MedicineFieldsText::tr("How much, as written"),
            MedicineFieldsText::tr("How it is given"),
            MedicineFieldsText::tr("When, as your team wrote it"),
            MedicineFieldsText::tr("Who brings it"),
            MedicineFieldsText::tr("When the tube or the pump does not work"),
            MedicineFieldsText::tr("Change how much"),
            MedicineFieldsText::tr("Give now…")};
}

FieldNames ofOxygen() {
    return {MedicineFieldsText::tr("What is it called?"),
            MedicineFieldsText::tr("From what, such as a tank or a machine"),
            {},
            MedicineFieldsText::tr("How much, as written"),
            MedicineFieldsText::tr("How it is given"),
            MedicineFieldsText::tr("When, as your team wrote it"),
            MedicineFieldsText::tr("Who brings it"),
            MedicineFieldsText::tr("When it does not work"),
            MedicineFieldsText::tr("Change how much"),
            MedicineFieldsText::tr("Write down use…")};
}

FieldNames ofTherapy() {
    return {MedicineFieldsText::tr("Which therapy?"),
            {},
            {},
            MedicineFieldsText::tr("How much, as written"),
            MedicineFieldsText::tr("Where and how"),
            MedicineFieldsText::tr("When, as your team wrote it"),
            MedicineFieldsText::tr("Who gives it"),
            MedicineFieldsText::tr("When it cannot take place"),
            MedicineFieldsText::tr("Change how much"),
            MedicineFieldsText::tr("Write down use…")};
}

FieldNames ofEquipment() {
    return {MedicineFieldsText::tr("What is it?"),
            MedicineFieldsText::tr("Model or size"),
            MedicineFieldsText::tr("Settings, as written"),
            {},
            {},
            MedicineFieldsText::tr("When it is used"),
            MedicineFieldsText::tr("Who brings and repairs it"),
            MedicineFieldsText::tr("When it does not work"),
            {},
            MedicineFieldsText::tr("Write down use…")};
}

} // namespace

FieldNames fieldNames(TreatmentKind kind) {
    switch (kind) {
    case TreatmentKind::Medicine:
        return ofMedicine();
    case TreatmentKind::Feed:
        return ofFeed();
    case TreatmentKind::Oxygen:
        return ofOxygen();
    case TreatmentKind::Therapy:
        return ofTherapy();
    case TreatmentKind::Equipment:
        return ofEquipment();
    }
    return {};
}
